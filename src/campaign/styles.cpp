// SPDX-License-Identifier: Apache-2.0
#include "campaign/expand.hpp"
#include "campaign/sections.hpp"

#include <algorithm>
#include <array>

namespace maille::campaign {
namespace {

/// Styles of a folder by name; none when it does not exist.
void add_styles(const std::filesystem::path& folder, Names& names) {
    std::error_code error;
    for (const auto& entry :
         std::filesystem::directory_iterator(folder.empty() ? "." : folder, error)) {
        if (entry.path().extension() == ".qml") {
            names.push_back(entry.path().stem().string());
        }
    }
}

} // namespace

std::filesystem::path find_style(const std::string& name, const Surroundings& around,
                                 const Place& place) {
    const std::filesystem::path wanted = resolve_path(name, "", place);
    const bool is_path = wanted.has_parent_path() || wanted.extension() == ".qml";
    const std::filesystem::path file =
        is_path ? wanted : std::filesystem::path(wanted.string() + ".qml");
    const std::array folders{around.folder / "styles", around.folder, around.library.styles};
    Names names;
    for (const auto& folder : folders) {
        std::error_code error;
        if (std::filesystem::is_regular_file(folder / file, error)) {
            return (folder / file).lexically_normal();
        }
        add_styles(folder, names);
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    std::string list;
    for (const auto& known : names) {
        list += (list.empty() ? "" : ", ") + known;
    }
    const base::Message near = suggestion(name, names);
    const bool slip = near.en.starts_with("Did");
    fail(place, base::msg("style introuvable : « {} »", "style not found: '{}'", name),
         list.empty()
             ? base::msg("Aucun fichier .qml dans {}", "No .qml file in {}", folders[0].string())
             : base::Message{(slip ? near.fr + " " : "") + "Styles présents : " + list + ".",
                             (slip ? near.en + " " : "") + "Styles there: " + list + "."});
}

} // namespace maille::campaign
