// SPDX-License-Identifier: Apache-2.0
#include "geom/wkb.hpp"

#include "geom/wkb_cursor.hpp"

#include <algorithm>
#include <cmath>

namespace maille::geom {

namespace {

constexpr int max_depth = 32; // collections in collections

// Walks a geometry twice: first only to judge it, then to append it, so that refused bytes leave no
// trace.
class Parser {
public:
    Parser(std::string_view bytes, std::optional<Kind> wanted, GeometryArray* into)
        : m_cursor(bytes), m_wanted(wanted), m_into(into) {}

    ParsedKind run() {
        geometry(0, 0);
        if (m_unsupported) {
            return ParsedKind::unsupported;
        }
        if (!m_cursor.good() || m_malformed || !m_cursor.at_end()) {
            return ParsedKind::malformed;
        }
        if (m_other) {
            return ParsedKind::wrong_kind;
        }
        return m_found ? ParsedKind::ok : ParsedKind::empty;
    }
    [[nodiscard]] std::optional<Kind> found() const { return m_found; }

private:
    [[nodiscard]] bool good() const { return m_cursor.good() && !m_malformed && !m_unsupported; }

    // `member_code` is the only type allowed inside a multi-geometry, 0 where any may stand.
    void geometry(int depth, std::uint32_t member_code) {
        const WkbHeader header = m_cursor.header();
        if (!good()) {
            return;
        }
        m_unsupported = header.code >= 8 && header.code <= 17;
        m_malformed = header.code < 1 || header.code > 17 || depth > max_depth ||
                      (member_code != 0 && header.code != member_code);
        if (!good()) {
            return;
        }
        switch (header.code) {
        case 1:
            single_point(header);
            break;
        case 2:
            line(header);
            break;
        case 3:
            polygon(header);
            break;
        default:
            members(depth, header.code == 7 ? 0 : header.code - 3);
            break;
        }
    }

    void members(int depth, std::uint32_t member_code) {
        const auto count = m_cursor.number<std::uint32_t>();
        for (std::uint32_t i = 0; i < count && good(); ++i) {
            geometry(depth + 1, member_code);
        }
    }

    void note(Kind kind) {
        if (m_wanted && kind != *m_wanted) {
            m_other = true;
        } else if (!m_found) {
            m_found = kind;
        }
    }

    void single_point(const WkbHeader& header) {
        const Point p = m_cursor.point(header.coordinates);
        if (!m_cursor.good() || (std::isnan(p.x) && std::isnan(p.y))) {
            return; // POINT EMPTY is written with two NaN
        }
        m_malformed = !std::isfinite(p.x) || !std::isfinite(p.y);
        note(Kind::point);
        if (m_into != nullptr) {
            m_into->add_point(p);
        }
    }

    // The points of a line or ring into m_scratch; with m_malformed set when they cannot be read.
    bool positions(const WkbHeader& header) {
        const auto count = m_cursor.number<std::uint32_t>();
        m_malformed = !m_cursor.has(count, header.coordinates * sizeof(double));
        m_scratch.clear();
        for (std::uint32_t i = 0; i < count && good(); ++i) {
            m_scratch.push_back(m_cursor.point(header.coordinates));
            const Point p = m_scratch.back();
            m_malformed = !std::isfinite(p.x) || !std::isfinite(p.y);
        }
        return good();
    }

    void line(const WkbHeader& header) {
        if (!positions(header) || m_scratch.empty()) {
            return;
        }
        note(Kind::line);
        if (m_into != nullptr) {
            m_into->begin_part();
            append_scratch();
        }
    }

    void polygon(const WkbHeader& header) {
        const auto rings = m_cursor.number<std::uint32_t>();
        bool exterior = false;
        for (std::uint32_t i = 0; i < rings && good(); ++i) {
            if (!positions(header) || m_scratch.empty()) {
                continue;
            }
            if (i > 0 && !exterior) {
                continue; // holes of an empty exterior
            }
            note(Kind::polygon);
            if (m_into != nullptr) {
                if (!exterior) {
                    m_into->begin_part();
                }
                add_ring(!exterior);
            }
            exterior = true;
        }
    }

    void add_ring(bool exterior) {
        if (m_scratch.front() != m_scratch.back()) {
            const Point first = m_scratch.front();
            m_scratch.push_back(first);
        }
        const double area = signed_area(m_scratch);
        if (exterior ? area < 0 : area > 0) {
            std::reverse(m_scratch.begin(), m_scratch.end());
        }
        m_into->begin_ring();
        append_scratch();
    }

    void append_scratch() {
        for (const Point p : m_scratch) {
            m_into->add_point(p);
        }
    }

    WkbCursor m_cursor;
    std::optional<Kind> m_wanted;
    GeometryArray* m_into;
    std::optional<Kind> m_found;
    std::vector<Point> m_scratch;
    bool m_other = false;
    bool m_unsupported = false;
    bool m_malformed = false;
};

} // namespace

ParsedKind parse_wkb(std::string_view bytes, GeometryArray& into) {
    ParsedKind kind = ParsedKind::empty;
    if (!bytes.empty()) {
        kind = Parser(bytes, into.kind(), nullptr).run();
    }
    if (kind == ParsedKind::ok) {
        static_cast<void>(Parser(bytes, into.kind(), &into).run());
    }
    if (kind == ParsedKind::ok || kind == ParsedKind::empty) {
        into.end_feature();
    }
    return kind;
}

std::optional<Kind> wkb_kind(std::string_view bytes) {
    Parser parser(bytes, std::nullopt, nullptr);
    const ParsedKind kind = parser.run();
    return kind == ParsedKind::malformed ? std::nullopt : parser.found();
}

} // namespace maille::geom
