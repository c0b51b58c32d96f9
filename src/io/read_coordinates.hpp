// SPDX-License-Identifier: Apache-2.0
// Private to reading: points out of two columns of a table.
#pragma once

#include "base/context.hpp"
#include "io/source.hpp"
#include "layer/coordinate_state.hpp"
#include "layer/layer.hpp"

#include <vector>

namespace maille::io {

/// Gives the layer a point geometry from spec.x_field and spec.y_field (numbers, or text with a
/// decimal comma) and returns the state of each row. Cells that are no numbers are reported. Throws
/// InputError when a column is missing or only one of the two is named, or no CRS is declared for
/// them.
[[nodiscard]] std::vector<layer::CoordinateState>
points_from_columns(layer::Layer& layer, const SourceSpec& spec, base::ProblemSink& problems);

} // namespace maille::io
