// SPDX-License-Identifier: Apache-2.0
// What every longer operation is given: where problems go, how many threads, who watches progress.
#pragma once

#include "base/message.hpp"
#include "base/problem.hpp"
#include "base/progress.hpp"
#include "base/timing.hpp"

namespace maille::base {

struct Context {
    ProblemSink& problems;
    Progress& progress;
    unsigned jobs = 1;                ///< threads to use, at least 1; never changes a result
    Language language = Language::fr; ///< language of maps and written tables
    Timings* timings = nullptr;       ///< where --timing collects; may be null
};

} // namespace maille::base
