// SPDX-License-Identifier: Apache-2.0
// Regular expressions (PCRE2, UTF-8). Private to `expr`.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct pcre2_real_code_8;

namespace maille::expr {

class Regexp {
public:
    /// Throws EvaluationError for a pattern that is none. The last patterns of a thread are kept
    /// compiled.
    explicit Regexp(const std::string& pattern, bool fold_case = false);

    /// Bytes [begin, end) of the whole match and of each group; a group without a match is empty.
    struct Match {
        std::vector<std::pair<std::size_t, std::size_t>> groups;
    };
    [[nodiscard]] std::optional<Match> match(std::string_view text, std::size_t from = 0) const;
    [[nodiscard]] bool search(std::string_view text) const { return match(text).has_value(); }
    /// All matches replaced; \1 to \9 in `after` are groups.
    [[nodiscard]] std::string replace(std::string_view text, std::string_view after) const;

private:
    std::shared_ptr<pcre2_real_code_8> m_code;
};

/// The pattern of LIKE as a regular expression: % any text, _ one character, \% and \_ themselves.
[[nodiscard]] std::string like_pattern(std::string_view pattern);

} // namespace maille::expr
