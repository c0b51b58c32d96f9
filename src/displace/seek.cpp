// SPDX-License-Identifier: Apache-2.0
#include "displace/seek.hpp"

#include <array>

namespace maille::displace {

namespace {

// Circles are grown by more than rounding a meeting point to whole micrometres can move it.
constexpr double rounding_um = 0.75;

double length(geom::Point p) {
    return std::sqrt(p.x * p.x + p.y * p.y);
}

geom::Point foot_on(geom::Point from, geom::Point to) {
    const geom::Point along{to.x - from.x, to.y - from.y};
    const double t =
        -(from.x * along.x + from.y * along.y) / (along.x * along.x + along.y * along.y);
    const double inside = std::clamp(t, 0.0, 1.0);
    return {from.x + inside * along.x, from.y + inside * along.y};
}

} // namespace

std::optional<Position> Seeker::nearest(std::size_t disc, Position target, double from_um,
                                        double limit_um) {
    if (m_packing->room(disc).empty()) {
        return std::nullopt;
    }
    const double limit = std::min(limit_um, farthest(target));
    double step = static_cast<double>(2 * m_packing->radius(disc) + m_packing->gap()) * 0.3;
    // A place found before may round to a little less.
    double from = std::max(0.0, from_um - 2);
    while (from < limit) {
        const double to = std::min(from + step, limit);
        start(target, from, to);
        gather(disc, target, static_cast<std::int64_t>(to) + 2);
        propose_all();
        if (const std::optional<Position> found = first_that_fits(disc)) {
            return found;
        }
        from = to;
        step *= 1.4;
    }
    return std::nullopt;
}

double Seeker::farthest(Position target) const {
    const Position low = m_packing->ground().low();
    const Position high = m_packing->ground().high();
    const auto dx = static_cast<double>(
        std::max(std::abs(target.x_um - low.x_um), std::abs(target.x_um - high.x_um)));
    const auto dy = static_cast<double>(
        std::max(std::abs(target.y_um - low.y_um), std::abs(target.y_um - high.y_um)));
    return std::sqrt(dx * dx + dy * dy) + 2;
}

std::optional<Position> Seeker::nearest_around(std::size_t disc, Position target, double limit_um,
                                               Position here, std::int64_t around_um) {
    start(target, 0, limit_um);
    gather(disc, here, around_um);
    propose_all();
    std::erase_if(m_candidates, [&](const Candidate& candidate) {
        return squared(candidate.place, here) > around_um * around_um;
    });
    return first_that_fits(disc);
}

void Seeker::start(Position target, double from_um, double to_um) {
    m_target = target;
    m_from_um = from_um;
    m_to_um = to_um;
    m_circles.clear();
    m_segments.clear();
    m_seen.clear();
    m_candidates.clear();
}

void Seeker::propose_all() {
    if (m_from_um == 0) {
        propose({0, 0}, true);
    }
    feet();
    meets_of_circles();
    meets_of_edges();
}

// Circles and edges that come within reach of the centre and have a part between the two distances
// from the target.
void Seeker::gather(std::size_t disc, Position middle, std::int64_t reach_um) {
    const Position target = m_target;
    const std::int64_t widest =
        m_packing->radius(disc) + m_packing->largest_radius() + m_packing->gap();
    m_packing->any_near(middle, reach_um + widest, [&](std::uint32_t other) {
        const Position place = m_packing->places()[other];
        const geom::Point centre{static_cast<double>(place.x_um - target.x_um),
                                 static_cast<double>(place.y_um - target.y_um)};
        const double radius = static_cast<double>(m_packing->apart(disc, other)) + rounding_um;
        const double away = length(centre);
        if (away - radius < m_to_um && away + radius >= m_from_um) {
            m_circles.push_back({centre, radius, away});
        }
        return false;
    });
    const Outline& room = m_packing->room(disc);
    room.any_edge_near(middle, reach_um, [&](std::uint32_t edge) {
        m_seen.push_back(edge);
        return false;
    });
    std::sort(m_seen.begin(), m_seen.end());
    m_seen.erase(std::unique(m_seen.begin(), m_seen.end()), m_seen.end());
    for (const std::uint32_t e : m_seen) {
        const Edge& edge = room.edges()[e];
        const Position a{edge.from.x_um - target.x_um, edge.from.y_um - target.y_um};
        const Position b{edge.to.x_um - target.x_um, edge.to.y_um - target.y_um};
        const Segment segment{as_point(a), as_point(b)};
        if (std::max(length(segment.from), length(segment.to)) >= m_from_um &&
            length(foot_on(segment.from, segment.to)) < m_to_um) {
            m_segments.push_back(segment);
        }
    }
}

void Seeker::propose(geom::Point offset, bool on_edge) {
    const double away2 = offset.x * offset.x + offset.y * offset.y;
    if (away2 >= m_from_um * m_from_um && away2 < m_to_um * m_to_um) {
        const Position step = rounded(offset);
        m_candidates.push_back({step.x_um * step.x_um + step.y_um * step.y_um,
                                {m_target.x_um + step.x_um, m_target.y_um + step.y_um},
                                on_edge});
    }
}

void Seeker::feet() {
    constexpr double root = 0.86602540378443865; // half of the square root of 3
    constexpr std::array<geom::Point, 6> directions{
        {{1, 0}, {0.5, root}, {-0.5, root}, {-1, 0}, {-0.5, -root}, {0.5, -root}}};
    for (const Circle& circle : m_circles) {
        if (circle.away < 1) {
            // All points of the circle are equally near.
            for (const geom::Point d : directions) {
                propose(
                    {circle.centre.x + circle.radius * d.x, circle.centre.y + circle.radius * d.y},
                    false);
            }
            continue;
        }
        const double t = 1 - circle.radius / circle.away;
        propose({circle.centre.x * t, circle.centre.y * t}, false);
    }
    for (const Segment& segment : m_segments) {
        propose(foot_on(segment.from, segment.to), true);
    }
}

void Seeker::meets_of_circles() {
    std::sort(m_circles.begin(), m_circles.end(), [](const Circle& a, const Circle& b) {
        return a.centre.x < b.centre.x || (a.centre.x == b.centre.x && a.centre.y < b.centre.y);
    });
    double widest = 0;
    for (const Circle& circle : m_circles) {
        widest = std::max(widest, circle.radius);
    }
    for (std::size_t i = 0; i < m_circles.size(); ++i) {
        const Circle& a = m_circles[i];
        for (std::size_t j = i + 1; j < m_circles.size(); ++j) {
            const Circle& b = m_circles[j];
            const double dx = b.centre.x - a.centre.x;
            if (dx >= a.radius + widest) {
                break;
            }
            const double dy = b.centre.y - a.centre.y;
            const double between2 = dx * dx + dy * dy;
            const double sum = a.radius + b.radius;
            const double difference = a.radius - b.radius;
            if (between2 >= sum * sum || between2 <= difference * difference) {
                continue;
            }
            // From a towards b up to the common chord, then half the chord to either side.
            const double along =
                (between2 + a.radius * a.radius - b.radius * b.radius) / (2 * between2);
            const double across2 = a.radius * a.radius / between2 - along * along;
            const double across = std::sqrt(std::max(0.0, across2));
            const geom::Point base{a.centre.x + along * dx, a.centre.y + along * dy};
            propose({base.x - across * dy, base.y + across * dx}, false);
            propose({base.x + across * dy, base.y - across * dx}, false);
        }
    }
}

void Seeker::meets_of_edges() {
    for (const Segment& segment : m_segments) {
        const geom::Point along{segment.to.x - segment.from.x, segment.to.y - segment.from.y};
        const double a = along.x * along.x + along.y * along.y;
        const double low_x = std::min(segment.from.x, segment.to.x);
        const double high_x = std::max(segment.from.x, segment.to.x);
        for (const Circle& circle : m_circles) {
            if (circle.centre.x + circle.radius < low_x) {
                continue;
            }
            if (circle.centre.x - circle.radius > high_x) {
                continue;
            }
            const geom::Point to_start{segment.from.x - circle.centre.x,
                                       segment.from.y - circle.centre.y};
            const double b = to_start.x * along.x + to_start.y * along.y;
            const double c =
                to_start.x * to_start.x + to_start.y * to_start.y - circle.radius * circle.radius;
            const double d = b * b - a * c;
            if (d < 0) {
                continue;
            }
            const double root = std::sqrt(d);
            for (const double t : {(-b - root) / a, (-b + root) / a}) {
                if (t >= 0 && t <= 1) {
                    propose({segment.from.x + t * along.x, segment.from.y + t * along.y}, true);
                }
            }
        }
    }
}

std::optional<Position> Seeker::first_that_fits(std::size_t disc) {
    const auto later = [](const Candidate& a, const Candidate& b) {
        return a.squared != b.squared ? a.squared > b.squared : a.place > b.place;
    };
    std::make_heap(m_candidates.begin(), m_candidates.end(), later);
    while (!m_candidates.empty()) {
        const Candidate best = m_candidates.front();
        std::pop_heap(m_candidates.begin(), m_candidates.end(), later);
        m_candidates.pop_back();
        // The room answers sooner than the ground; on its own edge only the ground can.
        if (m_packing->clear(disc, best.place) &&
            (best.on_edge || m_packing->room(disc).contains(best.place)) &&
            m_packing->ground().holds(best.place, m_packing->radius(disc))) {
            return best.place;
        }
    }
    return std::nullopt;
}

} // namespace maille::displace
