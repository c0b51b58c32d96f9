// SPDX-License-Identifier: Apache-2.0
#include "expr/regexp.hpp"

#include "base/utf8.hpp"
#include "expr/node.hpp"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <map>

namespace maille::expr {
namespace {

using Code = std::shared_ptr<pcre2_code>;

PCRE2_SPTR bytes(std::string_view text) {
    return reinterpret_cast<PCRE2_SPTR>(text.data());
}

Code compile(const std::string& pattern, bool fold_case) {
    int error = 0;
    PCRE2_SIZE at = 0;
    const std::uint32_t options = PCRE2_UTF | PCRE2_UCP | (fold_case ? PCRE2_CASELESS : 0U);
    pcre2_code* code = pcre2_compile(bytes(pattern), pattern.size(), options, &error, &at, nullptr);
    if (code == nullptr) {
        throw EvaluationError{base::msg("expression régulière invalide « {} » (au caractère {})",
                                        "invalid regular expression \"{}\" (at character {})",
                                        pattern, at)};
    }
    return {code, pcre2_code_free};
}

/// A style asks for the same few patterns for every feature.
Code compiled(const std::string& pattern, bool fold_case) {
    thread_local std::map<std::pair<std::string, bool>, Code> known;
    const auto found = known.find({pattern, fold_case});
    if (found != known.end()) {
        return found->second;
    }
    if (known.size() > 64) {
        known.clear();
    }
    return known.emplace(std::pair(pattern, fold_case), compile(pattern, fold_case)).first->second;
}

} // namespace

Regexp::Regexp(const std::string& pattern, bool fold_case) : m_code(compiled(pattern, fold_case)) {}

std::optional<Regexp::Match> Regexp::match(std::string_view text, std::size_t from) const {
    const std::unique_ptr<pcre2_match_data, decltype(&pcre2_match_data_free)> data(
        pcre2_match_data_create_from_pattern(m_code.get(), nullptr), pcre2_match_data_free);
    const int count =
        pcre2_match(m_code.get(), bytes(text), text.size(), from, 0, data.get(), nullptr);
    if (count == PCRE2_ERROR_NOMATCH) {
        return std::nullopt;
    }
    if (count < 0) {
        throw EvaluationError{base::msg("expression régulière trop coûteuse ou texte mal codé",
                                        "regular expression too costly, or text badly encoded")};
    }
    const PCRE2_SIZE* ends = pcre2_get_ovector_pointer(data.get());
    Match match;
    for (std::uint32_t i = 0; i < pcre2_get_ovector_count(data.get()); ++i) {
        const bool set = static_cast<int>(i) < count && ends[2 * i] != PCRE2_UNSET;
        match.groups.emplace_back(set ? ends[2 * i] : 0, set ? ends[2 * i + 1] : 0);
    }
    return match;
}

std::string Regexp::replace(std::string_view text, std::string_view after) const {
    std::string result;
    std::size_t done = 0;
    std::size_t from = 0;
    while (from <= text.size()) {
        const auto found = match(text, from);
        if (!found) {
            break;
        }
        const auto [begin, end] = found->groups.front();
        result += text.substr(done, begin - done);
        for (std::size_t i = 0; i < after.size(); ++i) {
            const bool group = after[i] == '\\' && i + 1 < after.size() && after[i + 1] >= '0' &&
                               after[i + 1] <= '9';
            if (!group) {
                result += after[i];
                continue;
            }
            const auto number = static_cast<std::size_t>(after[++i] - '0');
            if (number < found->groups.size()) {
                const auto [first, last] = found->groups[number];
                result += text.substr(first, last - first);
            }
        }
        done = end;
        from = end;
        if (begin == end) { // an empty match: go on one character further
            if (from >= text.size()) {
                break;
            }
            static_cast<void>(base::next_code_point(text, from));
        }
    }
    return result + std::string(text.substr(done));
}

std::string like_pattern(std::string_view pattern) {
    std::string regexp = "\\A(?s:";
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char c = pattern[i];
        const bool escape =
            c == '\\' && i + 1 < pattern.size() && (pattern[i + 1] == '%' || pattern[i + 1] == '_');
        if (escape) {
            regexp += pattern[++i];
        } else if (c == '%') {
            regexp += ".*";
        } else if (c == '_') {
            regexp += '.';
        } else {
            if (std::string_view("\\^$.[]|()?*+{}").find(c) != std::string_view::npos) {
                regexp += '\\';
            }
            regexp += c;
        }
    }
    return regexp + ")\\z";
}

} // namespace maille::expr
