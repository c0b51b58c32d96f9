// SPDX-License-Identifier: Apache-2.0
// What the column of a page shows beside the legend, as the map's `column` declares: projects of
// each territory by class, the share of territories with a project, those without, a reading note.
#pragma once

#include "charts/chart.hpp"
#include "expr/scope.hpp"
#include "press/map_data.hpp"
#include "press/page_facts.hpp"

#include <vector>

namespace maille::press {

/// What the charts are made from. Everything is borrowed for the call.
struct ColumnFacts {
    const Page* page = nullptr;
    const MapData* data = nullptr;
    const territory::Territories* territories = nullptr;
    const std::vector<std::uint8_t>* in_subject = nullptr;
    const std::vector<std::size_t>* rows = nullptr; ///< counted in the subject
    std::optional<Coverage> coverage;
    const expr::Variables* variables = nullptr;
    base::Language language = base::Language::fr;
};

/// Level that a slot shows on the pages of this level; empty when the slot is not declared there.
[[nodiscard]] std::optional<std::size_t> level_on_page(const campaign::ByPageLevel& slot,
                                                       const Page& page,
                                                       const territory::Territories& territories);

/// "64 %": whole percent, but never 100 % when one is missing nor 0 % when there is one.
[[nodiscard]] std::string share_text(std::uint64_t part, std::uint64_t whole,
                                     base::Language language);

/// Charts from top to bottom.
[[nodiscard]] std::vector<charts::Chart> column_of(const ColumnFacts& facts);

} // namespace maille::press
