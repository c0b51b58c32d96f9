// SPDX-License-Identifier: Apache-2.0
// Names at a point: over it, or round it in the cartographic order.
#include "labels/site.hpp"
#include "labels/strips.hpp"
#include "render/symbols.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>

namespace maille::labels {
namespace {

/// Direction of a position: halves of the name's size to move its middle by, and which axes the
/// distance goes along.
struct Direction {
    double x = 0;
    double y = 0;
};

Direction direction_of(style::Position position) {
    constexpr std::array<Direction, 12> directions{{{-1, -1},
                                                    {-0.5, -1},
                                                    {0, -1},
                                                    {0.5, -1},
                                                    {1, -1},
                                                    {-1, 0},
                                                    {1, 0},
                                                    {-1, 1},
                                                    {-0.5, 1},
                                                    {0, 1},
                                                    {0.5, 1},
                                                    {1, 1}}};
    return directions.at(static_cast<std::size_t>(position));
}

style::LineAlign align_at(double x, style::LineAlign wanted) {
    if (wanted != style::LineAlign::by_placement) {
        return wanted;
    }
    if (x == 0) {
        return style::LineAlign::center;
    }
    return x > 0 ? style::LineAlign::left : style::LineAlign::right;
}

class PointPlaces {
public:
    PointPlaces(const Site& site, const Wish& wish, const std::string& text)
        : m_site(site), m_wish(wish), m_text(text) {}

    [[nodiscard]] std::vector<Candidate> all() {
        const geom::GeometryArray& geometry = m_site.geometry(m_wish);
        if (geometry.kind() != geom::Kind::point) {
            // The name of a polygon that has a marker belongs to the marker.
            if (m_wish.symbol.radius > 0) {
                round(m_wish.symbol.middle, m_wish.symbol.radius);
            } else if (const auto middle = heart()) {
                round(*middle, 0);
            }
            return std::move(m_found);
        }
        round(m_site.request.frame.to_page(geometry.points_of(m_wish.row).front()),
              m_wish.manner.settings->from_symbol ? m_wish.symbol.radius : 0);
        return std::move(m_found);
    }

private:
    /// The middle of a line or polygon, as QGIS's settings say.
    [[nodiscard]] std::optional<geom::Point> heart() const {
        const geom::GeometryArray& geometry = m_site.geometry(m_wish);
        const render::MapFrame& frame = m_site.request.frame;
        if (geometry.kind() == geom::Kind::line) {
            const geom::Box box = geometry.box_of(m_wish.row);
            return frame.to_page({(box.min_x + box.max_x) / 2, (box.min_y + box.max_y) / 2});
        }
        render::MapFrame whole = frame;
        if (m_wish.manner.settings->whole_polygon) {
            const geom::Box box = geometry.box_of(m_wish.row);
            const geom::Point corner = frame.to_page({box.min_x, box.max_y});
            const geom::Point other = frame.to_page({box.max_x, box.min_y});
            whole.page = {corner.x, corner.y, other.x - corner.x, other.y - corner.y};
            whole.box = box;
        }
        double largest = 0;
        std::optional<geom::Point> middle;
        for (std::size_t p = geometry.part_begin(m_wish.row); p < geometry.part_end(m_wish.row);
             ++p) {
            const Strips strips(geometry, p, whole);
            if (strips.area() > largest) {
                largest = strips.area();
                middle = strips.centroid();
                if (m_wish.manner.settings->point_inside && !strips.contains(*middle)) {
                    middle = nearest_inside(strips, *middle);
                }
            }
        }
        return middle;
    }

    /// The middle of the inside stretch at the same height.
    static geom::Point nearest_inside(const Strips& strips, geom::Point p) {
        double best = 0;
        geom::Point found = p;
        for (const Span& span : strips.spans(p.y, p.y)) {
            if (span.to - span.from > best) {
                best = span.to - span.from;
                found.x = (span.from + span.to) / 2;
            }
        }
        return found;
    }

    void put(geom::Point at, Direction to, geom::Point shift, double cost) {
        const Block block =
            m_site.block(m_wish, m_text, align_at(to.x, m_wish.manner.settings->align));
        const geom::Point from{to.x * block.width / 2 + shift.x, to.y * block.height / 2 + shift.y};
        const double angle = m_wish.manner.rotation;
        const double cos = std::cos(angle);
        const double sin = std::sin(angle);
        Candidate candidate = Site::put(
            block, {at.x + from.x * cos - from.y * sin, at.y + from.x * sin + from.y * cos}, angle);
        candidate.cost = cost;
        if (!m_wish.manner.settings->fit_in_polygon || fits(candidate)) {
            m_site.offer(std::move(candidate), m_wish, false, m_found);
        }
    }

