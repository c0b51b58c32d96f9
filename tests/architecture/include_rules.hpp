// SPDX-License-Identifier: Apache-2.0
// The module table of docs/architecture.md and what it forbids.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace architecture {

/// A library's headers and the only place that may include them.
struct Owner {
    std::string pattern; ///< "cairo*", "boost/*", "proj.h"
    std::string module;
    std::string file; ///< the one header of the module that may; empty: any
};

struct Rules {
    std::map<std::string, int> rank; ///< by module
    std::vector<Owner> owners;
};

/// Reads the table whose header starts with "| rank | module |". Throws std::runtime_error when it
/// is absent, a rank is no number or a module stands twice.
[[nodiscard]] Rules read_rules(const std::filesystem::path& document);

/// Every offence of the sources under `folder`, "geom/a.cpp:3: why", in order of file and line.
[[nodiscard]] std::vector<std::string> offences(const std::filesystem::path& folder,
                                                const Rules& rules);

} // namespace architecture
