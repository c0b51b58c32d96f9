// SPDX-License-Identifier: Apache-2.0
#include "demo/network.hpp"

#include "demo/geojson.hpp"
#include "demo/links.hpp"
#include "demo/rough.hpp"
#include "demo/track.hpp"

#include <utility>

namespace maille::demo {

namespace {

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
