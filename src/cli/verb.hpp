// SPDX-License-Identifier: Apache-2.0
// A verb of the command line: options parsed, then run with what every verb needs.
#pragma once

#include "base/context.hpp"
#include "base/error.hpp"
#include "cli/console.hpp"
#include "cli/options.hpp"

namespace maille::cli {

/// Given to every verb. `out` collects what goes to standard output, written only when the verb has
/// succeeded.
struct Session {
    const SharedOptions& options;
    const Console& console;
    base::Context& context;
    std::string out;
};

[[nodiscard]] base::ExitCode run_run(const RunOptions& options, Session& session);
[[nodiscard]] base::ExitCode run_join(const JoinOptions& options, Session& session);
[[nodiscard]] base::ExitCode run_stats(const StatsOptions& options, Session& session);
[[nodiscard]] base::ExitCode run_displace(const DisplaceOptions& options, Session& session);
[[nodiscard]] base::ExitCode run_map(const MapOptions& options, Session& session);

} // namespace maille::cli
