// SPDX-License-Identifier: Apache-2.0
#include "displace/certificate_leaders.hpp"

#include <algorithm>
#include <cmath>

namespace maille::displace {

namespace {

__extension__ using Exact = __int128;

struct Stroke {
    std::uint32_t symbol = 0;
    std::uint32_t home = 0;
    Position from;
    Position to;
    [[nodiscard]] std::int64_t left() const { return std::min(from.x_um, to.x_um); }
    [[nodiscard]] std::int64_t right() const { return std::max(from.x_um, to.x_um); }
    [[nodiscard]] std::int64_t bottom() const { return std::min(from.y_um, to.y_um); }
    [[nodiscard]] std::int64_t top() const { return std::max(from.y_um, to.y_um); }
};

int side(Position a, Position b, Position p) {
    const Exact turn =
        Exact{b.x_um - a.x_um} * (p.y_um - a.y_um) - Exact{b.y_um - a.y_um} * (p.x_um - a.x_um);
    return turn > 0 ? 1 : (turn < 0 ? -1 : 0);
}

bool cross(const Stroke& s, const Stroke& t) {
    return side(s.from, s.to, t.from) * side(s.from, s.to, t.to) < 0 &&
           side(t.from, t.to, s.from) * side(t.from, t.to, s.to) < 0;
}

bool runs_under(const Stroke& stroke, Position centre, std::int64_t radius_um) {
    const Exact ux = stroke.to.x_um - stroke.from.x_um;
    const Exact uy = stroke.to.y_um - stroke.from.y_um;
    const Exact vx = centre.x_um - stroke.from.x_um;
    const Exact vy = centre.y_um - stroke.from.y_um;
    const Exact length2 = ux * ux + uy * uy;
    const Exact along = std::clamp(ux * vx + uy * vy, Exact{0}, length2);
    // |v - u along / length2|^2 * length2 against the radius.
    const Exact far =
        (vx * vx + vy * vy) * length2 - 2 * along * (ux * vx + uy * vy) + along * along;
    return far < Exact{radius_um} * radius_um * length2;
}

std::vector<Stroke> strokes_of(const Symbols& symbols, const Drawn& drawn) {
    std::vector<Stroke> strokes;
    for (std::uint32_t i = 0; i < symbols.size(); ++i) {
        if (drawn.shown[i] != 0 && drawn.places[i] != symbols.places[i]) {
            strokes.push_back({i, symbols.homes[i], symbols.places[i], drawn.places[i]});
        }
    }
    std::sort(strokes.begin(), strokes.end(), [](const Stroke& a, const Stroke& b) {
        if (a.home != b.home) {
            return a.home < b.home;
        }
        return a.left() != b.left() ? a.left() < b.left() : a.symbol < b.symbol;
    });
    return strokes;
}

std::uint64_t count_under(std::span<const Stroke> strokes, const Drawn& drawn) {
    std::vector<std::uint32_t> order;
    std::int64_t widest = 0;
    for (std::uint32_t i = 0; i < drawn.places.size(); ++i) {
        if (drawn.shown[i] != 0) {
            order.push_back(i);
            widest = std::max(widest, drawn.radii_um[i]);
        }
    }
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return drawn.places[a].x_um != drawn.places[b].x_um
                   ? drawn.places[a].x_um < drawn.places[b].x_um
                   : a < b;
    });
    std::uint64_t count = 0;
    for (const Stroke& stroke : strokes) {
        auto next = std::lower_bound(
            order.begin(), order.end(), stroke.left() - widest,
            [&](std::uint32_t i, std::int64_t x_um) { return drawn.places[i].x_um < x_um; });
        for (; next != order.end() && drawn.places[*next].x_um <= stroke.right() + widest; ++next) {
            const Position centre = drawn.places[*next];
            if (*next != stroke.symbol && centre.y_um <= stroke.top() + widest &&
                centre.y_um >= stroke.bottom() - widest &&
                runs_under(stroke, centre, drawn.radii_um[*next])) {
                ++count;
                break;
            }
        }
    }
    return count;
}

} // namespace

LeaderCounts count_leaders(const Symbols& symbols, const Drawn& drawn) {
    const std::vector<Stroke> strokes = strokes_of(symbols, drawn);
    LeaderCounts counts;
    for (std::size_t i = 0; i < strokes.size(); ++i) {
        const Stroke& s = strokes[i];
        for (std::size_t j = i + 1; j < strokes.size(); ++j) {
            const Stroke& t = strokes[j];
            if (t.home != s.home || t.left() > s.right()) {
                break;
            }
            if (t.bottom() <= s.top() && s.bottom() <= t.top() && s.home != no_home &&
                cross(s, t)) {
                const bool equal = drawn.radii_um[s.symbol] == drawn.radii_um[t.symbol];
                ++(equal ? counts.crossings_equal : counts.crossings_mixed);
            }
        }
    }
    counts.under = count_under(strokes, drawn);
    return counts;
}

} // namespace maille::displace
