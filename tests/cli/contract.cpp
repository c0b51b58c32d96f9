// SPDX-License-Identifier: Apache-2.0
#include "cli/contract.hpp"

#include "cli/compare.hpp"

namespace cli {

std::map<std::string, std::string> files_in(const std::filesystem::path& folder) {
    std::map<std::string, std::string> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) {
            files[entry.path().lexically_relative(folder).string()] = read_text(entry.path());
        }
    }
    return files;
}

std::vector<std::string> different_files(const std::map<std::string, std::string>& one,
                                         const std::map<std::string, std::string>& other) {
    std::vector<std::string> names;
    for (const auto& [name, bytes] : one) {
        const auto found = other.find(name);
        if (found == other.end() || found->second != bytes) {
            names.push_back(name);
        }
    }
    for (const auto& [name, bytes] : other) {
        if (one.count(name) == 0) {
            names.push_back(name);
        }
    }
    return names;
}

} // namespace cli
