// SPDX-License-Identifier: Apache-2.0
#include "demo/merger.hpp"
#include "demo/territory.hpp"

#include <algorithm>
#include <map>

namespace maille::demo {

namespace {

std::string crte_id(const Crte& crte, int number) {
    std::string id = "crte-" + std::string(region_code) + "-";
    for (const int departement : crte.departements) {
        id += departements()[size(departement)].code;
    }
    return id + "-" + std::to_string(number);
}

} // namespace

std::vector<Crte> group_crte(Region& region) {
    Merger merger(region);
    if (region.epci.front().departements.size() > 1) {
        merger.make_interdepartemental(0);
    }
    merger.reduce(std::max<std::size_t>(5, region.epci.size() * 22 / 40));
    std::vector<Crte> result;
    std::map<int, int> numbers;
    for (std::vector<int> members : merger.groups()) {
        if (members.empty()) {
            continue;
        }
        std::sort(members.begin(), members.end());
        Crte crte;
        const Epci& largest =
            region.epci[size(*std::max_element(members.begin(), members.end(), [&](int a, int b) {
                return region.epci[size(a)].communes.size() < region.epci[size(b)].communes.size();
            }))];
        crte.departements = {largest.departements.front()};
        if (result.empty() && region.epci.front().departements.size() > 1) {
            crte.departements = region.epci.front().departements;
            std::sort(crte.departements.begin(), crte.departements.end());
        }
        crte.id = crte_id(crte, ++numbers[crte.departements.front()]);
        crte.name = "CRTE du Pays " + of_name(region.communes[size(largest.seat)].name);
        for (const int e : members) {
            region.epci[size(e)].crte = static_cast<int>(result.size());
        }
        crte.epci = std::move(members);
        result.push_back(std::move(crte));
    }
    return result;
}

} // namespace maille::demo
