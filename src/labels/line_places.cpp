// SPDX-License-Identifier: Apache-2.0
// Names along lines: straight and parallel to the course, or letter by letter along it.
#include "labels/course.hpp"
#include "labels/site.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace maille::labels {
namespace {

constexpr double degree = std::numbers::pi / 180;

/// On which side of the line, as it is read.
enum class Beside { above, on, below };

/// How far the line strays from a straight or smooth one, mm, on either side.
struct Stray {
    double up = 0;
    double down = 0;
    void add(double height) {
        up = std::max(up, height);
        down = std::max(down, -height);
    }
};

/// Letters of a name and where each begins on the baseline.
struct Letters {
    std::vector<Line> lines;
    std::vector<double> starts;
    double width = 0;
};

class LinePlaces {
public:
    LinePlaces(const Site& site, const Wish& wish, const std::string& text)
        : m_site(site), m_wish(wish), m_settings(*wish.manner.settings), m_text(one_line(text)),
          m_courses(courses(site.geometry(wish), wish.rows, site.request.frame)),
          m_block(site.block(wish, m_text, style::LineAlign::left)),
          m_size(wish.manner.text.size_pt * 25.4 / 72) {
        for (const Beside side : {Beside::above, Beside::on, Beside::below}) {
            const bool wanted = (side == Beside::above && m_settings.above_line) ||
                                (side == Beside::on && m_settings.on_line) ||
                                (side == Beside::below && m_settings.below_line);
            if (wanted) {
                m_sides.push_back(side);
            }
        }
    }

    [[nodiscard]] std::vector<Candidate> all() {
        const double least = m_block.width * 1.05;
        const bool curved = m_settings.placement == style::LabelPlacement::curved ||
                            m_settings.placement == style::LabelPlacement::perimeter_curved;
        if (curved) {
            measure_letters();
        }
        for (const Course& course : m_courses) {
            if (course.length() >= least) {
                curved ? along(course) : straight(course, 0);
            }
        }
        for (const Course& course : m_courses) {
            if (curved && m_found.empty() && course.length() >= least) {
                straight(course, 0.4); // where no bend is gentle enough
            }
        }
        return std::move(m_found);
    }

private:
    [[nodiscard]] static double off_centre(const Course& course, double from, double width) {
        // Of a long river the middle matters little.
        return 0.4 * std::abs(from + width / 2 - course.length() / 2) / course.length();
    }

    static double cost_of(Beside side) {
        switch (side) {
        case Beside::above:
            return 0;
        case Beside::below:
            return 0.1;
        default:
            return 0.25;
        }
    }

    /// How far above a straight course the middle of a name goes.
    static double rise_of(Beside side, const Stray& stray, double away) {
        switch (side) {
        case Beside::above:
            return stray.up + away;
        case Beside::below:
            return -stray.down - away;
        default:
            return 0;
        }
    }

    /// Whether a course runs through the letters.
    [[nodiscard]] bool struck(const Candidate& candidate) const {
        constexpr double touch_mm = 0.05;
        const auto in_letters = [&](geom::Point p) {
            return std::any_of(candidate.boxes.begin(), candidate.boxes.end(),
                               [&](const TurnedBox& box) {
                                   return overlap(box.grown(-touch_mm), Disc{p, touch_mm});
                               });
        };
        return std::any_of(m_courses.begin(), m_courses.end(), [&](const Course& course) {
            return std::any_of(course.points.begin(), course.points.end(), in_letters);
        });
    }

    void offer(Candidate candidate, Beside side) {
        if (side == Beside::on || !struck(candidate)) {
            m_site.offer(std::move(candidate), m_wish, false, m_found);
        }
    }

    void straight(const Course& raw, double worse) {
        const double width = m_block.width;
        const double step = std::max(raw.length() / 200, 1.0);
        for (double from = 0; from + width <= raw.length(); from += step) {
            const Course part = stretch(raw, from, from + width);
            geom::Point a = part.points.front();
            geom::Point b = part.points.back();
            if (b.x < a.x || (b.x == a.x && b.y > a.y)) {
                std::swap(a, b); // read from left to right, or upwards
            }
            const double chord = std::hypot(b.x - a.x, b.y - a.y);
            if (chord < 0.85 * width) {
                continue;
            }
            const geom::Point up{(b.y - a.y) / chord, -(b.x - a.x) / chord};
            Stray stray;
            for (const geom::Point p : part.points) {
                stray.add((p.x - a.x) * up.x + (p.y - a.y) * up.y);
            }
            const double unrest = (stray.up + stray.down) / m_size;
            if (unrest > 1.2) {
                continue;
            }
            const double angle = std::atan2(b.y - a.y, b.x - a.x);
            for (const Beside side : m_sides) {
                const double away = m_wish.manner.distance_mm + m_block.height / 2;
                const double rise = rise_of(side, stray, away);
                Candidate candidate = Site::put(
                    m_block, {(a.x + b.x) / 2 + up.x * rise, (a.y + b.y) / 2 + up.y * rise}, angle);
                candidate.cost = worse + cost_of(side) + 0.5 * unrest + 0.1 * std::abs(angle) +
                                 off_centre(raw, from, width);
                offer(std::move(candidate), side);
            }
        }
    }

    void measure_letters() {
        const auto letters = m_site.typesetter.letters(m_text, m_wish.manner.text);
        for (const auto& [letter, start] : letters) {
            m_letters.lines.push_back(m_site.typesetter.line(letter, m_wish.manner.text));
            m_letters.starts.push_back(start);
        }
        m_letters.width = m_site.typesetter.width(m_text, m_wish.manner.text);
        m_ink = m_site.typesetter.line(m_text, m_wish.manner.text).ink;
    }

