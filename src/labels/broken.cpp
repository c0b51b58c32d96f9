// SPDX-License-Identifier: Apache-2.0
// Names broken into lines of about equal width.
#include "labels/block.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>

namespace maille::labels {
namespace {

/// A word with what follows it when the line goes on.
struct Word {
    std::string text;
    bool hyphen = false; ///< ends in a hyphen: no space after it
};

constexpr std::size_t most_words = 12;

std::vector<Word> words_of(const std::string& text, bool hyphens) {
    std::vector<Word> words{{}};
    for (const char letter : text) {
        if (letter == ' ') {
            words.push_back({});
            continue;
        }
        words.back().text += letter;
        if (hyphens && letter == '-') {
            words.back().hyphen = true;
            words.push_back({});
        }
    }
    std::erase_if(words, [](const Word& word) { return word.text.empty(); });
    for (std::size_t i = 1; i < words.size();) { // a dash of its own ends a line
        if (words[i].text == "-" || words[i].text == "–") {
            words[i - 1].text += " " + words[i].text;
            words.erase(words.begin() + static_cast<std::ptrdiff_t>(i));
        } else {
            ++i;
        }
    }
    return words;
}

/// Short words that belong to the next one.
bool leads(const Word& word) {
    constexpr std::array<std::string_view, 13> leading{"de", "du", "des", "d'", "la",  "le", "les",
                                                       "l'", "et", "en",  "à",  "sur", "of"};
    return std::find(leading.begin(), leading.end(), word.text) != leading.end();
}

/// Tries all ways of cutting the words into the lines wanted.
class Breaker {
public:
    Breaker(const Typesetter& typesetter, const std::vector<Word>& words,
            const render::TextStyle& style)
        : m_words(words), m_widths(words.size(), std::vector<double>(words.size() + 1)) {
        for (std::size_t from = 0; from < words.size(); ++from) {
            for (std::size_t to = from + 1; to <= words.size(); ++to) {
                m_widths[from][to] = typesetter.width(joined(from, to), style);
            }
        }
    }

    [[nodiscard]] std::string best(std::size_t lines) {
        m_best = std::numeric_limits<double>::infinity();
        m_cuts.clear();
        cut(0, lines, 0, 0);
        std::string text;
        for (std::size_t i = 0; i + 1 < m_best_cuts.size(); ++i) {
            text += (i == 0 ? "" : "\n") + joined(m_best_cuts[i], m_best_cuts[i + 1]);
        }
        return text;
    }

private:
    [[nodiscard]] std::string joined(std::size_t from, std::size_t to) const {
        std::string text;
        for (std::size_t i = from; i < to; ++i) {
            text += m_words[i].text;
            text += i + 1 < to && !m_words[i].hyphen ? " " : "";
        }
        return text;
    }

    void cut(std::size_t from, std::size_t lines, double widest, double penalty) {
        m_cuts.push_back(from);
        if (lines == 1) {
            const double cost = std::max(widest, m_widths[from][m_words.size()]) * (1 + penalty);
            if (cost < m_best) {
                m_best = cost;
                m_best_cuts = m_cuts;
                m_best_cuts.push_back(m_words.size());
            }
        } else {
            for (std::size_t to = from + 1; to + lines - 1 <= m_words.size(); ++to) {
                const Word& last = m_words[to - 1];
                const double worse = (leads(last) ? 0.3 : 0.0) + (last.hyphen ? 0.15 : 0.0);
                cut(to, lines - 1, std::max(widest, m_widths[from][to]), penalty + worse);
            }
        }
        m_cuts.pop_back();
    }

    const std::vector<Word>& m_words;
    std::vector<std::vector<double>> m_widths;
    double m_best = 0;
    std::vector<std::size_t> m_cuts;
    std::vector<std::size_t> m_best_cuts;
};

} // namespace

std::string broken(const Typesetter& typesetter, const std::string& text,
                   const render::TextStyle& style, std::size_t lines) {
    std::vector<Word> words = words_of(text, true);
    if (words.size() > most_words) {
        words = words_of(text, false);
    }
    if (words.size() < lines || words.size() > most_words) {
        return {};
    }
    return Breaker(typesetter, words, style).best(lines);
}

} // namespace maille::labels
