// SPDX-License-Identifier: Apache-2.0
// Which communes make up which territory: from a field of the communes or from a composition table.
#pragma once

#include "territory/territories.hpp"

namespace maille::territory {

/// True for the texts that files use for "no code": empty, NULL, NR, NC, ZZZZZZZZZ, N/A.
[[nodiscard]] bool is_no_code(std::string_view text);

/// Territories by the values of a field of the communes' layer; `rows[i]` is the row of commune i.
[[nodiscard]] std::vector<Territory> territories_by_field(const LevelSpec& spec,
                                                          const layer::Layer& communes,
                                                          std::span<const std::size_t> rows,
                                                          base::Context& context);

/// Territories by a table of pairs (territory, member of level `from`). A pair listed twice counts
/// once. Members that `from` does not have make the territory incomplete; one without any member
/// present is left out and noted.
[[nodiscard]] std::vector<Territory> territories_by_table(const LevelSpec& spec, const Level& from,
                                                          base::Context& context);

/// One territory of all communes.
[[nodiscard]] std::vector<Territory> territory_of_all(const LevelSpec& spec, std::size_t communes);

} // namespace maille::territory
