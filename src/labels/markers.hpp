// SPDX-License-Identifier: Apache-2.0
// Private to `labels`.
#pragma once

#include "labels/labels.hpp"

#include <vector>

namespace maille::labels {

/// The disc round the marker of each feature of a layer of points; radius 0 where none is drawn.
[[nodiscard]] std::vector<Disc> discs_of_rows(const render::MapFrame& frame,
                                              const render::MapLayer& layer,
                                              const render::Canvas& canvas);

} // namespace maille::labels
