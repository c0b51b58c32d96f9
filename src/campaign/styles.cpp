// SPDX-License-Identifier: Apache-2.0
#include "campaign/expand.hpp"
#include "campaign/sections.hpp"

#include <algorithm>
#include <array>

namespace maille::campaign {
namespace {

/// What is looked for: files of one kind.
struct Kind {
    std::string extension; ///< ".qml"
    base::Message missing; ///< "style introuvable"
    base::Message there;   ///< "Styles présents"
};

/// Files of a folder by name; none when it does not exist.
void add_names(const std::filesystem::path& folder, const std::string& extension, Names& names) {
    std::error_code error;
    for (const auto& entry :
         std::filesystem::directory_iterator(folder.empty() ? "." : folder, error)) {
        if (entry.path().extension() == extension) {
            names.push_back(entry.path().stem().string());
        }
    }
}

[[noreturn]] void not_found(const Kind& kind, const std::string& name, Names names,
                            const std::filesystem::path& first, const Place& place) {
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    std::string list;
    for (const auto& known : names) {
        list += (list.empty() ? "" : ", ") + known;
    }
    const base::Message missing{kind.missing.fr + " : « " + name + " »",
                                kind.missing.en + ": '" + name + "'"};
    const base::Message near = suggestion(name, names);
    const bool slip = near.en.starts_with("Did");
    fail(place, missing,
         list.empty()
             ? base::msg("Aucun fichier {} dans {}", "No {} file in {}", kind.extension,
                         first.string())
             : base::Message{(slip ? near.fr + " " : "") + kind.there.fr + " : " + list + ".",
                             (slip ? near.en + " " : "") + kind.there.en + ": " + list + "."});
}

std::filesystem::path find_file(const Kind& kind, const std::string& name,
                                const Surroundings& around, const Place& place) {
    const std::filesystem::path wanted = resolve_path(name, "", place);
    const bool is_path = wanted.has_parent_path() || wanted.extension() == kind.extension;
    const std::filesystem::path file =
        is_path ? wanted : std::filesystem::path(wanted.string() + kind.extension);
    const std::array folders{around.folder / "styles", around.folder, around.library.styles};
    Names names;
    for (const auto& folder : folders) {
        std::error_code error;
        if (std::filesystem::is_regular_file(folder / file, error)) {
            return (folder / file).lexically_normal();
        }
        add_names(folder, kind.extension, names);
    }
    not_found(kind, name, std::move(names), folders[0], place);
}

} // namespace

std::filesystem::path find_style(const std::string& name, const Surroundings& around,
                                 const Place& place) {
    return find_file(
        {".qml", {"style introuvable", "style not found"}, {"Styles présents", "Styles there"}},
        name, around, place);
}

std::filesystem::path find_template(const std::string& name, const Surroundings& around,
                                    const Place& place) {
    return find_file({".qpt",
                      {"modèle de page introuvable", "page template not found"},
                      {"Modèles présents", "Templates there"}},
                     name, around, place);
}

} // namespace maille::campaign
