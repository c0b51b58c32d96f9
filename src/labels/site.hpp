// SPDX-License-Identifier: Apache-2.0
// Private to `labels`: where a name may go. Each function gives the places of one manner that keep
// off everything settled so far, best first.
#pragma once

#include "labels/block.hpp"
#include "labels/room.hpp"

#include <cstddef>
#include <vector>

namespace maille::labels {

struct Site {
    const Request& request;
    const Typesetter& typesetter;
    const Room& room;
    const render::Canvas& canvas;

    [[nodiscard]] const geom::GeometryArray& geometry(const Wish& wish) const {
        return *request.layers[wish.layer].map.geometry;
    }
    /// The name (or `text` in its manner) as lines.
    [[nodiscard]] Block block(const Wish& wish, const std::string& text,
                              style::LineAlign align) const;
    /// A block with its middle at `middle`.
    [[nodiscard]] static Candidate put(const Block& block, geom::Point middle, double angle = 0);
    /// Adds a candidate unless something is in its way; symbols beneath it cost.
    void offer(Candidate candidate, const Wish& wish, bool inside_polygon,
               std::vector<Candidate>& into) const;
};

/// Most places kept for a name.
constexpr std::size_t most_candidates = 48;

/// Sorts by cost, then from the north-west, and keeps the best ones.
void keep_best(std::vector<Candidate>& candidates);

/// Room that names keep to the border of their polygon, mm.
constexpr double spare_mm = 0.5;

/// Names at a point: of points, or at the middle of other features.
[[nodiscard]] std::vector<Candidate> point_places(const Site& site, const Wish& wish,
                                                  const std::string& text);
/// Horizontal names wholly inside their polygon.
[[nodiscard]] std::vector<Candidate> polygon_places(const Site& site, const Wish& wish,
                                                    const std::string& text);
/// Names along lines or outlines.
[[nodiscard]] std::vector<Candidate> line_places(const Site& site, const Wish& wish,
                                                 const std::string& text);
/// Names beside the box round their polygon.
[[nodiscard]] std::vector<Candidate> outside_places(const Site& site, const Wish& wish,
                                                    const std::string& text);

/// As the style of the wish says; with `used`, only places `apart_mm` from all of these.
[[nodiscard]] std::vector<Candidate> places(const Site& site, const Wish& wish,
                                            const std::string& text,
                                            const std::vector<geom::Point>& used = {},
                                            double apart_mm = 0);

} // namespace maille::labels
