// SPDX-License-Identifier: Apache-2.0
// User-facing sentences in French and English, chosen when they are shown.
#pragma once

#include "base/format.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace maille::base {

enum class Language { fr, en };

/// A sentence for the user in both languages.
struct Message {
    std::string fr;
    std::string en;

    [[nodiscard]] const std::string& in(Language language) const {
        return language == Language::fr ? fr : en;
    }
    friend bool operator==(const Message&, const Message&) = default;
};

/// Formats both language variants with the same arguments (fmt syntax; positional `{0}` allowed).
template <class... Args>
[[nodiscard]] Message msg(format_string<const Args&...> fr, format_string<const Args&...> en,
                          const Args&... args) {
    return {format(fr, args...), format(en, args...)};
}

/// "fr" or "en" -> language; anything else -> empty.
[[nodiscard]] std::optional<Language> language_from(std::string_view name);

/// Language of LC_ALL, LC_MESSAGES or LANG (first that is set): French when it starts with "fr".
[[nodiscard]] Language language_of_environment();

} // namespace maille::base
