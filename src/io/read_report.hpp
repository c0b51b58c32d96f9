// SPDX-License-Identifier: Apache-2.0
// Private to reading: rows concerned by one finding, counted, the first few kept to be shown.
#pragma once

#include "base/problem.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace maille::io {

/// Rows count from 1; 0 stands for the header of a table, counted but not shown. They are added in
/// increasing order.
class RowList {
public:
    void add(std::uint64_t row);
    /// Adds a row unless it was the last one added.
    void add_once(std::uint64_t row);

    [[nodiscard]] std::uint64_t count() const { return m_count; }
    [[nodiscard]] bool empty() const { return m_count == 0; }
    [[nodiscard]] std::vector<std::string> examples() const;

private:
    std::uint64_t m_count = 0;
    std::uint64_t m_last = 0;
    std::vector<std::uint64_t> m_first;
};

/// Reports a finding on rows; does nothing when there are none.
void report_rows(base::ProblemSink& problems, base::Severity severity, const std::string& kind,
                 const std::string& place, base::Message message, const RowList& rows);

/// Reports a finding on named things (fields, layers).
void report_names(base::ProblemSink& problems, base::Severity severity, const std::string& kind,
                  const std::string& place, base::Message message, std::vector<std::string> names);

/// Names with ", " between.
[[nodiscard]] std::string listed(const std::vector<std::string>& names);

} // namespace maille::io
