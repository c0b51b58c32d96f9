// SPDX-License-Identifier: Apache-2.0
// The columns that say what became of displaced symbols.
#pragma once

#include "displace/territory.hpp"
#include "table/table.hpp"

namespace maille::press {

/// `maille_scale, maille_size_mm, maille_dx_mm, maille_dy_mm` (east and north on paper),
/// `maille_territory` (code of the home), `maille_symbol` (pinned, placed, counted, overflow,
/// homeless, outside_frame, unplaced). A counted symbol lies where the one that stands for it is.
class ShiftColumns {
public:
    ShiftColumns();

    /// `home` is empty for a symbol without home.
    void add(const displace::Symbols& symbols, const displace::Displaced& done, std::size_t symbol,
             double scale_denominator, const std::string& home);
    void move_to(table::Table& table);

private:
    table::Table m_table;
};

} // namespace maille::press
