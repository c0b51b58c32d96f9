// SPDX-License-Identifier: Apache-2.0
#include "join/footer.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace maille::join {

namespace {

using base::format;
using base::Language;

std::string upper(std::string text) {
    std::ranges::transform(text, text.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    });
    return text;
}

/// "de l'EPCI", "du CRTE": names of levels as the sentence wants them.
std::string level_phrase(const std::string& level, Language language) {
    if (language == Language::en) {
        if (level == "departement") {
            return "département";
        }
        return level == "epci" || level == "crte" ? upper(level) : level;
    }
    if (level == "commune") {
        return "de la commune";
    }
    if (level == "departement") {
        return "du département";
    }
    if (level == "region") {
        return "de la région";
    }
    return level == "epci" ? "de l'EPCI" : "du " + upper(level);
}

std::string number(std::uint64_t value, Language language) {
    return base::grouped(static_cast<long long>(value), language == Language::fr);
}

struct Wording {
    State state;
    const char* fr_one;
    const char* fr_many;
    const char* en_one;
    const char* en_many;
};

constexpr std::array<Wording, 5> wordings{{
    {State::duplicate, "doublon", "doublons", "duplicate", "duplicates"},
    {State::outside, "hors du territoire", "hors du territoire", "outside the territory",
     "outside the territory"},
    {State::no_coordinates, "sans lieu", "sans lieu", "without a place", "without a place"},
    {State::unknown_code, "au code inconnu", "au code inconnu", "with an unknown code",
     "with an unknown code"},
    {State::invalid, "invalide", "invalides", "invalid", "invalid"},
}};

std::string left_out_line(const PageAccount& account, Language language) {
    std::string list;
    std::uint64_t sum = 0;
    for (const auto& wording : wordings) {
        const auto count = account.left_out[static_cast<std::size_t>(wording.state)];
        if (count == 0) {
            continue;
        }
        sum += count;
        const char* one = language == Language::fr ? wording.fr_one : wording.en_one;
        const char* many = language == Language::fr ? wording.fr_many : wording.en_many;
        const char* words = count == 1 ? one : many;
        list += (list.empty() ? "" : ", ") + number(count, language) + "\u00A0" + words;
    }
    if (list.empty()) {
        return {};
    }
    if (language == Language::fr) {
        return format("Non compté{}\u00A0: {}", sum == 1 ? "" : "s", list);
    }
    return format("Not counted: {}", list);
}

} // namespace

PageAccount page_account(const Placing& placing, const territory::Territories& territories,
                         std::size_t subject_level, std::uint32_t subject, std::size_t shown_level,
                         bool whole) {
    PageAccount account;
    const auto& level = territories.levels()[subject_level];
    const auto& shown = territories.levels()[shown_level];
    account.level = shown.name();
    for (std::size_t row = 0; row < placing.rows(); ++row) {
        if (!placing.placed(row)) {
            account.left_out[static_cast<std::size_t>(placing.states[row])] += whole ? 1U : 0U;
            continue;
        }
        if (!std::ranges::binary_search(placing.levels[subject_level][row].in(level), subject)) {
            continue;
        }
        ++account.counted;
        account.not_located += placing.levels[shown_level][row].in(shown).empty() ? 1U : 0U;
        account.conflict += placing.conflicts[row];
    }
    return account;
}

std::vector<std::string> accounting_lines(const PageAccount& account, Language language) {
    const bool fr = language == Language::fr;
    const char* projects_fr = account.counted < 2 ? "projet" : "projets";
    const char* projects_en = account.counted == 1 ? "project" : "projects";
    std::vector<std::string> lines;
    lines.push_back(format("n\u00A0=\u00A0{}\u00A0{}", number(account.counted, language),
                           fr ? projects_fr : projects_en));
    const auto located = number(account.not_located, language);
    if (fr) {
        const std::string scale =
            account.level.empty()
                ? ""
                : format(" à l'échelle {}", level_phrase(account.level, language));
        lines.push_back(format("dont {}\u00A0non localisé{}{}", located,
                               account.not_located < 2 ? "" : "s", scale));
    } else {
        const std::string scale =
            account.level.empty() ? ""
                                  : format(" at {} level", level_phrase(account.level, language));
        lines.push_back(format("of which {} not located{}", located, scale));
    }
    if (account.conflict > 0) {
        lines.push_back(fr ? format("{}\u00A0en désaccord entre code et lieu (le code l'emporte)",
                                    number(account.conflict, language))
                           : format("{} whose code and place disagree (the code prevails)",
                                    number(account.conflict, language)));
    }
    if (auto left_out = left_out_line(account, language); !left_out.empty()) {
        lines.push_back(std::move(left_out));
    }
    return lines;
}

std::string accounting_sentence(const PageAccount& account, Language language) {
    const auto lines = accounting_lines(account, language);
    std::string sentence = lines[0] + ", " + lines[1];
    for (std::size_t i = 2; i < lines.size(); ++i) {
        sentence += language == Language::fr ? "\u202F; " : "; ";
        const bool capital = i + 1 == lines.size() && lines[i].starts_with('N');
        sentence += capital ? "n" + lines[i].substr(1) : lines[i];
    }
    return sentence;
}

} // namespace maille::join
