// SPDX-License-Identifier: Apache-2.0
// Dates and times as GeoPackage wants them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace maille::io {

/// True for "2024-12-10", a day that exists.
[[nodiscard]] bool is_iso_date(std::string_view text);

/// "YYYY-MM-DDTHH:MM:SS.mmmZ" from ISO 8601 text: `T` or a space between day and time; seconds and
/// their fraction may lack (more than three digits are cut); without zone the time is taken as UTC,
/// as OGR does; with one ("+02:00",
/// "-0130", "Z") it is converted. A day alone is midnight. Empty when the text is anything else.
[[nodiscard]] std::optional<std::string> gpkg_datetime(std::string_view text);

} // namespace maille::io
