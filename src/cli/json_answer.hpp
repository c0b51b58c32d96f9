// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.hpp"
#include "base/timing.hpp"
#include "cli/console.hpp"

namespace maille::cli {

/// `"timing_s": {"read": 0.1, ...}` inside the open object; nothing without timings.
void write_timings(const base::Timings* timings, base::JsonWriter& writer);

/// The same on standard error for people.
void say_timings(const base::Timings* timings, const Console& console);

} // namespace maille::cli
