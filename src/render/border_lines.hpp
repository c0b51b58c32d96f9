// SPDX-License-Identifier: Apache-2.0
// From shared arcs to a line layer: what `Draw::borders` takes.
#pragma once

#include "geom/arcs.hpp"

#include <span>

namespace maille::render {

/// One line feature for each border, in their order.
[[nodiscard]] geom::GeometryArray border_lines(const geom::ArcSet& arcs,
                                               std::span<const geom::Border> borders);

} // namespace maille::render
