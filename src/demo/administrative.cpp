// SPDX-License-Identifier: Apache-2.0
#include "demo/administrative.hpp"

#include "demo/geojson.hpp"
#include "demo/random.hpp"
#include "demo/text.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace maille::demo {

namespace {

std::size_t size(int index) {
    return static_cast<std::size_t>(index);
}

std::string communes_file(const Region& region) {
    Collection out("communes");
    for (const Commune& commune : region.communes) {
        const Epci& epci = region.epci[size(commune.epci)];
        const Departement& departement = departements()[size(commune.departement)];
        Properties p;
        p.text("code_insee", commune.code).text("nom", commune.name).text("statut", commune.status);
        p.number("population", commune.population).text("siren_epci", epci.siren);
        p.text("nom_epci", epci.name).text("code_departement", departement.code);
        p.text("nom_departement", departement.name);
        out.add(p, geometry_json(commune.shape));
    }
    return out.finish();
}

// The neighbours have the region's own border arcs, so that nothing shows between them.
std::string neighbours_file(const Region& region) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>,
                                Zone::neighbour_count>
        names{{{"Royaume de Haute-Lande", "pays voisin"},
               {"Plateaux-de-l'Est", "région voisine"},
               {"Pays-des-Sources", "région voisine"}}};
    std::vector<int> label;
    for (const int zone : region.zone_of_face) {
        label.push_back(zone >= Zone::neighbour ? zone - Zone::neighbour : -1);
    }
    const auto shapes = merge_faces(region.coverage, label, Zone::neighbour_count);
    Collection out("voisins");
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        Properties p;
        p.text("nom", names[i].first).text("nature", names[i].second);
        out.add(p, geometry_json(shapes[i]));
    }
    return out.finish();
}

std::string seats_file(const Region& region) {
    std::string out = "code_insee,nom,x,y\n";
    for (const Commune& commune : region.communes) {
        out += commune.code + "," + commune.name + "," + metres(commune.seat.x) + "," +
               metres(commune.seat.y) + "\n";
    }
    return out;
}

std::string crte_file(const Region& region) {
    std::string out =
        "insee_reg,lib_reg,dep_chef_file,lib_dep,id_crte,lib_crte,type_grp_crte,"
        "crte_interreg,crte_interdep,siren_groupement,lib_groupement,nature_juridique,"
        "siren_grp_supra,lib_grp_supra,nat_jur_grp_supra\n";
    for (const Crte& crte : region.crte) {
        const std::string head = std::string(region_code) + "," + std::string(region_name) + ",";
        const std::string kind = crte.epci.size() > 1 ? "pluri" : "mono";
        const std::string across = crte.departements.size() > 1 ? "1" : "0";
        for (const int d : crte.departements) {
            const Departement& departement = departements()[size(d)];
            for (const int e : crte.epci) {
                const Epci& epci = region.epci[size(e)];
                out += head + std::string(departement.code) + "," + std::string(departement.name) +
                       "," + crte.id + "," + crte.name + "," + kind + ",0," + across + "," +
                       epci.siren + "," + epci.name + "," + epci.nature + ",,,\n";
            }
        }
    }
    return out;
}

// Two parks as lists of communes: around two places 38 km apart, so that they overlap a little.
std::string parks_file(const Region& region) {
    struct Park {
        std::string_view id;
        std::string_view name;
        Point centre;
        double radius;
    };
    static constexpr std::array<Park, 2> parks{
        {{"pnr-1", "Parc naturel régional des Marais de Brume", {6'640'000, 69'780'000}, 250'000.0},
         {"pnr-2",
          "Parc naturel régional des Monts de Vérance",
          {6'880'000, 69'480'000},
          220'000.0}}};
    std::string out = "id_pnr,nom_pnr,code_commune\n";
    for (const Park& park : parks) {
        for (const Commune& commune : region.communes) {
            if (distance(commune.seat, park.centre) < park.radius) {
                out +=
                    std::string(park.id) + "," + std::string(park.name) + "," + commune.code + "\n";
            }
        }
    }
    return out;
}

// One pact over two départements: the second EPCI across their border and those around it that lie
// in these two only.
std::string pact_file(const Region& region) {
    const std::size_t core = region.epci.size() > 1 ? 1 : 0;
    const std::vector<int>& area = region.epci[core].departements;
    std::set<int> members{static_cast<int>(core)};
    for (const int c : region.epci[core].communes) {
        for (const int near : region.commune_neighbours[size(c)]) {
            const int epci = region.communes[size(near)].epci;
            const auto& list = region.epci[size(epci)].departements;
            if (std::all_of(list.begin(), list.end(), [&](int d) {
                    return std::find(area.begin(), area.end(), d) != area.end();
                })) {
                members.insert(epci);
            }
        }
    }
    std::string out = "id_pacte,nom_pacte,siren_epci\n";
    for (const int e : members) {
        out += "pacte-1,Pacte pour les Confins," + region.epci[size(e)].siren + "\n";
    }
    return out;
}

std::string indicators_file(const Region& region, const Options& options) {
    Random random(options.seed, static_cast<std::uint64_t>(Stream::indicators));
    const auto tenths = [&random](std::uint64_t low, std::uint64_t high) {
        return fixed(static_cast<std::int64_t>(low + random.below(high - low)), 1);
    };
    std::string out = "siren_epci;nom_epci;population;ges_t_hab;conso_mwh_hab;enr_pct;artif_ha_an;"
                      "revenu_median_eur\n";
    for (const Epci& epci : region.epci) {
        std::int64_t population = 0;
        for (const int c : epci.communes) {
            population += region.communes[size(c)].population;
        }
        const bool secret =
            epci.communes.size() < 6; // a missing value, as statistical secrecy makes
        out += epci.siren + ";" + epci.name + ";" + std::to_string(population) + ";" +
               tenths(38, 142) + ";" + tenths(165, 492) + ";" + tenths(24, 631) + ";" +
               tenths(8, 486) + ";" + (secret ? "" : std::to_string(17'400 + random.below(7'600))) +
               "\n";
    }
    return out;
}

} // namespace

void add_administrative(Files& files, const Region& region, const Options& options) {
    files["communes.geojson"] = communes_file(region);
    files["voisins.geojson"] = neighbours_file(region);
    files["chefs_lieux.csv"] = seats_file(region);
    files["crte.csv"] = crte_file(region);
    files["parc.csv"] = parks_file(region);
    files["pacte.csv"] = pact_file(region);
    files["indicateurs_epci.csv"] = indicators_file(region, options);
}

} // namespace maille::demo
