// SPDX-License-Identifier: Apache-2.0
#include "join/codes.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>

namespace maille::join {

namespace {

bool all_digits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::string upper(std::string_view text) {
    std::string out(text);
    std::ranges::transform(out, out.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    });
    return out;
}

bool strip_prefix(std::string& text, std::string_view word) {
    const std::string with_space = std::string(word) + " ";
    if (text.starts_with(with_space) && text.size() > with_space.size()) {
        text.erase(0, with_space.size());
        return true;
    }
    return false;
}

void spell_out_saints(std::string& key) {
    std::string out;
    for (const auto word : base::split(key, ' ')) {
        out += out.empty() ? "" : " ";
        if (word == "st") {
            out += "saint";
        } else if (word == "ste") {
            out += "sainte";
        } else {
            out += word;
        }
    }
    key = out;
}

} // namespace

std::optional<Coded> CodeBook::exact(std::string_view code,
                                     std::optional<std::size_t> level) const {
    const auto levels = m_territories.levels();
    for (std::size_t index = level.value_or(0); index < levels.size(); ++index) {
        if (const auto found = levels[index].find(code)) {
            return Coded{index, *found};
        }
        if (level) {
            break;
        }
    }
    return std::nullopt;
}

std::optional<CodeBook::Found> CodeBook::find(std::string_view code,
                                              std::optional<std::size_t> level) const {
    if (const auto found = exact(code, level)) {
        return Found{*found, CodeReading::exact};
    }
    if (const auto newer = m_replace.find(std::string(code)); newer != m_replace.end()) {
        if (const auto found = exact(newer->second, level)) {
            return Found{*found, CodeReading::replaced};
        }
    }
    if (level.value_or(0) == 0) {
        if (const auto commune = m_territories.commune_of_former(code)) {
            return Found{{0, *commune}, CodeReading::former};
        }
    }
    if (code.size() == 14 && all_digits(code)) {
        if (const auto found = exact(code.substr(0, 9), level)) {
            return Found{*found, CodeReading::siren_of_siret};
        }
    }
    if (code.size() == 4 || code.size() == 1) {
        if (const auto found = exact("0" + std::string(code), level)) {
            return Found{*found, CodeReading::zero_added};
        }
    }
    if (const auto capitals = upper(code); capitals != code) {
        if (const auto found = exact(capitals, level)) {
            return Found{*found, CodeReading::upper_case};
        }
    }
    return std::nullopt;
}

std::string name_key(std::string_view name) {
    static constexpr std::array<std::string_view, 12> natures{"communaute de communes",
                                                              "communaute d agglomeration",
                                                              "communaute urbaine",
                                                              "communaute",
                                                              "metropole",
                                                              "comm de communes",
                                                              "com de com",
                                                              "agglomeration",
                                                              "cc",
                                                              "ca",
                                                              "cu",
                                                              "crte"};
    static constexpr std::array<std::string_view, 10> articles{"de la", "de l", "du", "des", "de",
                                                               "d",     "la",   "le", "les", "l"};
    std::string key = base::fold(name);
    spell_out_saints(key);
    for (const auto nature : natures) {
        if (strip_prefix(key, nature)) {
            break;
        }
    }
    for (const auto article : articles) {
        if (strip_prefix(key, article)) {
            break;
        }
    }
    return key;
}

NameBook::NameBook(const territory::Level& level) {
    const auto territories = level.territories();
    for (std::uint32_t index = 0; index < territories.size(); ++index) {
        m_by_key[name_key(territories[index].name)].push_back(index);
    }
}

const std::vector<std::uint32_t>& NameBook::find(std::string_view name) const {
    const auto found = m_by_key.find(name_key(name));
    return found == m_by_key.end() ? m_nothing : found->second;
}

} // namespace maille::join
