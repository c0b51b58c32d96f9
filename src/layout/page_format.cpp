// SPDX-License-Identifier: Apache-2.0
#include "layout/page_format.hpp"

#include "base/error.hpp"
#include "base/text.hpp"

#include <utility>

namespace maille::layout {
namespace {

/// The same sheet upright: sizes and baselines stay, the map and the columns are placed anew.
PageFormat upright(PageFormat format, const char* name, const render::Rect& panel,
                   std::vector<render::Rect> columns) {
    format.name = name;
    format.landscape = false;
    std::swap(format.width, format.height);
    format.panel = panel;
    format.columns = std::move(columns);
    return format;
}

std::vector<PageFormat> all_formats() {
    const PageFormat a4{"a4-paysage",
                        "A4",
                        true,
                        297,
                        210,
                        10,
                        1,
                        16.6,
                        23.2,
                        28.6,
                        20.4,
                        {10, 32, 206, 168},
                        {{221, 32, 66, 168}}};
    const PageFormat a3{"a3-paysage",
                        "A3",
                        true,
                        420,
                        297,
                        12,
                        1.28,
                        20.4,
                        28.9,
                        35.8,
                        25.3,
                        {12, 41, 304, 244},
                        {{323, 41, 85, 244}}};
    return {a4,
            upright(a4, "a4-portrait", {10, 32, 190, 196},
                    {{10, 232, 60, 55}, {75, 232, 60, 55}, {140, 232, 60, 55}}),
            a3,
            upright(a3, "a3-portrait", {12, 41, 273, 318},
                    {{12, 364, 62.25, 44},
                     {82.25, 364, 62.25, 44},
                     {152.5, 364, 62.25, 44},
                     {222.75, 364, 62.25, 44}})};
}

} // namespace

PageFormat page_format(std::string_view name) {
    std::string known;
    for (const PageFormat& format : all_formats()) {
        if (format.name == name) {
            return format;
        }
        known += (known.empty() ? "" : ", ") + format.name;
    }
    throw base::ConfigError(base::msg("Format de page « {} » inconnu.",
                                      "Unknown page format \"{}\".", std::string(name)),
                            base::msg("Formats connus : {}.", "Known formats: {}.", known));
}

std::vector<std::string> page_format_names() {
    std::vector<std::string> names;
    for (const PageFormat& format : all_formats()) {
        names.push_back(format.name);
    }
    return names;
}

} // namespace maille::layout
