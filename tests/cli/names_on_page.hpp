// SPDX-License-Identifier: Apache-2.0
// Names of a map against one another, its symbols and borders, measured on the SVG: by the ink of
// the letters, not by what the program says of them. Colours: those of the house styles.
#pragma once

#include "cli/hull.hpp"

#include <string>
#include <vector>

namespace cli {

/// A rectangle of the page, mm.
struct MapPanel {
    double x = 0;
    double y = 0;
    double w = 0;
    double h = 0;
    [[nodiscard]] bool holds(At p) const {
        return p.x >= x && p.x <= x + w && p.y >= y && p.y <= y + h;
    }
};

struct HouseFormat {
    std::string name;
    MapPanel panel; ///< of the map, from the specification of the templates
};
[[nodiscard]] const std::vector<HouseFormat>& house_formats();

/// Arguments for `maille run` that make the pages of `maps` as SVG in a house format.
[[nodiscard]] std::vector<std::string> svg_pages(const std::string& campaign,
                                                 const std::string& out,
                                                 const std::vector<std::string>& maps,
                                                 const HouseFormat& format);

/// A line of text, or all letters of a curved name.
struct Name {
    Rgb colour = 0;
    std::vector<Outline> letters; ///< hulls
    Outline whole;                ///< hull of all
};

/// What a page shows in its panel.
struct MapMarks {
    std::vector<Name> names;      ///< white ones (values in circles) are not names
    std::vector<Name> values;     ///< the white ones
    std::vector<Outline> symbols; ///< hulls of fills of project symbols and circles, without rims
    std::vector<Outline> territory_borders;
    std::vector<Outline> departement_borders;
};

[[nodiscard]] MapMarks marks_of(const SvgPage& page, const MapPanel& panel);

struct Faults {
    std::vector<std::string> name_on_name;
    std::vector<std::string> name_on_symbol;
    std::vector<std::string> across_territory;   ///< names of territories drawn in their own colour
    std::vector<std::string> across_departement; ///< names of territories and towns
    std::vector<std::string> value_outside;      ///< values that stand in no circle
};

/// Deeper than 0.05 mm (the accuracy of outlines in points is 0.01 mm).
[[nodiscard]] Faults faults(const MapMarks& marks);

} // namespace cli
