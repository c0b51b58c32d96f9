// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "demo/faces.hpp"
#include "demo/growth.hpp"
#include "demo/region.hpp"

namespace maille::demo {

/// Gives exclaves to a near commune of the département that does not touch them, and islands to the
/// commune on the shore.
void give_pockets(Region& region, const Faces& faces, const Graph& graph);

/// The seat of a commune with a pocket in its middle moves halfway between pocket and border.
void move_seats(Region& region, const Faces& faces);

} // namespace maille::demo
