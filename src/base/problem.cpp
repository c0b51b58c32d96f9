// SPDX-License-Identifier: Apache-2.0
#include "base/problem.hpp"

#include <algorithm>
#include <tuple>

namespace maille::base {

void ProblemSink::report(Problem problem) {
    const std::lock_guard lock(m_mutex);
    const auto same = std::find_if(m_problems.begin(), m_problems.end(), [&](const Problem& p) {
        return p.kind == problem.kind && p.place == problem.place;
    });
    if (same == m_problems.end()) {
        if (problem.examples.size() > examples_kept) {
            problem.examples.resize(examples_kept);
        }
        m_problems.push_back(std::move(problem));
        return;
    }
    same->count += problem.count;
    same->severity = std::max(same->severity, problem.severity);
    for (auto& example : problem.examples) {
        if (same->examples.size() < examples_kept) {
            same->examples.push_back(std::move(example));
        }
    }
}

std::vector<Problem> ProblemSink::sorted() const {
    const std::lock_guard lock(m_mutex);
    auto result = m_problems;
    std::stable_sort(result.begin(), result.end(), [](const Problem& a, const Problem& b) {
        return std::tuple(-static_cast<int>(a.severity), a.kind, a.place) <
               std::tuple(-static_cast<int>(b.severity), b.kind, b.place);
    });
    return result;
}

bool ProblemSink::has_warnings() const {
    const std::lock_guard lock(m_mutex);
    return std::any_of(m_problems.begin(), m_problems.end(),
                       [](const Problem& p) { return p.severity == Severity::warning; });
}

} // namespace maille::base
