// SPDX-License-Identifier: Apache-2.0
// The one header through which the project sees fmt; std::format replaces it once GCC 13 is the
// floor.
#pragma once

#include <fmt/format.h>

#include <string>
#include <utility>

namespace maille::base {

using fmt::format_string;

/// fmt::format as an object: an unqualified call with a std::string does not find std::format too,
/// where the compiler has it.
struct Format {
    template <class... Args>
    [[nodiscard]] std::string operator()(format_string<Args...> text, Args&&... args) const {
        return fmt::format(text, std::forward<Args>(args)...);
    }
};
inline constexpr Format format{};

} // namespace maille::base
