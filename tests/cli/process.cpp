// SPDX-License-Identifier: Apache-2.0
#include "cli/process.hpp"

#include "support/paths.hpp"

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <stdexcept>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace cli {

namespace {

constexpr int cannot_start = 126;

struct Pipe {
    int read = -1;
    int write = -1;

    Pipe() {
        std::array<int, 2> ends{};
        if (pipe2(ends.data(), O_CLOEXEC) != 0) {
            throw std::runtime_error("pipe2 failed");
        }
        read = ends[0];
        write = ends[1];
    }
    ~Pipe() {
        close_end(read);
        close_end(write);
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;

    static void close_end(int& end) {
        if (end >= 0) {
            close(end);
        }
        end = -1;
    }
};

/// In the child: sets everything up and becomes the program. Only async-signal-safe calls matter
/// less here, as the test program has one thread when it forks.
[[noreturn]] void become(std::vector<char*>& argv, const RunOptions& options, const Pipe& out,
                         const Pipe& err) {
    const int nothing = open("/dev/null", O_RDONLY);
    bool good = dup2(nothing, 0) >= 0 && dup2(out.write, 1) >= 0 && dup2(err.write, 2) >= 0;
    for (const auto& [name, value] : options.env) {
        good = good && setenv(name.c_str(), value.c_str(), 1) == 0;
    }
    if (!options.folder.empty()) {
        good = good && chdir(options.folder.c_str()) == 0;
    }
    if (options.largest_file) {
        const rlimit limit{*options.largest_file, *options.largest_file};
        good = good && setrlimit(RLIMIT_FSIZE, &limit) == 0;
        std::signal(SIGXFSZ, SIG_IGN);
    }
    if (good) {
        execv(argv[0], argv.data());
    }
    _exit(cannot_start);
}

/// Reads both pipes until the program closes them. False when the deadline passes.
bool drain(Pipe& out, Pipe& err, Result& result, std::chrono::steady_clock::time_point deadline) {
    while (out.read >= 0 || err.read >= 0) {
        std::array<pollfd, 2> watched{{{out.read, POLLIN, 0}, {err.read, POLLIN, 0}}};
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            deadline - std::chrono::steady_clock::now());
        if (left.count() <= 0) {
            return false;
        }
        if (poll(watched.data(), watched.size(), static_cast<int>(left.count())) < 0) {
            continue; // EINTR
        }
        for (std::size_t i = 0; i < watched.size(); ++i) {
            if (watched[i].revents == 0) {
                continue;
            }
            std::array<char, 65536> buffer{};
            const ssize_t got = read(watched[i].fd, buffer.data(), buffer.size());
            if (got > 0) {
                (i == 0 ? result.out : result.err)
                    .append(buffer.data(), static_cast<std::size_t>(got));
            } else if (got == 0 || errno != EINTR) {
                Pipe::close_end(i == 0 ? out.read : err.read);
            }
        }
    }
    return true;
}

} // namespace

Result run_program(const std::filesystem::path& program, const std::vector<std::string>& args,
                   const RunOptions& options) {
    std::vector<std::string> words{program.string()};
    words.insert(words.end(), args.begin(), args.end());
    std::vector<char*> argv;
    for (auto& word : words) {
        argv.push_back(word.data());
    }
    argv.push_back(nullptr);
    Pipe out;
    Pipe err;
    const pid_t child = fork();
    if (child < 0) {
        throw std::runtime_error("fork failed");
    }
    if (child == 0) {
        become(argv, options, out, err);
    }
    Pipe::close_end(out.write);
    Pipe::close_end(err.write);
    Result result;
    const auto deadline =
        std::chrono::steady_clock::now() + std::chrono::seconds(options.timeout_s);
    const bool in_time = drain(out, err, result, deadline);
    if (!in_time) {
        kill(child, SIGKILL);
    }
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (!in_time) {
        throw std::runtime_error(words[0] + " took too long; it said: " + result.err);
    }
    result.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    if (result.exit_code == cannot_start) {
        throw std::runtime_error("cannot start " + words[0]);
    }
    return result;
}

Result maille(const std::vector<std::string>& args, const RunOptions& options) {
    RunOptions complete = options;
    complete.env.try_emplace("LC_ALL", "C.UTF-8");
    // A build folder may lie anywhere.
    complete.env.try_emplace("MAILLE_SHARE", support::source_dir().string());
    return run_program(support::bin_dir() / "maille", args, complete);
}

} // namespace cli
