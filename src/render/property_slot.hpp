// SPDX-License-Identifier: Apache-2.0
// Private to `render`: the places in symbol layers that values of properties are put in.
#pragma once

#include "style/symbol.hpp"

#include <variant>

namespace maille::render {

/// The size of a marker, and how its values are meant.
struct SizeSlot {
    style::Length* length;
    style::ScaleMethod method;
};
struct AnchorSlot {
    int* place;
};
struct DashSlot {
    style::SimpleLine* line;
};

using Slot = std::variant<std::monostate, style::Color*, style::Length*, double*, style::PenStyle*,
                          style::Join*, style::Cap*, style::Brush*, style::Shape*, style::Offset*,
                          SizeSlot, AnchorSlot, DashSlot>;

/// The place of a property in a layer; std::monostate where the layer has none.
[[nodiscard]] Slot slot_of(style::SimpleMarker& marker, style::Property property);
[[nodiscard]] Slot slot_of(style::SimpleLine& line, style::Property property);
[[nodiscard]] Slot slot_of(style::SimpleFill& fill, style::Property property);
[[nodiscard]] Slot slot_of(style::LinePatternFill& hatch, style::Property property);
[[nodiscard]] Slot slot_of(style::MarkerLine& line, style::Property property);
[[nodiscard]] Slot slot_of(style::PointPatternFill& fill, style::Property property);
[[nodiscard]] Slot slot_of(style::CentroidFill& fill, style::Property property);

} // namespace maille::render
