// SPDX-License-Identifier: Apache-2.0
#include "cli/names_on_page.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <set>

namespace cli {
namespace {

constexpr Rgb white = 0xFFFFFF;
constexpr Rgb water = 0x35627A;
constexpr Rgb neighbour = 0x5C6870;
constexpr Rgb territory_name = 0x5A544A;
constexpr Rgb territory_border = 0xB4AFA4;
constexpr Rgb departement_border = 0x7D776C;
/// The four categories, "Autre" and the circles.
const std::set<Rgb> symbol_fills{0x1F4B82, 0xF2A71B, 0xB8452F, 0x5FB8AC, 0x8C8678, 0x0F5C6E};
constexpr double allowed_mm = 0.05;
constexpr double largest_symbol_mm = 20;

Outline all_points(const std::vector<Outline>& parts) {
    Outline result;
    for (const auto& part : parts) {
        result.insert(result.end(), part.begin(), part.end());
    }
    return result;
}

double width(const Outline& hull) {
    const auto [left, right] = std::minmax_element(
        hull.begin(), hull.end(), [](const At& a, const At& b) { return a.x < b.x; });
    return right->x - left->x;
}

/// Letters of a curved name follow one another without a halo between, each less than 4 mm on.
bool same_name(const Name& name, const Lettering& next, At last) {
    const At here = middle(next.letters.front());
    return next.letters.size() == 1 && !next.haloed && next.colour == name.colour &&
           next.colour == water && std::hypot(here.x - last.x, here.y - last.y) < 4;
}

std::vector<Name> names_of(const SvgPage& page, const MapPanel& panel) {
    std::vector<Name> result;
    At last;
    for (const auto& text : page.texts) {
        const At here = middle(text.letters.back());
        if (!panel.holds(here)) {
            continue;
        }
        if (result.empty() || !same_name(result.back(), text, last)) {
            result.push_back({text.colour, {}, {}});
        }
        for (const auto& letter : text.letters) {
            result.back().letters.push_back(hull(letter));
        }
        last = here;
    }
    for (auto& name : result) {
        name.whole = hull(all_points(name.letters));
    }
    return result;
}

std::string place(const Outline& hull) {
    const At at = middle(hull);
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%.1f, %.1f", at.x, at.y);
    return text.data();
}

bool meet(const Name& name, const Outline& other) {
    return depth(name.whole, other) > allowed_mm &&
           std::any_of(name.letters.begin(), name.letters.end(),
                       [&](const auto& letter) { return depth(letter, other) > allowed_mm; });
}

bool meet(const Name& a, const Name& b) {
    return depth(a.whole, b.whole) > allowed_mm &&
           std::any_of(b.letters.begin(), b.letters.end(),
                       [&](const auto& letter) { return meet(a, letter); });
}

bool any_crosses(const std::vector<Outline>& lines, const Outline& hull) {
    return std::any_of(lines.begin(), lines.end(),
                       [&](const auto& line) { return crosses(line, hull); });
}

} // namespace

const std::vector<HouseFormat>& house_formats() {
    static const std::vector<HouseFormat> all{{"a4-paysage", {10, 32, 206, 168}},
                                              {"a4-portrait", {10, 32, 190, 196}},
                                              {"a3-paysage", {12, 41, 304, 244}},
                                              {"a3-portrait", {12, 41, 273, 318}}};
    return all;
}

std::vector<std::string> svg_pages(const std::string& campaign, const std::string& out,
                                   const std::vector<std::string>& maps,
                                   const HouseFormat& format) {
    std::vector<std::string> args{"run", campaign, "-o", out, "--only", "maps", "-q"};
    for (const auto& map : maps) {
        args.insert(args.end(), {"--set", "maps." + map + ".template=" + format.name, "--set",
                                 "maps." + map + ".formats=[\"svg\"]"});
    }
    return args;
}

MapMarks marks_of(const SvgPage& page, const MapPanel& panel) {
    MapMarks result;
    for (auto& name : names_of(page, panel)) {
        (name.colour == white ? result.values : result.names).push_back(std::move(name));
    }
    for (const auto& path : page.paths) {
        if (path.fill && symbol_fills.contains(*path.fill)) {
            auto outline = hull(all_points(path.parts));
            if (panel.holds(middle(outline)) && width(outline) < largest_symbol_mm) {
                result.symbols.push_back(std::move(outline));
            }
        } else if (path.stroke == territory_border) {
            result.territory_borders.insert(result.territory_borders.end(), path.parts.begin(),
                                            path.parts.end());
        } else if (path.stroke == departement_border) {
            result.departement_borders.insert(result.departement_borders.end(), path.parts.begin(),
                                              path.parts.end());
        }
    }
    return result;
}

Faults faults(const MapMarks& marks) {
    Faults result;
    for (std::size_t i = 0; i < marks.names.size(); ++i) {
        const auto& name = marks.names[i];
        const auto at = place(name.whole);
        for (std::size_t j = i + 1; j < marks.names.size(); ++j) {
            if (meet(name, marks.names[j])) {
                result.name_on_name.push_back(at + " on " + place(marks.names[j].whole));
            }
        }
        for (const auto& symbol : marks.symbols) {
            if (meet(name, symbol)) {
                result.name_on_symbol.push_back(at + " on " + place(symbol));
            }
        }
        if (name.colour == territory_name && any_crosses(marks.territory_borders, name.whole)) {
            result.across_territory.push_back(at);
        }
        if (name.colour != water && name.colour != neighbour &&
            any_crosses(marks.departement_borders, name.whole)) {
            result.across_departement.push_back(at);
        }
    }
    for (const auto& value : marks.values) {
        const bool inside =
            std::any_of(marks.symbols.begin(), marks.symbols.end(), [&](const Outline& circle) {
                auto both = circle;
                both.insert(both.end(), value.whole.begin(), value.whole.end());
                return hull(std::move(both)).size() == circle.size();
            });
        if (!inside) {
            result.value_outside.push_back(place(value.whole));
        }
    }
    return result;
}

} // namespace cli