    /// Whether a name lies wholly inside one part of its polygon.
    [[nodiscard]] bool fits(const Candidate& candidate) const {
        const geom::GeometryArray& geometry = m_site.geometry(m_wish);
        if (geometry.kind() != geom::Kind::polygon) {
            return true;
        }
        for (std::size_t p = geometry.part_begin(m_wish.row); p < geometry.part_end(m_wish.row);
             ++p) {
            const Strips strips(geometry, p, m_site.request.frame);
            const bool inside = std::all_of(
                candidate.boxes.begin(), candidate.boxes.end(), [&](const TurnedBox& box) {
                    const geom::Box bounds = box.bounds();
                    const auto spans = strips.spans(bounds.min_y, bounds.max_y);
                    return std::any_of(spans.begin(), spans.end(), [&](const Span& span) {
                        return span.from <= bounds.min_x && span.to >= bounds.max_x;
                    });
                });
            if (inside) {
                return true;
            }
        }
        return false;
    }

    void round(geom::Point at, double radius) {
        const style::LabelSettings& settings = *m_wish.manner.settings;
        const double reach = m_wish.manner.distance_mm + radius;
        if (settings.placement == style::LabelPlacement::around_point ||
            settings.placement == style::LabelPlacement::line) {
            circle(at, reach);
            return;
        }
        if (settings.placement == style::LabelPlacement::ordered_positions) {
            double cost = 0;
            for (const style::Position position : settings.positions) {
                const Direction to = direction_of(position);
                const bool corner = std::abs(to.x) == 1 && to.y != 0;
                const double along = corner ? reach * std::numbers::sqrt2 / 2 : reach;
                put(at, to, {std::abs(to.x) == 1 ? to.x * along : 0, to.y * along}, cost);
                cost += 0.25;
            }
            return;
        }
        const auto quadrant = static_cast<int>(m_wish.manner.quadrant);
        const int column = quadrant % 3 - 1;
        const int row = quadrant / 3 - 1;
        const render::Scale scale{m_site.canvas.pixel_mm(), m_site.request.frame.mm_per_unit()};
        put(at, {static_cast<double>(column), static_cast<double>(row)},
            {scale.mm(settings.offset.x, settings.offset.unit),
             scale.mm(settings.offset.y, settings.offset.unit)},
            0);
    }

    /// Places on a circle, the right side first.
    void circle(geom::Point at, double reach) {
        constexpr int count = 16;
        for (int i = 0; i < count; ++i) {
            const double angle = (i % 2 == 0 ? i : -(i + 1)) * std::numbers::pi / count;
            const double x = std::cos(angle);
            const double y = std::sin(angle);
            const auto side = [](double part) {
                const double full = std::clamp(part * std::numbers::sqrt2, -1.0, 1.0);
                return std::abs(full) < 1e-9 ? 0 : full;
            };
            put(at, {side(x), side(y)}, {x * reach, y * reach}, 0.1 * i);
        }
    }

    const Site& m_site;
    const Wish& m_wish;
    const std::string& m_text;
    std::vector<Candidate> m_found;
};

} // namespace

std::vector<Candidate> point_places(const Site& site, const Wish& wish, const std::string& text) {
    return PointPlaces(site, wish, text).all();
}

std::vector<Candidate> outside_places(const Site& site, const Wish& wish, const std::string& text) {
    const geom::Box box = site.geometry(wish).box_of(wish.row);
    const geom::Point corner = site.request.frame.to_page({box.min_x, box.max_y});
    const geom::Point other = site.request.frame.to_page({box.max_x, box.min_y});
    const Block block = site.block(wish, text, style::LineAlign::center);
    const double x = (other.x - corner.x + block.width) / 2 + wish.manner.distance_mm;
    const double y = (other.y - corner.y + block.height) / 2 + wish.manner.distance_mm;
    std::vector<Candidate> found;
    double cost = 0;
    for (const Direction to :
         {Direction{1, 0}, {0, -1}, {0, 1}, {-1, 0}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}}) {
        Candidate candidate = Site::put(
            block, {(corner.x + other.x) / 2 + to.x * x, (corner.y + other.y) / 2 + to.y * y});
        candidate.cost = cost;
        cost += 0.1;
        site.offer(std::move(candidate), wish, false, found);
    }
    return found;
}

} // namespace maille::labels
