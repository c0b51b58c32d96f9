// SPDX-License-Identifier: Apache-2.0
// Private to `render`: room that symbols take beyond the geometry.
#pragma once

#include "render/symbols.hpp"

namespace maille::render {

/// Room in mm beyond a geometry that the symbol may ink, as the style has it (values that follow
/// the data apart).
[[nodiscard]] double reach_of(const style::Symbol& symbol, const Scale& scale);

} // namespace maille::render
