// SPDX-License-Identifier: Apache-2.0
// Convex hulls of things on a page: do they overlap, does a line cross one.
#pragma once

#include "cli/svg_page.hpp"

namespace cli {

/// Convex hull, counter-clockwise in axes x, y; `points` not empty.
[[nodiscard]] Outline hull(Outline points);

/// How deep two hulls lie in one another: the shortest way that parts them, mm; 0 when they are
/// apart (separating axes).
[[nodiscard]] double depth(const Outline& a, const Outline& b);

/// Whether an edge of the open line meets the hull.
[[nodiscard]] bool crosses(const Outline& line, const Outline& hull);

[[nodiscard]] At middle(const Outline& hull); ///< of its bounds

} // namespace cli
