// SPDX-License-Identifier: Apache-2.0
// Faces of the plane held by the arcs between them: each border exists once, so that neighbours
// share it vertex for vertex at every level.
#pragma once
#include "demo/plane.hpp"

#include <vector>

namespace maille::demo {

/// A border line with the face on either side of it (-1: none).
struct Arc {
    Line line;
    int left = -1;
    int right = -1;
};

struct Coverage {
    std::vector<Arc> arcs;
    int face_count = 0;
};

/// Polygons of each label: faces with the same label (>= 0) are merged; label -1 is left out.
/// Rings are simple, exteriors counter-clockwise, holes clockwise; polygons and rings start and are
/// ordered by the arcs, hence always alike.
std::vector<std::vector<Polygon>>
merge_faces(const Coverage& coverage, const std::vector<int>& label_of_face, int label_count);

/// Polygons from simple rings: counter-clockwise ones are exteriors, the others holes of the
/// smallest exterior around them.
std::vector<Polygon> assemble(const std::vector<Ring>& rings);

/// For each label the labels it shares a border with, in increasing order.
std::vector<std::vector<int>>
adjacent_labels(const Coverage& coverage, const std::vector<int>& label_of_face, int label_count);

} // namespace maille::demo
