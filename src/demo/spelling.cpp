// SPDX-License-Identifier: Apache-2.0
#include "demo/spelling.hpp"

#include "demo/text.hpp"

namespace maille::demo {

namespace {

constexpr std::string_view no_break_space = "\u00A0";

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
    return text;
}

} // namespace

std::string typed_category(std::string_view name, Random& random) {
    std::string clean(name);
    if (!random.one_in(7)) {
        return clean;
    }
    switch (random.below(9)) {
    case 0:
        return upper(clean);
    case 1:
        return lower(clean);
    case 2:
        return without_accents(clean);
    case 3:
        return upper(without_accents(clean));
    case 4:
        return clean + " ";
    case 5:
        return " " + replaced(clean, " ", "  ");
    case 6:
        return replaced(clean, " ", no_break_space);
    case 7: // a dash between the last two words
        return clean.substr(0, clean.rfind(' ')) + "-" + clean.substr(clean.rfind(' ') + 1);
    default:
        return replaced(replaced(clean, "COP ", "COP \u2013 "), ", CRTE", " \u2013 CRTE");
    }
}

std::string typed_commune(const std::string& name, Random& random) {
    std::string text = name;
    if (text.starts_with("Saint")) {
        text = replaced(replaced(text, "Sainte-", "Ste "), "Saint-", "St ");
    }
    switch (random.below(4)) {
    case 0:
        return upper(without_accents(text));
    case 1:
        return lower(without_accents(replaced(text, "-", " ")));
    case 2:
        return replaced(text, "-", " ") + " ";
    default:
        return upper(text);
    }
}

std::string typed_code(const std::string& code, Random& random) {
    switch (random.below(24)) {
    case 0:
        return " " + code;
    case 1:
        return code + "  ";
    case 2:
        return code + std::string(no_break_space);
    default:
        return code;
    }
}

std::string typed_amount(std::int64_t cents, Random& random) {
    std::string text = fixed(cents, 2);
    if (!random.one_in(8)) {
        return text;
    }
    for (std::size_t at = text.size() - 3; at > 3; at -= 3) {
        text.insert(at - 3, no_break_space);
    }
    return text + std::string(no_break_space) + "€";
}

} // namespace maille::demo
