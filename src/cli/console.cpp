// SPDX-License-Identifier: Apache-2.0
#include "cli/console.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <unistd.h>

namespace maille::cli {

namespace {

using base::msg;

// A signal handler can reach nothing but a static flag.
// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables)
volatile std::sig_atomic_t interrupted = 0;

// A second signal kills: the program may be busy inside a library that cannot be asked to stop.
void on_signal(int signal) {
    interrupted = 1;
    std::signal(signal, SIG_DFL);
}

void throw_if_interrupted() {
    if (interrupted != 0) {
        throw base::Error(base::ExitCode::interrupted,
                          msg("interrompu ; les sorties précédentes sont intactes",
                              "interrupted; earlier outputs are whole"));
    }
}

class SilentProgress final : public base::Progress {
public:
    void start(const base::Message&, std::uint64_t) override { throw_if_interrupted(); }
    void advance(std::uint64_t) override { throw_if_interrupted(); }
    void finish() override { throw_if_interrupted(); }
};

/// Redraws when the percentage changes; erases itself at the end of each step.
class BarProgress final : public base::Progress {
public:
    explicit BarProgress(base::Language language) : m_language(language) {}
    ~BarProgress() override { erase(); }
    BarProgress(const BarProgress&) = delete;
    BarProgress& operator=(const BarProgress&) = delete;

    void start(const base::Message& step, std::uint64_t total) override {
        throw_if_interrupted();
        const std::lock_guard lock(m_mutex);
        m_step = step.in(m_language);
        m_total = total;
        m_done = 0;
        m_shown = -1;
        draw();
    }
    void advance(std::uint64_t units) override {
        throw_if_interrupted();
        const std::lock_guard lock(m_mutex);
        m_done += units;
        draw();
    }
    void finish() override {
        throw_if_interrupted();
        const std::lock_guard lock(m_mutex);
        erase();
    }

private:
    void draw() {
        const int percent =
            m_total == 0 ? 0 : static_cast<int>(100 * std::min(m_done, m_total) / m_total);
        if (percent == m_shown) {
            return;
        }
        m_shown = percent;
        const auto filled = static_cast<std::size_t>(percent / 4);
        const std::string bar = std::string(filled, '#') + std::string(25 - filled, '.');
        const std::string line = base::format("\r\033[K{} [{}] {} %", m_step, bar, percent);
        std::fwrite(line.data(), 1, line.size(), stderr);
        std::fflush(stderr);
    }
    static void erase() {
        std::fputs("\r\033[K", stderr);
        std::fflush(stderr);
    }

    std::mutex m_mutex;
    base::Language m_language;
    std::string m_step;
    std::uint64_t m_total = 0;
    std::uint64_t m_done = 0;
    int m_shown = -1;
};

bool set_in_environment(const char* name) {
    const char* value = std::getenv(name);
    return value != nullptr && *value != '\0';
}

} // namespace

Console::Console(base::Language language, bool quiet, bool verbose)
    : m_language(language), m_quiet(quiet), m_verbose(verbose),
      m_colour(isatty(STDERR_FILENO) != 0 && !set_in_environment("NO_COLOR")) {}

void Console::line(const char* colour, const std::string& label, const std::string& text) const {
    const std::string out = m_colour ? base::format("\033[{}m{}\033[0m {}\n", colour, label, text)
                                     : label + " " + text + "\n";
    std::fwrite(out.data(), 1, out.size(), stderr);
}

void Console::error(const base::Error& error) const {
    const bool fr = m_language == base::Language::fr;
    line("31", fr ? "erreur :" : "error:", error.message().in(m_language));
    if (!error.hint().in(m_language).empty()) {
        line("36", fr ? "  remède :" : "  remedy:", error.hint().in(m_language));
    }
}

void Console::problems(const base::ProblemSink& sink) const {
    const bool fr = m_language == base::Language::fr;
    for (const auto& problem : sink.sorted()) {
        const bool warning = problem.severity == base::Severity::warning;
        if (m_quiet || (!warning && !m_verbose)) {
            continue;
        }
        std::string text = problem.message.in(m_language);
        if (!text.starts_with(problem.place)) {
            text.insert(0, problem.place + (fr ? " : " : ": "));
        }
        if (problem.count > 1) {
            text += " (" + base::grouped(static_cast<long long>(problem.count), fr) +
                    (fr ? " fois)" : " times)");
        }
        if (!problem.examples.empty()) {
            std::string list;
            for (const auto& example : problem.examples) {
                list += (list.empty() ? "" : ", ") + example;
            }
            const bool more = problem.count > problem.examples.size();
            text += (fr ? " ; ex. : " : "; e.g.: ") + list + (more ? "…" : "");
        }
        if (warning) {
            line("33", fr ? "attention :" : "warning:", text);
        } else {
            line("36", fr ? "remarque :" : "note:", text);
        }
    }
}

void Console::info(const base::Message& message) const {
    if (!m_quiet) {
        const std::string out = message.in(m_language) + "\n";
        std::fwrite(out.data(), 1, out.size(), stderr);
    }
}

void watch_interrupts() {
    std::signal(SIGINT, on_signal);
    std::signal(SIGTERM, on_signal);
    // A full disk or a file-size limit is an error of the write, not a reason to die.
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
}

std::unique_ptr<base::Progress> make_progress(const Console& console) {
    if (console.quiet() || isatty(STDERR_FILENO) == 0) {
        return std::make_unique<SilentProgress>();
    }
    return std::make_unique<BarProgress>(console.language());
}

} // namespace maille::cli
