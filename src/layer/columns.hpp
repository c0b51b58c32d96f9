// SPDX-License-Identifier: Apache-2.0
// Looking columns up with an error in the user's words.
#pragma once

#include "layer/layer.hpp"

#include <string_view>

namespace maille::layer {

/// The column of that name (case apart). Throws InputError naming the layer, the field asked for,
/// the nearest field and the fields there are.
[[nodiscard]] const table::Column& column(const Layer& layer, std::string_view name);

} // namespace maille::layer
