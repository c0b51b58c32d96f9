// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geom/generalise.hpp"

#include <cstdint>
#include <vector>

namespace maille::geom {

/// A flag for each arc: 1 for an islet that `generalise` leaves out.
[[nodiscard]] std::vector<std::uint8_t> islets(const ArcSet& arcs, const Generalisation& how);

} // namespace maille::geom
