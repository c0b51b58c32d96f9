// SPDX-License-Identifier: Apache-2.0
#include "demo/links.hpp"

#include "demo/paths.hpp"

#include <algorithm>

namespace maille::demo {

namespace {

void add_links(Links& links, const std::vector<int>& path) {
    for (std::size_t i = 1; i < path.size(); ++i) {
        links.insert(std::minmax(path[i - 1], path[i]));
    }
}

double between_seats(const Region& region, int a, int b) {
    return distance(region.communes[size(a)].seat, region.communes[size(b)].seat);
}

} // namespace

Links national_links(const Region& region) {
    Links links;
    Links pairs;
    for (std::size_t c = 0; c < region.communes.size(); ++c) {
        for (const int other : region.commune_neighbours[c]) {
            const auto [a, b] =
                std::minmax(region.communes[c].epci, region.communes[size(other)].epci);
            if (a != b) {
                pairs.emplace(a, b);
            }
        }
    }
    for (const auto& [a, b] : pairs) {
        const Epci& from = region.epci[size(a)];
        const Epci& to = region.epci[size(b)];
        const bool important = from.nature != "CC" || to.nature != "CC";
        if (!important) {
            continue;
        }
        const auto ways =
            ways_to(region.commune_neighbours, to.seat, [&, a = a, b = b](int p, int q) {
                const int epci = region.communes[size(p)].epci;
                if (epci != a && epci != b) {
                    return -1.0; // keeps the search small
                }
                return between_seats(region, p, q) *
                       (links.contains(std::minmax(p, q)) ? 0.4 : 1.0);
            });
        add_links(links, follow(ways, from.seat));
    }
    return links;
}

Links departmental_links(const Region& region) {
    Links links;
    for (const Epci& epci : region.epci) {
        const int own = region.communes[size(epci.seat)].epci;
        const auto ways = ways_to(region.commune_neighbours, epci.seat, [&](int p, int q) {
            const bool inside =
                region.communes[size(p)].epci == own && region.communes[size(q)].epci == own;
            return inside ? between_seats(region, p, q) : -1.0;
        });
        for (const int commune : epci.communes) {
            add_links(links, follow(ways, commune));
        }
    }
    return links;
}

} // namespace maille::demo
