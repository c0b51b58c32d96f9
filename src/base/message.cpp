// SPDX-License-Identifier: Apache-2.0
#include "base/message.hpp"

#include <cstdlib>

namespace maille::base {

std::optional<Language> language_from(std::string_view name) {
    if (name == "fr") {
        return Language::fr;
    }
    if (name == "en") {
        return Language::en;
    }
    return std::nullopt;
}

Language language_of_environment() {
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(variable);
        if (value != nullptr && *value != '\0') {
            return std::string_view(value).starts_with("fr") ? Language::fr : Language::en;
        }
    }
    return Language::en;
}

} // namespace maille::base
