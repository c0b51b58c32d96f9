// SPDX-License-Identifier: Apache-2.0
// The project table: projets.csv.
#pragma once
#include "demo/options.hpp"
#include "demo/region.hpp"

#include <string>

namespace maille::demo {

/// Rows that a campaign has to leave out, by reason.
inline constexpr int duplicate_rows = 9;
inline constexpr int foreign_rows = 7;
inline constexpr int unplaced_rows = 5; // without département
inline constexpr int excluded_rows = duplicate_rows + foreign_rows + unplaced_rows;

/// The whole file in Windows-1252, separator ";", line ends CRLF.
std::string projects_file(const Region& region, const Options& options);

} // namespace maille::demo
