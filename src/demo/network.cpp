// SPDX-License-Identifier: Apache-2.0
#include "demo/network.hpp"

#include "demo/geojson.hpp"
#include "demo/noise.hpp"
#include "demo/paths.hpp"
#include "demo/rough.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace maille::demo {

namespace {

std::size_t size(int index) {
    return static_cast<std::size_t>(index);
}

// Wide curves over open land: for motorways and railways.
class Track {
public:
    Track(const Land& land, std::uint64_t seed)
        : m_mesh(make_mesh(scattered_sites(45'000.0, seed), 1000.0)),
          m_neighbours(m_mesh.neighbours()), m_land(land), m_seed(seed) {}

    Line line(Point from, Point to) {
        const auto cost = [this](int a, int b) {
            const Point p = m_mesh.sites[size(a)];
            const Point q = m_mesh.sites[size(b)];
            if (m_land.coast(p.y) + 40'000 > p.x || m_land.zone(p) == Zone::nothing) {
                return -1.0;
            }
            const double relief = 1.0 + 0.5 * noise(m_seed, p, 300'000.0);
            // Lines follow each other where they can.
            return distance(p, q) * relief *
                   (m_used.contains({a, b}) || m_used.contains({b, a}) ? 0.35 : 1.0);
        };
        const int start = nearest(m_mesh.sites, from);
        const auto ways = ways_to(m_neighbours, nearest(m_mesh.sites, to), cost);
        const std::vector<int> path = follow(ways, start);
        Line line{from};
        for (std::size_t i = 1; i + 1 < path.size(); ++i) {
            line.push_back(m_mesh.sites[size(path[i])]);
        }
        for (std::size_t i = 1; i < path.size(); ++i) {
            m_used.emplace(path[i - 1], path[i]);
        }
        line.push_back(to);
        return smoothed(line, 3);
    }

private:
    Mesh m_mesh;
    std::vector<std::vector<int>> m_neighbours;
    const Land& m_land;
    std::uint64_t m_seed;
    std::set<std::pair<int, int>> m_used;
};

// From the regional capital to the other capitals, and out of the region to the four winds.
std::vector<std::pair<Point, Point>> long_distance(const Land& land, bool rail) {
    const auto& t = land.towns();
    std::vector<std::pair<Point, Point>> pairs{
        {t[1], t[0]}, {t[1], t[4]}, {t[4], t[2]}, {t[1], t[3]}};
    pairs.push_back({t[2], {6'760'000, 68'500'000}});
    pairs.push_back({t[1], {7'250'000, 70'950'000}});
    if (rail) {
        for (std::size_t i = 5; i < t.size(); i += 2) {
            pairs.emplace_back(t[i], t[i % 5]);
        }
    } else {
        pairs.push_back({t[0], {8'200'000, 69'150'000}});
    }
    return pairs;
}

using Links = std::set<std::pair<int, int>>;

void add_links(Links& links, const std::vector<int>& path) {
    for (std::size_t i = 1; i < path.size(); ++i) {
        links.insert(std::minmax(path[i - 1], path[i]));
    }
}

double between_seats(const Region& region, int a, int b) {
    return distance(region.communes[size(a)].seat, region.communes[size(b)].seat);
}

// From each seat of an EPCI to the seats of the EPCI next to it.
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
        const auto ways = ways_to(region.commune_neighbours, to.seat, [&](int p, int q) {
            return between_seats(region, p, q) * (links.contains(std::minmax(p, q)) ? 0.4 : 1.0);
        });
        add_links(links, follow(ways, from.seat));
    }
    return links;
}

// From every commune to the seat of its EPCI, within the EPCI.
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

Line local_road(const Region& region, std::pair<int, int> link, Random& random) {
    const Point a = region.communes[size(link.first)].seat;
    const Point b = region.communes[size(link.second)].seat;
    const double length = distance(a, b);
    return smoothed(rough_line(a, b, 0.3 * length, 9'000.0, random), 2);
}

void add_road(Collection& out, std::string_view kind, const std::string& name, int width,
              const Line& line) {
    Properties p;
    p.text("nom", name).text("classe", kind).number("largeur_m", width);
    out.add(p, geometry_json(line));
}

} // namespace

void add_networks(std::map<std::string, std::string>& files, const Region& region, const Land& land,
                  const Options& options) {
    const std::uint64_t seed = mix(options.seed ^ static_cast<std::uint64_t>(Stream::network));
    Random random(seed, 1);
    Collection roads("routes");
    Track motorways(land, mix(seed + 1));
    int number = 901;
    for (const auto& [from, to] : long_distance(land, false)) {
        add_road(roads, "autoroute", "A " + std::to_string(number++), 30, motorways.line(from, to));
    }
    const Links national = national_links(region);
    number = 901;
    for (const auto& link : national) {
        add_road(roads, "nationale", "N " + std::to_string(number++), 14,
                 local_road(region, link, random));
    }
    number = 1;
    for (const auto& link : departmental_links(region)) {
        if (!national.contains(link)) {
            add_road(roads, "départementale", "D " + std::to_string(number++), 7,
                     local_road(region, link, random));
        }
    }
    files["routes.geojson"] = roads.finish();
    Collection rails("voies_ferrees");
    Track tracks(land, mix(seed + 2));
    number = 1;
    for (const auto& [from, to] : long_distance(land, true)) {
        Properties p;
        p.text("nom", "Ligne " + std::to_string(number))
            .text("nature", number <= 6 ? "principale" : "locale");
        p.number("largeur_m", number <= 6 ? 12 : 8);
        rails.add(p, geometry_json(tracks.line(from, to)));
        ++number;
    }
    files["voies_ferrees.geojson"] = rails.finish();
}

} // namespace maille::demo
