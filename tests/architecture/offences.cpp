// SPDX-License-Identifier: Apache-2.0
#include "architecture/include_rules.hpp"

#include <algorithm>
#include <array>
#include <fnmatch.h>
#include <fstream>
#include <optional>
#include <regex>

namespace architecture {

namespace {

struct Include {
    std::string header;
    bool quoted = false;
};

/// The header named by a line. Comments need no care: the pattern starts at the line's first
/// character.
std::optional<Include> include_of(const std::string& line) {
    static const std::regex pattern("^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"]+)[>\"].*");
    std::smatch match;
    if (!std::regex_match(line, match, pattern)) {
        return std::nullopt;
    }
    return Include{match[2], match[1] == "\""};
}

/// C++ headers have no extension; POSIX headers are named one by one.
bool is_standard(const std::string& header) {
    static constexpr std::array<const char*, 9> posix{"unistd.h", "fcntl.h",   "poll.h",
                                                      "sched.h",  "signal.h",  "sys/*.h",
                                                      "spawn.h",  "termios.h", "pthread.h"};
    return header.find_first_of("./") == std::string::npos ||
           std::any_of(posix.begin(), posix.end(), [&](const char* pattern) {
               return fnmatch(pattern, header.c_str(), 0) == 0;
           });
}

std::string why_not_library(const std::string& file, const std::string& module,
                            const std::string& header, const Rules& rules) {
    for (const auto& owner : rules.owners) {
        if (fnmatch(owner.pattern.c_str(), header.c_str(), 0) != 0) {
            continue;
        }
        if (owner.module != module) {
            return "<" + header + "> belongs to " + owner.module;
        }
        if (!owner.file.empty() && owner.file != file) {
            return "<" + header + "> belongs to " + module + "/" + owner.file;
        }
        return {};
    }
    return is_standard(header) ? "" : "<" + header + "> is in no row of the module table";
}

std::string why_not_module(const std::filesystem::path& folder, const std::string& module,
                           const std::string& header, const Rules& rules) {
    const auto other = header.substr(0, header.find('/'));
    if (other == module) {
        return std::filesystem::exists(folder / header) ? "" : header + " does not exist";
    }
    const auto found = rules.rank.find(other);
    if (found == rules.rank.end()) {
        return header + " is of no module of the table";
    }
    if (found->second >= rules.rank.at(module)) {
        return header + " is of rank " + std::to_string(found->second) + ", " + module +
               " of rank " + std::to_string(rules.rank.at(module));
    }
    return std::filesystem::exists(folder / header) ? "" : header + " does not exist";
}

void check_file(const std::filesystem::path& folder, const std::filesystem::path& file,
                const Rules& rules, std::vector<std::string>& found) {
    const auto name = file.lexically_relative(folder).generic_string();
    const auto slash = name.find('/');
    const auto module = slash == std::string::npos ? "" : name.substr(0, slash);
    if (rules.rank.count(module) == 0) {
        found.push_back(name + ":1: '" + module + "' is not in the module table");
        return;
    }
    std::ifstream stream(file);
    int number = 0;
    for (std::string line; std::getline(stream, line);) {
        ++number;
        const auto include = include_of(line);
        if (!include) {
            continue;
        }
        const auto why = include->quoted ? why_not_module(folder, module, include->header, rules)
                                         : why_not_library(name.substr(slash + 1), module,
                                                           include->header, rules);
        if (!why.empty()) {
            found.push_back(name + ":" + std::to_string(number) + ": " + why);
        }
    }
}

} // namespace

std::vector<std::string> offences(const std::filesystem::path& folder, const Rules& rules) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        const auto extension = entry.path().extension();
        if (entry.is_regular_file() && (extension == ".cpp" || extension == ".hpp")) {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    std::vector<std::string> found;
    for (const auto& file : files) {
        check_file(folder, file, rules, found);
    }
    return found;
}

} // namespace architecture
