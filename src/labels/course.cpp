// SPDX-License-Identifier: Apache-2.0
#include "labels/course.hpp"

#include "geom/predicates.hpp"
#include "render/clip.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace maille::labels {
namespace {

using Line = std::vector<geom::Point>;
using geom::before;

constexpr double step_mm = 0.5;

void add_parts(const geom::GeometryArray& geometry, std::size_t row, std::vector<Line>& lines) {
    for (std::size_t part = geometry.part_begin(row); part < geometry.part_end(row); ++part) {
        if (geometry.kind() == geom::Kind::line) {
            const auto points = geometry.line(part);
            lines.emplace_back(points.begin(), points.end());
        } else {
            const auto points = geometry.ring(geometry.ring_begin(part));
            lines.emplace_back(points.begin(), points.end());
        }
    }
}

/// From its smaller end to its larger one, so that nothing hangs on how it was digitised.
void orient(Line& line) {
    if (before(line.back(), line.front())) {
        std::reverse(line.begin(), line.end());
    }
}

struct EndOrder {
    bool operator()(geom::Point a, geom::Point b) const { return before(a, b); }
};

/// Joins two lines at an end that no third one has, until there is none.
void join_ends(std::vector<Line>& lines) {
    for (bool joined = true; joined;) {
        joined = false;
        std::map<geom::Point, std::vector<std::size_t>, EndOrder> ends;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            ends[lines[i].front()].push_back(i);
            ends[lines[i].back()].push_back(i);
        }
        for (const auto& [end, at] : ends) {
            if (at.size() != 2 || at[0] == at[1] || lines[at[0]].empty() || lines[at[1]].empty()) {
                continue;
            }
            Line& first = lines[at[0]];
            Line& second = lines[at[1]];
            // An end may have moved in this round.
            if (!(first.front() == end || first.back() == end) ||
                !(second.front() == end || second.back() == end)) {
                continue;
            }
            if (first.front() == end) {
                std::reverse(first.begin(), first.end());
            }
            if (second.back() == end) {
                std::reverse(second.begin(), second.end());
            }
            first.insert(first.end(), second.begin() + 1, second.end());
            second.clear();
            joined = true;
        }
        std::erase_if(lines, [](const Line& line) { return line.empty(); });
        std::for_each(lines.begin(), lines.end(), orient);
    }
}

} // namespace

Course sampled(const Line& line) {
    Course course;
    double length = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        length += std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
    }
    const auto steps = static_cast<std::size_t>(std::max(std::floor(length / step_mm), 1.0));
    course.step = length / static_cast<double>(steps);
    double passed = 0;
    for (std::size_t i = 1; i < line.size() && course.step > 0; ++i) {
        const geom::Point a = line[i - 1];
        const geom::Point b = line[i];
        const double own = std::hypot(b.x - a.x, b.y - a.y);
        while (own > 0 && course.points.size() <= steps &&
               static_cast<double>(course.points.size()) * course.step <= passed + own + 1e-9) {
            const double t =
                (static_cast<double>(course.points.size()) * course.step - passed) / own;
            course.points.push_back({a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t});
        }
        passed += own;
    }
    return course;
}

geom::Point Course::at(double along) const {
    const double place = std::clamp(along / step, 0.0, static_cast<double>(points.size() - 1));
    const auto index =
        std::min(static_cast<std::size_t>(place), points.size() < 2 ? 0 : points.size() - 2);
    const geom::Point a = points[index];
    const geom::Point b = points[std::min(index + 1, points.size() - 1)];
    const double t = place - static_cast<double>(index);
    return {a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t};
}

std::vector<Course> courses(const geom::GeometryArray& geometry,
                            const std::vector<std::size_t>& rows, const render::MapFrame& frame) {
    std::vector<Line> lines;
    for (const std::size_t row : rows) {
        add_parts(geometry, row, lines);
    }
    std::erase_if(lines, [](const Line& line) { return line.size() < 2; });
    std::for_each(lines.begin(), lines.end(), orient);
    std::sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) {
        return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(), before);
    });
    join_ends(lines);
    const geom::Box page{frame.page.x, frame.page.y, frame.page.right(), frame.page.bottom()};
    std::vector<Course> result;
    for (Line& line : lines) {
        for (geom::Point& p : line) {
            p = frame.to_page(p);
        }
        for (const render::LinePiece& piece : render::clip_line(line, page)) {
            if (Course course = sampled(piece.points); course.points.size() > 2) {
                result.push_back(std::move(course));
            }
        }
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const Course& a, const Course& b) { return a.length() > b.length(); });
    return result;
}

Course smoothed(const Course& course, double reach) {
    Course result{{}, course.step};
    const auto count = static_cast<std::ptrdiff_t>(course.points.size());
    const auto wide = static_cast<std::ptrdiff_t>(reach / course.step);
    for (std::ptrdiff_t i = 0; i < count; ++i) {
        const std::ptrdiff_t own = std::min({wide, i, count - 1 - i});
        geom::Point sum;
        for (std::ptrdiff_t k = i - own; k <= i + own; ++k) {
            sum.x += course.points[static_cast<std::size_t>(k)].x;
            sum.y += course.points[static_cast<std::size_t>(k)].y;
        }
        const auto n = static_cast<double>(2 * own + 1);
        result.points.push_back({sum.x / n, sum.y / n});
    }
    return result;
}

Course reversed(Course course) {
    std::reverse(course.points.begin(), course.points.end());
    return course;
}

Course stretch(const Course& course, double from, double to) {
    const auto last = course.points.size() - 1;
    const auto first = std::min(static_cast<std::size_t>(std::max(from / course.step, 0.0)), last);
    const auto end =
        std::min(static_cast<std::size_t>(std::max(std::ceil(to / course.step), 0.0)), last);
    Course result{{}, course.step};
    result.points.assign(course.points.begin() + static_cast<std::ptrdiff_t>(first),
                         course.points.begin() + static_cast<std::ptrdiff_t>(end) + 1);
    return result;
}

} // namespace maille::labels
