// SPDX-License-Identifier: Apache-2.0
// Layers of a map: flat geometry arrays drawn with a style in a frame, clipped before they reach
// the drawing library.
#pragma once

#include "expr/scope.hpp"
#include "render/canvas.hpp"
#include "render/map_frame.hpp"
#include "style/style.hpp"
#include "table/table.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace maille::render {

/// How a layer is drawn.
enum class Draw {
    all,     ///< as QGIS does: each feature with its whole symbol
    fills,   ///< polygons without their outlines
    borders, ///< lines (one per shared border) with the outlines of a polygon style, each stacked
             ///< layer once
};

/// What is drawn of a layer. Pointers are borrowed for the call; `geometry` and `style` are never
/// null. Geometry is in the plane of the frame (metres).
struct MapLayer {
    const geom::GeometryArray* geometry = nullptr;
    const style::Style* style = nullptr;
    const table::Table* columns = nullptr; ///< fields of the style; may be null for a single symbol
    const table::Column* key =
        nullptr; ///< orders points of equal northing; may be null (row order)
    std::optional<std::vector<std::size_t>> rows; ///< features to draw; absent: all
    /// Size of each feature's markers as a factor on what the style says; may be null (1).
    const std::vector<double>* symbol_factors = nullptr;
    Draw draw = Draw::all;
    const expr::Variables* variables = nullptr; ///< of the page, for expressions; may be null
};

/// What the classes of features depend on beside the style. Everything may be absent.
struct ClassScope {
    ClassScope() = default;
    ClassScope(const table::Table* fields, const expr::Variables* page = nullptr,
               double denominator = 0)
        : columns(fields), variables(page), scale_denominator(denominator) {}
    const table::Table* columns = nullptr;
    const expr::Variables* variables = nullptr;
    double scale_denominator = 0; ///< rules have scale limits; 0: they do not count
};

struct FeatureClass {
    std::size_t feature = 0;
    std::size_t category = 0; ///< index into style.categories
};

/// Classes of the features, in the order of features; one that is not drawn has none, with rules a
/// feature may have several. Throws InputError when the style's field is absent from `columns`,
/// naming the fields there are, and as expr::Expression.
[[nodiscard]] std::vector<FeatureClass>
feature_classes(const style::Style& style, const ClassScope& scope, std::size_t features);

/// The first class of each feature; empty: not drawn.
[[nodiscard]] std::vector<std::optional<std::size_t>>
classes_of(const style::Style& style, const ClassScope& scope, std::size_t features);

/// Features of each class, one number per category, `rows` only (absent: all).
[[nodiscard]] std::vector<std::size_t>
class_counts(const style::Style& style, const ClassScope& scope, std::size_t features,
             const std::optional<std::vector<std::size_t>>& rows = std::nullopt);

/// Features to draw with their classes, those among `rows` that are not null; borders of a level
/// without columns have the first class.
[[nodiscard]] std::vector<FeatureClass> drawn_features(const MapFrame& frame,
                                                       const MapLayer& layer);

/// Draws one layer inside the frame. Points go from north to south, then by key, unless the style
/// orders them.
void draw_layer(Canvas& canvas, const MapFrame& frame, const MapLayer& layer);

} // namespace maille::render
