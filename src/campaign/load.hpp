// SPDX-License-Identifier: Apache-2.0
// Reads campaign.toml with the layer catalogue into a Plan.
#pragma once

#include "campaign/plan.hpp"

#include "base/context.hpp"

#include <span>

namespace maille::campaign {

/// Folders that hold what the program ships.
struct Library {
    std::filesystem::path layers; ///< the catalogue, `layers/*.toml`
    std::filesystem::path styles; ///< `styles/*.qml`
};

/// The folders beside the running program: of an installation (../share/maille) or of the build
/// tree.
[[nodiscard]] Library find_library();

/// `settings` are `a.b=c` overrides of --set, applied before checking
/// ("sources.vivier.path=other.csv"). Throws ConfigError with file and line: TOML that does not
/// parse, unknown key (with the nearest known one), missing key, wrong type, a name that is not
/// declared, a style that is not found, a cycle of levels. Throws InputError when the file cannot
/// be read.
[[nodiscard]] Plan load(const std::filesystem::path& file, const Library& library,
                        std::span<const std::string> settings);

} // namespace maille::campaign
