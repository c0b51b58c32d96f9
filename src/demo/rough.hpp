// SPDX-License-Identifier: Apache-2.0
// Turns straight edges into natural-looking lines that cannot cross each other.
#pragma once
#include "demo/mesh.hpp"
#include "demo/random.hpp"

namespace maille::demo {

/// A broken line from `a` to `b`. It stays inside the diamond on ab with half-height `height`, is
/// simple, and has steps of about `step` decimetres at most.
Line rough_line(Point a, Point b, double height, double step, Random& random);

/// The broken line of a mesh edge, inside the kite of its nodes and sites: the kites of a mesh do
/// not overlap, hence neither do these lines.
Line rough_edge(const Mesh& mesh, const MeshEdge& edge, double step, Random& random);

/// A closed, roughly round line about `centre`, counter-clockwise, within `radius` decimetres.
Ring rough_ring(Point centre, double radius, double step, Random& random);

/// Corner-cutting (Chaikin), ends kept.
Line smoothed(const Line& line, int rounds);

} // namespace maille::demo
