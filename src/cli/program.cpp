// SPDX-License-Identifier: Apache-2.0
#include "cli/program.hpp"

#include "base/parallel.hpp"
#include "cli/command_line.hpp"
#include "cli/verb.hpp"
#include "io/read.hpp"

#include <cstdio>
#include <new>

namespace maille::cli {

namespace {

using base::ExitCode;
using base::msg;

void write_out(const std::string& text) {
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() ||
        std::fflush(stdout) != 0) {
        throw base::OutputError(
            msg("écriture impossible sur la sortie standard", "cannot write to standard output"));
    }
}

ExitCode run_verb(const CommandLine& line, const Console& console) {
    base::ProblemSink problems;
    const auto progress = make_progress(console);
    base::Context context{problems, *progress,
                          line.shared.jobs == 0 ? base::available_processors() : line.shared.jobs,
                          base::language_from(line.shared.language).value_or(base::Language::fr)};
    base::Timings timings;
    context.timings = line.shared.timing ? &timings : nullptr;
    for (const auto& option : line.shared.gdal_config) {
        io::set_gdal_option(option);
    }
    Session session{line.shared, console, context, {}};
    ExitCode code = ExitCode::done;
    try {
        if (line.verb == "run") {
            code = run_run(line.run, session);
        } else if (line.verb == "join") {
            code = run_join(line.join, session);
        } else if (line.verb == "displace") {
            code = run_displace(line.displace, session);
        } else if (line.verb == "map") {
            code = run_map(line.map, session);
        } else {
            code = run_stats(line.stats, session);
        }
    } catch (...) {
        console.problems(problems); // what was found before it failed often says why
        throw;
    }
    write_out(session.out);
    console.problems(problems);
    const bool findings = line.shared.strict && problems.has_warnings();
    return code == ExitCode::done && findings ? ExitCode::findings : code;
}

} // namespace

int program(const std::vector<std::string>& arguments) {
    watch_interrupts();
    Console console(language_of(arguments), false, false);
    try {
        const CommandLine line = parse(arguments, console.language());
        console = Console(console.language(), line.shared.quiet, line.shared.verbose);
        if (line.verb.empty()) {
            write_out(line.answer);
            return static_cast<int>(ExitCode::done);
        }
        return static_cast<int>(run_verb(line, console));
    } catch (const base::Error& error) {
        console.error(error);
        return static_cast<int>(error.code());
    } catch (const std::bad_alloc&) {
        console.error(base::EngineError(msg("mémoire insuffisante", "out of memory")));
    } catch (const std::exception& error) {
        console.error(base::EngineError(
            msg("erreur interne : {}", "internal error: {}", std::string(error.what()))));
    }
    return static_cast<int>(ExitCode::input_output);
}

} // namespace maille::cli
