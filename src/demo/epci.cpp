// SPDX-License-Identifier: Apache-2.0
#include "demo/territory.hpp"
#include "demo/text.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace maille::demo {

namespace {

// Départements of a list of communes, the most frequent first, then by code.
std::vector<int> departements_of(const Region& region, const std::vector<int>& communes) {
    std::map<int, int> counts;
    for (const int c : communes) {
        ++counts[region.communes[size(c)].departement];
    }
    std::vector<int> result;
    result.reserve(counts.size());
    for (const auto& [departement, n] : counts) {
        result.push_back(departement);
    }
    std::stable_sort(result.begin(), result.end(),
                     [&](int a, int b) { return counts[a] > counts[b]; });
    return result;
}

// By the size of the largest commune: urban community, town, or rural.
std::string nature_of(int population) {
    if (population > 90'000) {
        return "CU";
    }
    return population > 14'000 ? "CA" : "CC";
}

} // namespace

void name_epci(Region& region, Random& random) {
    for (std::size_t e = 0; e < region.epci.size(); ++e) {
        Epci& epci = region.epci[e];
        epci.siren = "2999" + padded(static_cast<std::int64_t>(10'007 + 37 * e), 5);
        epci.departements = departements_of(region, epci.communes);
        const auto smaller = [&](int a, int b) {
            return region.communes[size(a)].population < region.communes[size(b)].population;
        };
        epci.seat = *std::max_element(epci.communes.begin(), epci.communes.end(), smaller);
        const Commune& seat = region.communes[size(epci.seat)];
        epci.nature = nature_of(seat.population);
        static const std::vector<std::string> kinds{"CC du Pays ", "CC des Terres ", "CC du Val ",
                                                    "CC "};
        epci.name =
            (epci.nature == "CC" ? random.pick(kinds) : epci.nature + " ") + of_name(seat.name);
    }
}

void choose_mobilised(Region& region, Random& random) {
    std::vector<int> order;
    for (std::size_t e = 0; e < region.epci.size(); ++e) {
        if (region.epci[e].departements.size() == 1 && region.epci[e].nature == "CC") {
            order.push_back(static_cast<int>(e));
        }
    }
    random.shuffle(order);
    auto left =
        static_cast<std::size_t>(std::floor(static_cast<double>(region.epci.size()) * 0.23 + 0.5));
    std::map<int, int> silent; // by CRTE
    const auto mute = [&](int e) {
        region.epci[size(e)].mobilised = false;
        ++silent[region.epci[size(e)].crte];
        --left;
    };
    const auto crte_size = [&](int e) {
        return region.crte[size(region.epci[size(e)].crte)].epci.size();
    };
    // One CRTE is left without any project; elsewhere at least one EPCI of a CRTE has some.
    if (const auto alone =
            std::find_if(order.begin(), order.end(), [&](int e) { return crte_size(e) == 1; });
        alone != order.end()) {
        mute(*alone);
    }
    for (const int e : order) {
        const Epci& epci = region.epci[size(e)];
        if (left > 0 && epci.mobilised && size(silent[epci.crte]) + 1 < crte_size(e)) {
            mute(e);
        }
    }
}

} // namespace maille::demo
