// SPDX-License-Identifier: Apache-2.0
// The one date that outputs carry. Never the clock: same inputs, same bytes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace maille::base {

/// Seconds since 1970 (UTC): SOURCE_DATE_EPOCH if set, else midnight of `iso_date` ("2024-12-10"),
/// else 1980-01-01. Throws UsageError when SOURCE_DATE_EPOCH is no number, ConfigError when the
/// date is none.
[[nodiscard]] std::int64_t reproducible_time(std::string_view iso_date);

/// "2024-12-10T00:00:00Z"
[[nodiscard]] std::string iso_timestamp(std::int64_t seconds);

/// "10/12/2024" (French) or "2024-12-10" (English) of an ISO date; the text itself when it is none.
[[nodiscard]] std::string readable_date(std::string_view iso_date, bool french);

} // namespace maille::base
