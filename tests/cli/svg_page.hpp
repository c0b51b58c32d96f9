// SPDX-License-Identifier: Apache-2.0
// What stands on a page, read back from its SVG: texts by the outlines of their letters, and paths.
// Written for the SVG of Cairo 1.16 and 1.18.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace cli {

struct At {
    double x = 0;
    double y = 0;
};
using Outline = std::vector<At>; ///< mm from the top left of the page, curves as chords

using Rgb = std::uint32_t; ///< 0xRRGGBB

/// Letters shown together: a line of text, or one letter of a curved one.
struct Lettering {
    Rgb colour = 0;
    std::vector<Outline> letters; ///< all points of each letter that has ink
    bool haloed = false;          ///< the path before it is a halo, not another text
};

struct Drawn {
    std::optional<Rgb> fill;
    std::optional<Rgb> stroke;
    std::vector<Outline> parts; ///< sub-paths
};

struct SvgPage {
    std::vector<Lettering> texts; ///< in the order drawn
    std::vector<Drawn> paths;
};

/// Throws std::runtime_error when it is no SVG.
[[nodiscard]] SvgPage read_svg(const std::filesystem::path& file);

} // namespace cli
