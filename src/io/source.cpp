// SPDX-License-Identifier: Apache-2.0
#include "io/source.hpp"

#include "base/error.hpp"
#include "base/text.hpp"

namespace maille::io {

SourceName split_source_name(std::string_view text) {
    constexpr std::string_view key = "layername=";
    const auto bar = text.find('|');
    if (bar == std::string_view::npos) {
        return {std::string(text), {}};
    }
    const auto suffix = base::trim(text.substr(bar + 1));
    if (!suffix.starts_with(key) || suffix.size() == key.size()) {
        throw base::UsageError(
            base::msg("« {0} » : la partie « |{1} » n'est pas comprise",
                      "'{0}': the part '|{1}' is not understood", text, suffix),
            base::msg("Écrivez chemin|layername=COUCHE.", "Write path|layername=LAYER."));
    }
    return {std::string(base::trim(text.substr(0, bar))), std::string(suffix.substr(key.size()))};
}

std::filesystem::path source_file(const SourceSpec& spec) {
    const std::filesystem::path file = split_source_name(spec.path).file;
    return spec.base_folder.empty() || file.is_absolute() ? file : spec.base_folder / file;
}

} // namespace maille::io
