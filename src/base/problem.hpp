// SPDX-License-Identifier: Apache-2.0
// Bad data is reported here, never thrown and never dropped silently: what is wrong, where, how
// often.
#pragma once

#include "base/message.hpp"

#include <cstdint>
#include <mutex>
#include <string>
#include <vector>

namespace maille::base {

enum class Severity { note, warning };

/// One finding. `kind` is a stable key ("crs.outside_area"); findings of one kind and place are
/// counted together.
struct Problem {
    Severity severity = Severity::warning;
    std::string kind;
    std::string place; ///< file, layer, field: "projets.csv, champ x"; findings are grouped by it
    Message message;   ///< what is wrong and how to mend it; the first one of a group is shown
    std::vector<std::string>
        examples; ///< rows or codes concerned, in order; only the first few are kept
    std::uint64_t count = 1;
};

/// Collects findings from any thread. Equal (kind, place) merge: counts add, examples are appended
/// up to a limit. The result does not depend on the order of threads as long as each (kind, place)
/// is reported by one thread.
class ProblemSink {
public:
    static constexpr std::size_t examples_kept = 5;

    void report(Problem problem);

    /// All findings in order of (severity, kind, place): warnings first.
    [[nodiscard]] std::vector<Problem> sorted() const;
    [[nodiscard]] bool has_warnings() const;

private:
    mutable std::mutex m_mutex;
    std::vector<Problem> m_problems;
};

} // namespace maille::base
