// SPDX-License-Identifier: Apache-2.0
// What a page counts: its rows, by territory and by class. In: the placed rows of one source and
// the page's subject. Out: numbers; the wording and the drawing are others' work.
#pragma once

#include "press/pages.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace maille::press {

/// Rows counted in the page's subject, in order: the population of the page.
[[nodiscard]] std::vector<std::size_t> rows_of_subject(const join::Placing& placing,
                                                       const territory::Territories& territories,
                                                       const Page& page);

/// Flags of the territories of `level` that have a commune in the subject.
[[nodiscard]] std::vector<std::uint8_t>
territories_on_page(const territory::Territories& territories, std::size_t level,
                    const std::vector<std::uint8_t>& in_subject);

/// The account of a level over `rows` alone: counts of each territory; rows not at this level are
/// counted as such.
[[nodiscard]] join::LevelAccount account_of_rows(const join::Placing& placing,
                                                 const territory::Territories& territories,
                                                 std::size_t level,
                                                 std::span<const std::size_t> rows);

/// counts[territory][class] of `rows` at a level; `class_of_row` has an entry for every row of the
/// source, empty for rows that the style does not draw.
[[nodiscard]] std::vector<std::vector<std::uint64_t>>
counts_by_class(const join::Placing& placing, const territory::Territories& territories,
                std::size_t level, std::span<const std::size_t> rows,
                std::span<const std::optional<std::size_t>> class_of_row, std::size_t classes);

/// The largest number of rows that one territory of `level` has on one page of a series whose
/// subjects are the territories of `subject_level`. 0 without rows.
[[nodiscard]] std::uint64_t largest_count(const join::Placing& placing,
                                          const territory::Territories& territories,
                                          std::size_t subject_level, std::size_t level);

/// Share of a level's territories with at least one row.
struct Coverage {
    std::uint64_t covered = 0;
    std::uint64_t all = 0;
    std::vector<std::uint32_t> without; ///< territories at zero, in order of code
};

/// Over the territories flagged in `on_page`.
[[nodiscard]] Coverage coverage_of(const join::LevelAccount& account,
                                   const std::vector<std::uint8_t>& on_page);

/// For each territory of `level`, the territory of `by` that holds most of its communes in the
/// subject; ties go to the smallest code. Level::none where no commune has one.
[[nodiscard]] std::vector<std::uint32_t>
main_territory(const territory::Territories& territories, std::size_t level, std::size_t by,
               const std::vector<std::uint8_t>& in_subject);

} // namespace maille::press
