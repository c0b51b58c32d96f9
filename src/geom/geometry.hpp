// SPDX-License-Identifier: Apache-2.0
// One geometry layout for the whole program: flat arrays in the GeoArrow manner. Drawing,
// transformation, point in coverage, lengths and areas run on them directly; GEOS geometries exist
// only inside this module.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace maille::geom {

/// A position in the layer's CRS: easting and northing (or longitude and latitude, in this order),
/// in its units.
struct Point {
    double x = 0;
    double y = 0;
    friend bool operator==(const Point&, const Point&) = default;
};

struct Box {
    double min_x = std::numeric_limits<double>::infinity();
    double min_y = std::numeric_limits<double>::infinity();
    double max_x = -std::numeric_limits<double>::infinity();
    double max_y = -std::numeric_limits<double>::infinity();

    [[nodiscard]] bool empty() const { return min_x > max_x; }
    void add(Point p);
    void add(const Box& other);
    [[nodiscard]] bool contains(Point p) const;
    [[nodiscard]] bool meets(const Box& other) const;
    friend bool operator==(const Box&, const Box&) = default;
};

enum class Kind { point, line, polygon };

/// A column of geometries of one kind; every feature is a multi-geometry of zero (null) or more
/// parts.
///   polygon: feature -> parts -> rings (first is the exterior, the others holes) -> points; rings
///   are closed
///            (first point = last point), exterior counter-clockwise, holes clockwise
///   line:    feature -> parts -> points
///   point:   feature -> points (each point is a part)
/// Offsets: entry i is where item i begins, with one closing entry. Levels that a kind lacks are
/// empty.
class GeometryArray {
public:
    explicit GeometryArray(Kind kind);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] std::size_t size() const { return m_features.size() - 1; }
    [[nodiscard]] bool is_null(std::size_t feature) const {
        return m_features[feature] == m_features[feature + 1];
    }

    /// All positions, for transformation in place and bulk reading.
    [[nodiscard]] std::span<const Point> points() const { return m_points; }
    [[nodiscard]] std::span<Point> points() { return m_points; }

    /// Points of one feature, whatever its parts (contiguous).
    [[nodiscard]] std::span<const Point> points_of(std::size_t feature) const;

    // Parts [part_begin(f), part_end(f)) belong to feature f; for points they index points()
    // directly.
    [[nodiscard]] std::size_t part_begin(std::size_t feature) const { return m_features[feature]; }
    [[nodiscard]] std::size_t part_end(std::size_t feature) const {
        return m_features[feature + 1];
    }
    // Rings [ring_begin(p), ring_end(p)) belong to part p of polygons.
    [[nodiscard]] std::size_t ring_begin(std::size_t part) const { return m_parts[part]; }
    [[nodiscard]] std::size_t ring_end(std::size_t part) const { return m_parts[part + 1]; }
    /// Points of one ring of polygons.
    [[nodiscard]] std::span<const Point> ring(std::size_t ring) const;
    /// Points of one part of lines.
    [[nodiscard]] std::span<const Point> line(std::size_t part) const;

    // Building, feature by feature: add_point / begin_part, begin_ring, then end_feature.
    // For lines begin_part starts a line; for polygons begin_part starts a polygon, begin_ring a
    // ring.
    void begin_part();
    void begin_ring();
    void add_point(Point p) { m_points.push_back(p); }
    void end_feature(); ///< also ends a null feature when nothing was added
    void reserve(std::size_t features, std::size_t points);

    /// Appends feature `feature` of `other`, which is of the same kind.
    void append(const GeometryArray& other, std::size_t feature);
    [[nodiscard]] GeometryArray select(const std::vector<std::size_t>& features) const;

    [[nodiscard]] Box box() const;
    [[nodiscard]] Box box_of(std::size_t feature) const;

private:
    Kind m_kind;
    std::vector<Point> m_points;
    std::vector<std::uint32_t> m_rings; ///< polygon: point offset of each ring
    std::vector<std::uint32_t> m_parts; ///< polygon: ring offset of each part; line: point offset
    std::vector<std::uint32_t>
        m_features; ///< part offset (point offset for points) of each feature
};

/// Area of each polygon feature in squared units of the plane (holes subtracted); compensated sums.
[[nodiscard]] std::vector<double> areas(const GeometryArray& polygons);

/// Signed area of a closed ring, positive when counter-clockwise.
[[nodiscard]] double signed_area(std::span<const Point> ring);

} // namespace maille::geom
