// SPDX-License-Identifier: Apache-2.0
#include "demo/administrative.hpp"

#include "demo/compositions.hpp"
#include "demo/geojson.hpp"
#include "demo/random.hpp"
#include "demo/text.hpp"

#include <array>

namespace maille::demo {

namespace {

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
    label.reserve(region.zone_of_face.size());
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
