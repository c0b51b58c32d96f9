// SPDX-License-Identifier: Apache-2.0
// What a page shows, whatever its template.
#pragma once

#include "charts/chart.hpp"
#include "expr/scope.hpp"
#include "layout/displaced_marks.hpp"
#include "render/map_frame.hpp"
#include "render/map_layer.hpp"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace maille::layout {

/// A line of the credits: "Conception" and its text. Empty texts are left out.
struct Credit {
    std::string label;
    std::string text;
};

/// A small map that says where the subject is; polygons in one plane.
struct Inset {
    const geom::GeometryArray* ground = nullptr;  ///< all territories
    const geom::GeometryArray* subject = nullptr; ///< in the accent colour, above
};

/// Everything on a page. Map layers and the inset borrow their data: it must outlive the drawing.
struct PageContent {
    std::string kicker;   ///< series and theme
    std::string title;    ///< the finding, at most 60 characters
    std::string subtitle; ///< subject, unit, place, date
    std::string service;
    std::string folio; ///< "Planche 1/6"
    std::string tag;   ///< "DONNÉES PROVISOIRES"; empty for none
    /// Bottom to top. Layers whose style has labels get names, except Draw::borders.
    std::vector<render::MapLayer> layers;
    std::vector<const geom::GeometryArray*> barriers; ///< lines that no name crosses
    geom::Box subject;                                ///< what the frame must show
    const geom::GeometryArray* keep_clear =
        nullptr; ///< scale bar and arrow stand where they hide least of it
    std::optional<double> scale_denominator; ///< fixed scale; absent: as the template says
    std::optional<render::Color> ground; ///< of the map where nothing is drawn; else the template's
    /// Charts of each slot ("legend", "bars"...), from top to bottom.
    std::map<std::string, std::vector<charts::Chart>> slots;
    std::string keys_heading; ///< of the names shown as numbers; they go to the slot "keys"
    std::optional<Inset> inset;
    std::optional<DisplacedMarks> displaced;
    std::string accounting;                    ///< "n = 1 243 projets"
    std::vector<std::string> accounting_lines; ///< "dont 7 non localisés"
    std::string displacement;                  ///< said when symbols moved
    std::vector<std::string> notes;
    std::vector<Credit> credits;
    expr::Variables variables; ///< further ones, for the labels of the template and of the map

    /// Puts a chart in its slot, below those that are there.
    void add(charts::Chart chart) { slots[charts::slot_of(chart)].push_back(std::move(chart)); }
};

/// The legend of a style: one item per visible category, with its count when counts (per category)
/// are given.
[[nodiscard]] std::vector<charts::LegendItem>
legend_items(const style::Style& style, const std::vector<std::size_t>& counts = {});

} // namespace maille::layout
