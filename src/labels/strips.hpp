// SPDX-License-Identifier: Apache-2.0
// Private to `labels`: the inside of one polygon part on the page, by horizontal strips.
#pragma once

#include "geom/geometry.hpp"
#include "render/map_frame.hpp"

#include <cstdint>
#include <vector>

namespace maille::labels {

struct Span {
    double from = 0;
    double to = 0;
};

/// What `a` and `b` (ascending, apart) have in common.
[[nodiscard]] std::vector<Span> common(const std::vector<Span>& a, const std::vector<Span>& b);

class Strips {
public:
    Strips(const geom::GeometryArray& polygons, std::size_t part, const render::MapFrame& frame);

    /// Box of what is visible; empty where nothing is.
    [[nodiscard]] const geom::Box& visible() const { return m_visible; }
    /// Area (mm2) and centroid of what is visible.
    [[nodiscard]] double area() const { return m_area; }
    [[nodiscard]] geom::Point centroid() const { return m_centroid; }
    [[nodiscard]] bool contains(geom::Point p) const;

    /// Stretches of x, ascending, in which the whole strip from `top` to `bottom` lies inside the
    /// part and the frame.
    [[nodiscard]] std::vector<Span> spans(double top, double bottom) const;

private:
    struct Edge {
        geom::Point from;
        geom::Point to;
    };
    void add_ring(std::span<const geom::Point> ring, const render::MapFrame& frame);
    void measure_ring(std::span<const geom::Point> points, double sign);
    [[nodiscard]] std::size_t band(double y) const;
    template <class Visit> void each_edge(double top, double bottom, const Visit& visit) const;

    render::Rect m_page;
    std::vector<Edge> m_edges;
    std::vector<std::vector<std::uint32_t>> m_bands; ///< edges by height, 1 mm each
    geom::Box m_visible;
    double m_area = 0;
    geom::Point m_centroid;
};

} // namespace maille::labels
