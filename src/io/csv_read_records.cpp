// SPDX-License-Identifier: Apache-2.0
#include "io/csv_read_records.hpp"

#include <array>

namespace maille::io {

char detect_delimiter(std::string_view text) {
    constexpr std::array<char, 4> candidates{';', '\t', ',', '|'};
    std::array<std::size_t, 4> counts{};
    bool quoted = false;
    for (const char c : text) {
        if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && (c == '\n' || c == '\r')) {
            break;
        }
        for (std::size_t i = 0; !quoted && i < candidates.size(); ++i) {
            counts[i] += c == candidates[i] ? 1U : 0U;
        }
    }
    std::size_t best = 0;
    for (std::size_t i = 1; i < candidates.size(); ++i) {
        best = counts[i] > counts[best] ? i : best;
    }
    return counts[best] == 0 ? ',' : candidates[best];
}

bool RecordReader::next(std::vector<std::string_view>& cells) {
    cells.clear();
    m_unquoted.clear();
    if (m_at >= m_text.size()) {
        return false;
    }
    while (true) {
        const bool quoted = m_at < m_text.size() && m_text[m_at] == '"';
        cells.push_back(quoted ? quoted_cell() : plain_cell());
        if (m_at >= m_text.size()) {
            return true;
        }
        if (m_text[m_at] != m_delimiter) {
            skip_line_end();
            return true;
        }
        ++m_at;
    }
}

std::string_view RecordReader::plain_cell() {
    const std::size_t begin = m_at;
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c == m_delimiter || c == '\n' || c == '\r') {
            break;
        }
        ++m_at;
    }
    return m_text.substr(begin, m_at - begin);
}

std::string_view RecordReader::quoted_cell() {
    const std::size_t begin = ++m_at;
    std::size_t end = m_text.find('"', begin);
    std::string copy;
    bool copied = false;
    std::size_t piece = begin;
    while (end != std::string_view::npos && end + 1 < m_text.size() && m_text[end + 1] == '"') {
        copy += m_text.substr(piece, end + 1 - piece);
        copied = true;
        piece = end + 2;
        end = m_text.find('"', piece);
    }
    if (end == std::string_view::npos) {
        m_unterminated = true;
        end = m_text.size();
    }
    m_at = end == m_text.size() ? end : end + 1;
    const auto after = plain_cell(); // "Lille" Nord: kept, the quotes lost
    if (!copied && after.empty()) {
        return m_text.substr(begin, end - begin);
    }
    copy += m_text.substr(piece, end - piece);
    copy += after;
    return m_unquoted.emplace_back(std::move(copy));
}

void RecordReader::skip_line_end() {
    const char first = m_text[m_at++];
    if (first == '\r' && m_at < m_text.size() && m_text[m_at] == '\n') {
        ++m_at;
    }
}

} // namespace maille::io
