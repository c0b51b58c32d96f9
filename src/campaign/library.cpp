// SPDX-License-Identifier: Apache-2.0
#include "campaign/load.hpp"

#include "base/error.hpp"
#include "base/file.hpp"

#include <cstdlib>
#include <optional>

namespace maille::campaign {
namespace {

std::optional<Library> library_in(const std::filesystem::path& folder) {
    std::error_code error;
    Library library{folder / "layers", folder / "styles"};
    const bool whole = std::filesystem::is_directory(library.layers, error) &&
                       std::filesystem::is_directory(library.styles, error);
    return whole ? std::optional(std::move(library)) : std::nullopt;
}

} // namespace

Library find_library() {
    const base::Message missing = {"dossiers « layers » et « styles » de Maille introuvables",
                                   "Maille's folders 'layers' and 'styles' are not there"};
    if (const char* share = std::getenv("MAILLE_SHARE"); share != nullptr && *share != '\0') {
        if (auto library = library_in(share)) {
            return *std::move(library);
        }
        throw base::InputError({"MAILLE_SHARE=" + std::string(share) + ": " + missing.fr,
                                "MAILLE_SHARE=" + std::string(share) + ": " + missing.en});
    }
    const auto program = base::program_folder();
    if (auto library = library_in((program / "../share/maille").lexically_normal())) {
        return *std::move(library);
    }
    for (auto folder = program; folder.has_relative_path(); folder = folder.parent_path()) {
        if (auto library = library_in(folder)) {
            return *std::move(library);
        }
    }
    throw base::InputError(missing,
                           {"Donner leur dossier dans la variable MAILLE_SHARE.",
                            "Name the folder that holds them in the variable MAILLE_SHARE."});
}

} // namespace maille::campaign
