// SPDX-License-Identifier: Apache-2.0
// Markers drawn larger or smaller than their style has them. Private to `render`.
#pragma once

#include "style/symbol.hpp"

namespace maille::render {

/// The symbol with its markers at `factor` times their size, so that their ink reaches `factor`
/// times as far at most. Strokes shrink but do not grow: a rim stays quiet on the largest symbols.
[[nodiscard]] style::Symbol scaled(const style::Symbol& symbol, double factor);

} // namespace maille::render
