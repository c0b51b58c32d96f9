// SPDX-License-Identifier: Apache-2.0
#include "labels/room.hpp"

#include <algorithm>

namespace maille::labels {
namespace {

geom::Box bounds_of(const Disc& disc) {
    geom::Box box;
    box.add(geom::Point{disc.middle.x - disc.radius, disc.middle.y - disc.radius});
    box.add(geom::Point{disc.middle.x + disc.radius, disc.middle.y + disc.radius});
    return box;
}

constexpr double largest_crowd_disc_mm = 3;

bool inside(const TurnedBox& box, const render::Rect& page) {
    const geom::Box bounds = box.bounds();
    return bounds.min_x >= page.x && bounds.max_x <= page.right() && bounds.min_y >= page.y &&
           bounds.max_y <= page.bottom();
}

} // namespace

Room::Room(const Request& request, const std::vector<Wish>& wishes)
    : m_page(request.frame.page), m_boxes(m_page), m_spots(m_page), m_crowd(m_page),
      m_barriers(m_page) {
    for (const render::Rect& rect : request.obstacles.boxes) {
        const TurnedBox box = turned_box(rect);
        m_boxes.add(box.bounds(), box);
    }
    for (const Disc& disc : request.obstacles.discs) {
        m_spots.add(bounds_of(disc), disc);
    }
    for (const Disc& disc : request.obstacles.crowd) {
        geom::Box at;
        at.add(disc.middle); // in one cell: counted once
        m_crowd.add(at, disc);
    }
    for (const geom::GeometryArray* barrier : request.barriers) {
        add_barrier(*barrier, request.frame);
    }
    for (const Wish& wish : wishes) {
        if (wish.symbol.radius > 0 && wish.manner.settings->is_obstacle) {
            m_spots.add(bounds_of(wish.symbol), wish.symbol);
        }
    }
    if (request.before != nullptr) {
        for (const PlacedLabel& label : request.before->labels) {
            take({label.pieces, label.boxes, 0});
        }
    }
}

void Room::add_barrier(const geom::GeometryArray& barrier, const render::MapFrame& frame) {
    const auto add = [&](std::span<const geom::Point> points) {
        for (std::size_t i = 1; i < points.size(); ++i) {
            const Segment segment{frame.to_page(points[i - 1]), frame.to_page(points[i])};
            geom::Box bounds;
            bounds.add(segment.from);
            bounds.add(segment.to);
            if (bounds.max_x >= m_page.x && bounds.min_x <= m_page.right() &&
                bounds.max_y >= m_page.y && bounds.min_y <= m_page.bottom()) {
                m_barriers.add(bounds, segment);
            }
        }
    };
    for (std::size_t f = 0; f < barrier.size() && barrier.kind() != geom::Kind::point; ++f) {
        for (std::size_t part = barrier.part_begin(f); part < barrier.part_end(f); ++part) {
            if (barrier.kind() == geom::Kind::line) {
                add(barrier.line(part));
                continue;
            }
            for (std::size_t r = barrier.ring_begin(part); r < barrier.ring_end(part); ++r) {
                add(barrier.ring(r));
            }
        }
    }
}

bool Room::clear(const Candidate& candidate, const Wish& wish, bool inside_polygon) const {
    const bool fits = std::all_of(candidate.boxes.begin(), candidate.boxes.end(),
                                  [&](const TurnedBox& box) { return inside(box, m_page); });
    if (!fits || wish.manner.overlaps) {
        return fits;
    }
    const bool taken =
        std::any_of(candidate.boxes.begin(), candidate.boxes.end(),
                    [&](const TurnedBox& box) { return hit(box.grown(gap_mm), box, wish); });
    return !taken && (inside_polygon || !crosses_barrier(candidate));
}

bool Room::hit(const TurnedBox& box, const TurnedBox& tight, const Wish& wish) const {
    const geom::Box bounds = box.bounds();
    return m_boxes.any(bounds, [&](const TurnedBox& other) { return overlap(box, other); }) ||
           m_spots.any(bounds, [&](const Disc& spot) {
               const bool own = wish.over_symbol && spot.middle == wish.symbol.middle;
               return !own && overlap(tight, spot);
           });
}

bool Room::is_tight(const Candidate& candidate, const Wish& wish) const {
    constexpr double comfortable_mm = 1.2;
    return std::any_of(candidate.boxes.begin(), candidate.boxes.end(), [&](const TurnedBox& box) {
        const TurnedBox wide = box.grown(comfortable_mm);
        return hit(wide, wide, wish);
    });
}

std::size_t Room::crowd(const Candidate& candidate) const {
    std::size_t count = 0;
    for (const TurnedBox& box : candidate.boxes) {
        m_crowd.each(box.grown(largest_crowd_disc_mm).bounds(),
                     [&](const Disc& disc) { count += overlap(box, disc) ? 1U : 0U; });
    }
    return count;
}

bool Room::crosses_barrier(const Candidate& candidate) const {
    return std::any_of(candidate.boxes.begin(), candidate.boxes.end(), [&](const TurnedBox& box) {
        return m_barriers.any(box.bounds(), [&](const Segment& segment) {
            return crosses(box, segment.from, segment.to);
        });
    });
}

void Room::take(const Candidate& candidate) {
    for (const TurnedBox& box : candidate.boxes) {
        m_boxes.add(box.bounds(), box);
    }
}

} // namespace maille::labels
