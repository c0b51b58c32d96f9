// SPDX-License-Identifier: Apache-2.0
// Private to `render`: the assistants of data-defined properties.
#pragma once

#include "expr/value.hpp"
#include "style/data_defined.hpp"

namespace maille::render {

/// What the assistant of a property makes of a value: a number or a colour as text ("r,g,b,a").
/// Without an assistant the value itself.
[[nodiscard]] expr::Value assisted(const style::DataDefined& defined, expr::Value value);

} // namespace maille::render
