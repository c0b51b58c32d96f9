// SPDX-License-Identifier: Apache-2.0
// Private to reading: the layer's CRS settled, its coordinates checked and brought into the working
// CRS.
#pragma once

#include "base/context.hpp"
#include "io/source.hpp"
#include "layer/coordinate_state.hpp"
#include "layer/layer.hpp"

#include <vector>

namespace maille::io {

/// `layer.crs` holds what the source says (may be empty). On return it is the target CRS, or the
/// source's when none is asked for, and the points are in it. Rows whose position the target cannot
/// express lose their geometry and become `invalid`. Warns about rows outside the areas of use,
/// with a diagnosis. Throws InputError when there are geometries and no CRS.
void settle_crs(layer::Layer& layer, std::vector<layer::CoordinateState>& states,
                const SourceSpec& spec, base::Context& context);

} // namespace maille::io
