// SPDX-License-Identifier: Apache-2.0
#include "cli/json_answer.hpp"

namespace maille::cli {

void write_timings(const base::Timings* timings, base::JsonWriter& writer) {
    if (timings == nullptr) {
        return;
    }
    writer.key("timing_s").begin_object(true);
    for (const auto& [step, seconds] : timings->steps()) {
        writer.key(step).value(seconds);
    }
    writer.end_object();
}

void say_timings(const base::Timings* timings, const Console& console) {
    if (timings == nullptr) {
        return;
    }
    for (const auto& [step, seconds] : timings->steps()) {
        console.info(base::msg("  {:<8} {:.3f} s", "  {:<8} {:.3f} s", step, seconds));
    }
}

} // namespace maille::cli
