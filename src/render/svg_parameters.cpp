// SPDX-License-Identifier: Apache-2.0
#include "render/picture.hpp"

#include "base/text.hpp"

#include <array>
#include <cctype>

namespace maille::render {
namespace {

std::string hex(const Color& color) {
    return base::format("#{:02x}{:02x}{:02x}", unsigned{color.r}, unsigned{color.g},
                        unsigned{color.b});
}

/// After the parameter: its default, which reaches to the end of the attribute or declaration.
std::size_t after_default(std::string_view svg, std::size_t at) {
    if (at >= svg.size() || svg[at] != ' ') {
        return at;
    }
    const std::size_t end = svg.find_first_of("\"';}<>", at);
    return end == std::string_view::npos ? at : end;
}

} // namespace

std::string with_parameters(std::string_view svg, const SvgParameters& parameters) {
    const std::array<std::pair<std::string_view, std::string>, 5> values{
        {{"param(fill)", hex(parameters.fill)},
         {"param(fill-opacity)", base::shortest(parameters.fill.a / 255.0)},
         {"param(outline)", hex(parameters.outline)},
         {"param(outline-opacity)", base::shortest(parameters.outline.a / 255.0)},
         {"param(outline-width)", base::shortest(parameters.outline_width)}}};
    std::string result;
    std::size_t done = 0;
    for (std::size_t at = svg.find("param("); at != std::string_view::npos;
         at = svg.find("param(", at + 1)) {
        for (const auto& [name, value] : values) {
            if (at >= done && svg.substr(at).starts_with(name)) {
                result.append(svg.substr(done, at - done)).append(value);
                done = after_default(svg, at + name.size());
            }
        }
    }
    return result.append(svg.substr(done));
}

} // namespace maille::render
