// SPDX-License-Identifier: Apache-2.0
#include "campaign/expand.hpp"

#include "campaign/reader.hpp"

#include <cstdlib>

namespace maille::campaign {

std::string expand_variables(const std::string& text, const Place& place) {
    std::string result;
    std::size_t done = 0;
    for (auto open = text.find("${"); open != std::string::npos; open = text.find("${", done)) {
        const auto close = text.find('}', open);
        if (close == std::string::npos) {
            fail(place,
                 base::msg("« ${{ » sans « }} » dans « {} »", "'${{' without '}}' in '{}'", text));
        }
        result.append(text, done, open - done);
        done = close + 1;
        const std::string inside = text.substr(open + 2, close - open - 2);
        const auto mark = inside.find(":-");
        const std::string name = inside.substr(0, mark);
        const char* value = std::getenv(name.c_str());
        if (value != nullptr && *value != '\0') {
            result += value;
        } else if (mark != std::string::npos) {
            result.append(inside, mark + 2);
        } else {
            fail(place,
                 base::msg("la variable d'environnement « {} » n'est pas définie",
                           "environment variable '{}' is not set", name),
                 base::msg("La définir, ou donner une valeur par défaut : ${{{}:-valeur}}.",
                           "Set it, or give a default: ${{{}:-value}}.", name));
        }
    }
    return result.append(text, done);
}

std::filesystem::path resolve_path(const std::string& text, const std::filesystem::path& folder,
                                   const Place& place) {
    return (folder / expand_variables(text, place)).lexically_normal();
}

} // namespace maille::campaign
