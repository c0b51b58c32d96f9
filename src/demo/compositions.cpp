// SPDX-License-Identifier: Apache-2.0
#include "demo/compositions.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace maille::demo {

std::string crte_file(const Region& region) {
    std::string out =
        "insee_reg,lib_reg,dep_chef_file,lib_dep,id_crte,lib_crte,type_grp_crte,"
        "crte_interreg,crte_interdep,siren_groupement,lib_groupement,nature_juridique,"
        "siren_grp_supra,lib_grp_supra,nat_jur_grp_supra\n";
    for (const Crte& crte : region.crte) {
        const std::string_view kind = crte.epci.size() > 1 ? "pluri" : "mono";
        const std::string_view across = crte.departements.size() > 1 ? "1" : "0";
        for (const int d : crte.departements) {
            const Departement& departement = departements()[size(d)];
            for (const int e : crte.epci) {
                const Epci& epci = region.epci[size(e)];
                for (const std::string_view text :
                     {std::string_view(region_code), std::string_view(region_name),
                      departement.code, departement.name, std::string_view(crte.id),
                      std::string_view(crte.name), kind, std::string_view("0"), across,
                      std::string_view(epci.siren), std::string_view(epci.name)}) {
                    out += text;
                    out += ',';
                }
                out += epci.nature;
                out += ",,,\n";
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

} // namespace maille::demo
