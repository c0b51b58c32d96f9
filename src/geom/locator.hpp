// SPDX-License-Identifier: Apache-2.0
// In which polygons does a point lie? Exact, for any set of valid polygons, overlapping ones
// included; fast for coverages. A uniform grid over the borders: a cell without border answers at
// once, else the few edges in the cell decide.
#pragma once

#include "geom/geometry.hpp"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace maille::geom {

/// How a point lies to a set of polygons. A polygon contains its border.
enum class Where : std::uint8_t {
    outside,       ///< in none, or not a number
    inside,        ///< strictly inside one, on the border of none
    outer_border,  ///< on the border of one, inside no other
    shared_border, ///< in two or more, on the border of at least one of them
    overlap,       ///< strictly inside two or more, on the border of none
};

class Locator {
public:
    static constexpr std::uint32_t none = 0xffffffff;

    struct Hit {
        std::uint32_t feature = none; ///< the smallest index of the features that contain the point
        Where where = Where::outside;
        friend bool operator==(const Hit&, const Hit&) = default;
    };

    /// Builds the grid. The points of `polygons` are viewed, not copied: they must stay alive and
    /// unchanged (moving the array is allowed). Time and memory are linear in the number of points.
    explicit Locator(const GeometryArray& polygons, unsigned jobs = 1);
    explicit Locator(GeometryArray&& polygons, unsigned jobs = 1) = delete;
    ~Locator();
    Locator(const Locator&) = delete;
    Locator& operator=(const Locator&) = delete;
    Locator(Locator&& other) noexcept;
    Locator& operator=(Locator&& other) noexcept;

    [[nodiscard]] Hit locate(Point p) const;

    /// `out[i]` answers for `points[i]`; the two spans have the same length. Does not depend on
    /// `jobs`.
    void locate(std::span<const Point> points, unsigned jobs, std::span<Hit> out) const;

    /// Replaces `features` by every feature that contains the point, ascending.
    void all_at(Point p, std::vector<std::uint32_t>& features) const;

private:
    struct Index;
    class Query;
    std::unique_ptr<const Index> m_index;
};

} // namespace maille::geom
