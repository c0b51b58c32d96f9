// SPDX-License-Identifier: Apache-2.0
// Private to reading: geometries of any kind, row by row, until the layer's one kind is known.
#pragma once

#include "base/context.hpp"
#include "geom/geometry.hpp"
#include "geom/wkb.hpp"
#include "io/read_report.hpp"
#include "layer/coordinate_state.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maille::io {

/// Gathers one row after another: add..., then end_row(). A row may hold several kinds (a
/// collection); each kind has its own array, filled only once that kind turns up.
class GeometryCollector {
public:
    void add_point(geom::Point p);
    /// As geom::parse_wkb into the array of the geometry's kind; `unsupported` when the bytes tell
    /// no kind.
    geom::ParsedKind add_wkb(std::string_view wkb);
    /// The row has a geometry that cannot be used (coordinates not finite, broken bytes).
    void mark_invalid() { m_row |= invalid_bit; }
    void mark_dimensions() { m_with_z.add_once(row_number()); }
    void mark_curve() { m_curves.add_once(row_number()); }
    void end_row();

    [[nodiscard]] std::size_t rows() const { return m_rows.size(); }

    struct Result {
        geom::GeometryArray geometry;
        std::vector<layer::CoordinateState> states;
    };
    /// The array of the kind wanted, else of the kind most rows have, else `otherwise`. Reports
    /// what is of another kind, and the notes. Throws InputError when a kind is wanted and rows
    /// have only others.
    [[nodiscard]] Result take(std::optional<geom::Kind> wanted, geom::Kind otherwise,
                              const std::string& origin, base::ProblemSink& problems);

private:
    static constexpr std::uint8_t invalid_bit = 8;

    [[nodiscard]] geom::GeometryArray& array_of(geom::Kind kind);
    [[nodiscard]] std::uint64_t row_number() const { return m_rows.size() + 1; }
    [[nodiscard]] std::array<std::size_t, 3> rows_by_kind() const;
    void report_others(geom::Kind kind, const std::string& origin,
                       base::ProblemSink& problems) const;
    void report_notes(const std::string& origin, base::ProblemSink& problems) const;

    std::array<std::optional<geom::GeometryArray>, 3> m_arrays;
    std::vector<std::uint8_t> m_rows; ///< bit of each kind the row has a part of, and invalid_bit
    std::uint8_t m_row = 0;
    RowList m_with_z;
    RowList m_curves;
};

/// "des polygones" / "polygons".
[[nodiscard]] base::Message kind_name(geom::Kind kind);

} // namespace maille::io
