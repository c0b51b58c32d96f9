// SPDX-License-Identifier: Apache-2.0
// Where the names of a map go. In: layers with their labelled styles, the frame, what names keep
// off. Out: placed names, number keys for names that do not fit, and the names dropped.
// Promise: no name on another, on an obstacle, across a barrier or outside the frame; names of
// polygons (horizontal, free) wholly inside their polygon with 0.5 mm to spare; nothing depends on
// the order of rows.
#pragma once

#include "expr/scope.hpp"
#include "labels/turned_box.hpp"
#include "render/canvas.hpp"
#include "render/map_frame.hpp"
#include "render/map_layer.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace maille::labels {

/// How much of a name may be shown.
enum class Form { nothing, number, name };

/// A layer whose names are wanted: borrowed data, as render::MapLayer. Its style holds the
/// labelling; without one, or without columns, it gives no names. The custom property
/// `maille/label-fallback` = `number` gives names that do not fit a number.
struct LabelLayer {
    render::MapLayer map;
    std::string name;          ///< for findings
    std::vector<Form> at_most; ///< of each feature; empty: the name (what a territory without room
                               ///< for its symbols gives up)
};

/// What names keep off, mm on the page.
struct Obstacles {
    std::vector<render::Rect> boxes; ///< scale bar, arrow, inset
    std::vector<Disc> discs;         ///< symbols that stay where they are
    std::vector<Disc> crowd; ///< symbols that move later: names go where few are beneath them
};

struct Placed;

struct Request {
    render::MapFrame frame;
    std::vector<LabelLayer> layers; ///< from below to above
    Obstacles obstacles;
    /// Borders (lines, or the outlines of polygons) in the plane of the frame that no name crosses;
    /// a name inside its own polygon may (a territory lying across a border).
    std::vector<const geom::GeometryArray*> barriers;
    /// Of the page; those of a layer's map win. `map_scale` is added when it is not there.
    const expr::Variables* variables = nullptr;
    const Placed* before = nullptr; ///< names placed in an earlier stage: they stay
};

/// A piece of text in one direction.
struct Piece {
    std::string text;
    geom::Point start; ///< left end of its baseline, mm
    double angle = 0;  ///< clockwise, radians
};

struct PlacedLabel {
    std::size_t layer = 0; ///< of Request::layers
    std::size_t row = 0;
    std::string text;                  ///< the whole name, lines joined by spaces
    std::optional<std::size_t> number; ///< drawn instead of the name
    std::vector<Piece> pieces;         ///< lines; letters of a name along a curve
    std::vector<TurnedBox> boxes;      ///< ink of each piece
    render::TextStyle style;           ///< with its halo
    double z_index = 0;
};

/// A line of the list of keys.
struct Key {
    std::size_t number = 0;
    std::string name;
    std::size_t layer = 0;
    std::size_t row = 0;
};

struct Dropped {
    std::size_t layer = 0;
    std::size_t row = 0;
    std::string text;
};

struct Placed {
    std::vector<PlacedLabel> labels; ///< in drawing order
    std::vector<Key> keys;           ///< by number, which is the alphabetical order of the names
    std::vector<Dropped> dropped;    ///< by layer, then name
};

/// Places the names of all layers. `canvas` measures text. Names dropped are reported to the
/// canvas's context. Throws as
/// expr::Expression::parse and evaluate.
[[nodiscard]] Placed place_labels(render::Canvas& canvas, const Request& request);

/// Says which names were dropped (kind "label.dropped", one place for each layer).
void report_dropped(const Request& request, const Placed& placed, base::Context& context);

/// Draws names: all halos of a name below its letters; clipped to nothing, since names are inside
/// the frame.
void draw_labels(render::Canvas& canvas, const Placed& placed);

/// Rectangles round all placed names (obstacles for symbols that move), mm.
[[nodiscard]] std::vector<render::Rect> covered(const Placed& placed);

/// Discs round the markers (of points and of polygons' centroids) of a layer that is drawn at its
/// true places, for Obstacles. Throws as render::draw_layer.
[[nodiscard]] std::vector<Disc> marker_discs(const render::MapFrame& frame,
                                             const render::MapLayer& layer,
                                             const render::Canvas& canvas);

} // namespace maille::labels
