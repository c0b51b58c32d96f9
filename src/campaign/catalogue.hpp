// SPDX-License-Identifier: Apache-2.0
// The layer catalogue, `layers/*.toml`: what each kind of source is, whose it is, where it comes
// from and how its fields are called in each known version. In: a folder. Out: plain structs,
// checked.
#pragma once

#include "base/message.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace maille::campaign {

/// One file of the catalogue.
struct Kind {
    std::string name;              ///< "communes", "vigicrues"
    std::vector<std::string> also; ///< other names for it: "troncons"
    std::string role;              ///< "communes", "projects", "seats", "table" or "background"
    base::Message title;
    std::string producer; ///< empty when it is the user's own data
    std::string licence;
    std::string attribution;           ///< text for the map
    std::string address;               ///< official address; empty when there is none
    std::string crs;                   ///< usual CRS, for information; the file's own counts
    std::vector<std::string> layers;   ///< names of the layer in files that hold several
    std::vector<std::string> nulls;    ///< texts that stand for "no value"
    std::vector<std::string> versions; ///< names of the known versions, in the order of preference
    /// Role of a field -> its names, without repetition, in the order of the versions. A role with
    /// no names is one that only a campaign can give.
    std::map<std::string, std::vector<std::string>> fields;
};

struct Catalogue {
    std::vector<Kind> kinds; ///< in the order of the file names

    /// By name or other name; nullptr when there is none.
    [[nodiscard]] const Kind* find(std::string_view name) const;
    /// Names and other names, for suggestions.
    [[nodiscard]] std::vector<std::string> names() const;
};

/// Reads every `*.toml` of the folder. Throws InputError when the folder cannot be read or holds
/// none, ConfigError with file and line for anything wrong inside.
[[nodiscard]] Catalogue load_catalogue(const std::filesystem::path& folder);

} // namespace maille::campaign
