// SPDX-License-Identifier: Apache-2.0
#include "io/read_report.hpp"

namespace maille::io {

void RowList::add(std::uint64_t row) {
    ++m_count;
    m_last = row;
    if (row > 0 && m_first.size() < base::ProblemSink::examples_kept) {
        m_first.push_back(row);
    }
}

void RowList::add_once(std::uint64_t row) {
    if (m_count == 0 || m_last != row) {
        add(row);
    }
}

std::vector<std::string> RowList::examples() const {
    std::vector<std::string> texts;
    texts.reserve(m_first.size());
    for (const auto row : m_first) {
        texts.push_back(std::to_string(row));
    }
    return texts;
}

void report_rows(base::ProblemSink& problems, base::Severity severity, const std::string& kind,
                 const std::string& place, base::Message message, const RowList& rows) {
    if (!rows.empty()) {
        problems.report({severity, kind, place, std::move(message), rows.examples(), rows.count()});
    }
}

void report_names(base::ProblemSink& problems, base::Severity severity, const std::string& kind,
                  const std::string& place, base::Message message, std::vector<std::string> names) {
    if (!names.empty()) {
        const auto count = names.size();
        problems.report({severity, kind, place, std::move(message), std::move(names), count});
    }
}

std::string listed(const std::vector<std::string>& names) {
    std::string text;
    for (const auto& name : names) {
        text += (text.empty() ? "" : ", ") + name;
    }
    return text;
}

} // namespace maille::io
