// SPDX-License-Identifier: Apache-2.0
// Standard error as people see it: errors, findings, a progress bar when it is a terminal.
#pragma once

#include "base/error.hpp"
#include "base/problem.hpp"
#include "base/progress.hpp"

#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <string>

namespace maille::cli {

/// Writes messages to standard error; colour only on a terminal without NO_COLOR.
class Console {
public:
    Console(base::Language language, bool quiet, bool verbose);

    void error(const base::Error& error) const;
    /// Warnings, and notes when verbose, with counts and examples.
    void problems(const base::ProblemSink& sink) const;
    void info(const base::Message& message) const; ///< nothing when quiet
    [[nodiscard]] base::Language language() const { return m_language; }
    [[nodiscard]] bool quiet() const { return m_quiet; }

private:
    void line(const char* colour, const std::string& label, const std::string& text) const;

    base::Language m_language;
    bool m_quiet;
    bool m_verbose;
    bool m_colour;
};

/// Sets a flag at Ctrl-C (and SIGTERM); the next progress call throws Error with exit code 130.
void watch_interrupts();

/// A bar on standard error when that is a terminal, else silent; both notice interrupts.
[[nodiscard]] std::unique_ptr<base::Progress> make_progress(const Console& console);

} // namespace maille::cli
