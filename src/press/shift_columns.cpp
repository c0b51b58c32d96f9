// SPDX-License-Identifier: Apache-2.0
#include "press/shift_columns.hpp"

#include <array>
#include <utility>

namespace maille::press {

namespace {

std::string_view text_of(displace::State state) {
    constexpr std::array<std::string_view, 7> texts{
        "pinned", "placed", "counted", "overflow", "homeless", "outside_frame", "unplaced"};
    return texts.at(static_cast<std::size_t>(state));
}

double mm(std::int64_t um) {
    return static_cast<double>(um) / 1000;
}

} // namespace

ShiftColumns::ShiftColumns() {
    for (const char* name : {"maille_scale", "maille_size_mm", "maille_dx_mm", "maille_dy_mm"}) {
        m_table.add(name, table::Type::real);
    }
    m_table.add("maille_territory", table::Type::text);
    m_table.add("maille_symbol", table::Type::text);
}

void ShiftColumns::add(const displace::Symbols& symbols, const displace::Displaced& done,
                       std::size_t symbol, double scale_denominator, const std::string& home) {
    auto& columns = m_table.columns();
    const std::size_t shown = done.stands_for_it[symbol];
    columns[0].append_real(scale_denominator);
    columns[1].append_real(mm(2 * done.radii_um[shown]));
    columns[2].append_real(mm(done.places[shown].x_um - symbols.places[symbol].x_um));
    columns[3].append_real(mm(done.places[shown].y_um - symbols.places[symbol].y_um));
    if (home.empty()) {
        columns[4].append_null();
    } else {
        columns[4].append_text(home);
    }
    columns[5].append_text(text_of(done.states[symbol]));
}

void ShiftColumns::move_to(table::Table& table) {
    for (auto& column : m_table.columns()) {
        table.add(std::move(column));
    }
}

} // namespace maille::press
