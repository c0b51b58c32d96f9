// SPDX-License-Identifier: Apache-2.0
// What a style holds and the drawing leaves out. Private to `render`.
#pragma once

#include "base/context.hpp"
#include "style/style.hpp"

namespace maille::render {

/// Reports each construct that is read but not drawn (kind "style.unsupported"), by its name.
void report_undrawn(const style::Style& style, base::Context& context);

} // namespace maille::render
