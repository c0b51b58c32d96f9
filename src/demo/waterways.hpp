// SPDX-License-Identifier: Apache-2.0
// Rivers that run down to the coast, and the monitored sections on them.
#pragma once
#include "demo/region.hpp"

#include <map>
#include <string>
#include <vector>

namespace maille::demo {

struct River {
    std::string name; // with its article
    std::string rank; // fleuve, rivière or ruisseau
    Line line;        // from the source down
};

struct Section {
    std::string code;
    std::string name;
    int level = 0; // 1 to 4; 0: no level known
    Line line;
};

struct Waterways {
    std::vector<River> rivers;
    std::vector<Section> sections;
};

/// Rivers of the region; the last one runs along the border of two EPCI until it joins another.
Waterways make_waterways(const Region& region, const Land& land, const Options& options);

/// Where the segments ab and cd meet, rounded to the decimetre; false when they do not.
bool crossing(Point a, Point b, Point c, Point d, Point& where);

/// rivieres.geojson and troncons.geojson.
void add_waterways(std::map<std::string, std::string>& files, const Waterways& waterways);

} // namespace maille::demo
