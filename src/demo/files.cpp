// SPDX-License-Identifier: Apache-2.0
#include "demo/files.hpp"

#include "demo/administrative.hpp"
#include "demo/flood.hpp"
#include "demo/nature.hpp"
#include "demo/network.hpp"
#include "demo/projects.hpp"
#include "demo/random.hpp"
#include "demo/region.hpp"
#include "demo/text.hpp"
#include "demo/waterways.hpp"

#include <algorithm>

namespace maille::demo {

namespace {

// Random points in the bounding box of the communes.
std::string points_file(const Region& region, const Options& options) {
    Point low = region.communes.front().seat;
    Point high = low;
    for (const Commune& commune : region.communes) {
        for (const Polygon& polygon : commune.shape) {
            for (const Point p : polygon.front()) {
                low = {std::min(low.x, p.x), std::min(low.y, p.y)};
                high = {std::max(high.x, p.x), std::max(high.y, p.y)};
            }
        }
    }
    Random random(options.seed, static_cast<std::uint64_t>(Stream::points));
    const auto within = [&random](std::int64_t from, std::int64_t to) {
        return from +
               static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(to - from)));
    };
    std::string out = "id,x,y\n";
    for (int i = 1; i <= options.points; ++i) {
        const std::int64_t x = within(low.x, high.x);
        const std::int64_t y = within(low.y, high.y);
        out += std::to_string(i) + "," + metres(x) + "," + metres(y) + "\n";
    }
    return out;
}

} // namespace

Files make_files(const Options& options) {
    const Land land(options);
    const Region region = make_region(land, options);
    Files files;
    add_administrative(files, region, options);
    const Waterways waterways = make_waterways(region, land, options);
    add_waterways(files, waterways);
    add_flood_zones(files, region, waterways, options);
    add_natural_areas(files, land, waterways, options);
    add_networks(files, region, land, options);
    files["projets.csv"] = projects_file(region, options);
    if (options.points > 0) {
        files["points.csv"] = points_file(region, options);
    }
    return files;
}

} // namespace maille::demo