    void along(const Course& raw) {
        const Course smooth = smoothed(raw, 2 * m_size);
        const double step = std::max(raw.length() / 200, 1.0);
        // Of the stretch a little more than the name, which may be on the outside of a bend.
        const double room = m_letters.width * 1.15;
        for (double from = 0; from + room <= raw.length(); from += step) {
            const Course part = stretch(smooth, from, from + room);
            const bool backwards = part.points.back().x < part.points.front().x;
            const Course exact = stretch(raw, from, from + room);
            const Course base = backwards ? reversed(part) : part;
            const Course truth = backwards ? reversed(exact) : exact;
            const double cost = off_centre(raw, from, room);
            for (const Beside side : m_sides) {
                set_letters(base, truth, side, cost);
            }
        }
    }

    /// Unit vector along the course about a place.
    [[nodiscard]] geom::Point heading(const Course& course, double at) const {
        const geom::Point a = course.at(at - 0.5 * m_size);
        const geom::Point b = course.at(at + 0.5 * m_size);
        const double length = std::hypot(b.x - a.x, b.y - a.y);
        return length > 0 ? geom::Point{(b.x - a.x) / length, (b.y - a.y) / length}
                          : geom::Point{1, 0};
    }

    /// The smooth course moved beside the true one, as far as the name needs; empty where the true
    /// one strays too much.
    [[nodiscard]] Course baseline(const Course& base, const Course& truth, Beside side,
                                  Stray& stray) const {
        std::vector<geom::Point> headings;
        headings.reserve(base.points.size());
        for (std::size_t i = 0; i < std::min(base.points.size(), truth.points.size()); ++i) {
            const geom::Point to = heading(base, base.step * static_cast<double>(i));
            headings.push_back(to);
            stray.add((truth.points[i].x - base.points[i].x) * to.y -
                      (truth.points[i].y - base.points[i].y) * to.x);
        }
        if (stray.up + stray.down > m_size) {
            return {};
        }
        double rise = m_ink.center_y();
        if (side == Beside::above) {
            rise = stray.up + m_wish.manner.distance_mm + std::max(m_ink.bottom(), 0.0);
        } else if (side == Beside::below) {
            rise = -stray.down - m_wish.manner.distance_mm + m_ink.y;
        }
        std::vector<geom::Point> moved;
        moved.reserve(headings.size());
        for (std::size_t i = 0; i < headings.size(); ++i) {
            moved.push_back(
                {base.points[i].x + headings[i].y * rise, base.points[i].y - headings[i].x * rise});
        }
        return sampled(moved);
    }

    void set_letters(const Course& base, const Course& truth, Beside side, double cost) {
        Stray stray;
        const Course line = baseline(base, truth, side, stray);
        const double first = (line.length() - m_letters.width) / 2;
        if (line.points.size() < 3 || first < 0) {
            return;
        }
        Candidate candidate;
        double last = 0;
        double least = std::numbers::pi;
        double most = -std::numbers::pi;
        for (std::size_t i = 0; i < m_letters.lines.size(); ++i) {
            const double end =
                i + 1 < m_letters.starts.size() ? m_letters.starts[i + 1] : m_letters.width;
            const double half = (end - m_letters.starts[i]) / 2;
            const double middle = first + m_letters.starts[i] + half;
            const geom::Point on = line.at(middle);
            const geom::Point to = heading(line, middle);
            const double angle = std::atan2(to.y, to.x);
            const double turn = i == 0 ? 0 : angle - last;
            if (turn > m_settings.max_angle_inside * degree ||
                turn < -m_settings.max_angle_outside * degree) {
                return;
            }
            last = angle;
            least = std::min(least, angle);
            most = std::max(most, angle);
            put_letter(m_letters.lines[i], {on.x - to.x * half, on.y - to.y * half}, to, candidate);
        }
        constexpr double most_turned = 60 * degree;
        if (most - least > most_turned || most > 100 * degree || least < -100 * degree) {
            return;
        }
        candidate.cost = cost + cost_of(side) + 0.4 * (most - least) +
                         0.3 * (stray.up + stray.down) / m_size + 0.1 * std::abs(most + least) / 2;
        offer(std::move(candidate), side);
    }

    static void put_letter(const Line& letter, geom::Point start, geom::Point to,
                           Candidate& candidate) {
        if (letter.ink.w <= 0 || letter.ink.h <= 0) {
            return; // a space
        }
        const double angle = std::atan2(to.y, to.x);
        const double x = letter.ink.center_x();
        const double y = letter.ink.center_y();
        candidate.pieces.push_back({letter.text, start, angle});
        candidate.boxes.push_back({{start.x + to.x * x - to.y * y, start.y + to.y * x + to.x * y},
                                   letter.ink.w / 2,
                                   letter.ink.h / 2,
                                   angle});
    }

    const Site& m_site;
    const Wish& m_wish;
    const style::LabelSettings& m_settings;
    std::string m_text;
    std::vector<Course> m_courses;
    Block m_block;
    double m_size; ///< of the font, mm
    std::vector<Beside> m_sides;
    Letters m_letters;
    render::Rect m_ink;
    std::vector<Candidate> m_found;
};

} // namespace

std::vector<Candidate> line_places(const Site& site, const Wish& wish, const std::string& text) {
    return LinePlaces(site, wish, text).all();
}

} // namespace maille::labels
