// SPDX-License-Identifier: Apache-2.0
#include "cli/map_options.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/number_options.hpp"
#include "crs/crs.hpp"

#include <algorithm>
#include <cmath>
#include <filesystem>

namespace maille::cli {

namespace {

using base::msg;

constexpr double mm_per_inch = 25.4;

std::pair<double, double> size_of(const char* option, const std::string& text) {
    std::string lower = text;
    std::ranges::replace(lower, 'X', 'x');
    const auto n = numbers(option, lower, 'x', 2, "180x120");
    if (!(n[0] > 0 && n[1] > 0)) {
        refuse(option, text, "180x120");
    }
    return {n[0], n[1]};
}

void set_size(const MapOptions& options, press::View& view) {
    if (!options.size.empty() && !options.size_px.empty()) {
        throw base::UsageError(
            msg("--size et --size-px s'excluent", "--size and --size-px exclude each other"));
    }
    if (!(options.dpi >= 1 && options.dpi <= 10000)) {
        refuse("--dpi", base::shortest(options.dpi), "1 … 10000");
    }
    view.dpi = options.dpi;
    if (!options.size.empty()) {
        std::tie(view.width_mm, view.height_mm) = size_of("--size", options.size);
    } else if (!options.size_px.empty()) {
        const auto [width, height] = size_of("--size-px", options.size_px);
        if (width != std::round(width) || height != std::round(height)) {
            refuse("--size-px", options.size_px, "800x600");
        }
        view.width_mm = width * mm_per_inch / view.dpi;
        view.height_mm = height * mm_per_inch / view.dpi;
    }
}

void set_place(const MapOptions& options, press::View& view) {
    if (!options.extent.empty() && !(options.scale.empty() && options.center.empty())) {
        throw base::UsageError(
            msg("--extent exclut --scale et --center", "--extent excludes --scale and --center"));
    }
    if (!options.center.empty() && options.scale.empty()) {
        throw base::UsageError(msg("--center demande --scale", "--center needs --scale"));
    }
    if (!options.extent.empty()) {
        view.extent = extent_of("--extent", options.extent);
    }
    if (!options.scale.empty()) {
        view.scale_denominator = scale_of(options.scale);
    }
    if (!options.center.empty()) {
        const auto n = numbers("--center", options.center, ',', 2, "x,y");
        view.center = geom::Point{n[0], n[1]};
    }
}

void set_background(const std::string& text, press::View& view) {
    if (text == "none") {
        view.background.reset();
        return;
    }
    view.background = style::parse_color(text);
    if (!view.background) {
        refuse("--background", text, "#rrggbb, none");
    }
}

} // namespace

press::View view_of(const MapOptions& options, const std::string& output) {
    press::View view;
    for (const auto& layer : options.layers) {
        view.layers.push_back({layer.source, layer.style});
    }
    if (!options.crs.empty()) {
        view.crs = crs::Crs::parse(options.crs).text();
    }
    set_size(options, view);
    set_place(options, view);
    set_background(options.background, view);
    view.title = options.title;
    if (!output.empty()) {
        const auto extension = std::filesystem::path(output).extension().string();
        view.format = render::format_from(extension.empty() ? "" : extension.substr(1));
        if (!view.format) {
            throw base::UsageError(
                msg("{} : format de sortie inconnu", "{}: unknown output format", output),
                msg("Les extensions connues sont .png, .pdf et .svg.",
                    "The extensions known are .png, .pdf and .svg."));
        }
    }
    return view;
}

} // namespace maille::cli
