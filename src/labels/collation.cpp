// SPDX-License-Identifier: Apache-2.0
#include "labels/collation.hpp"

#include "base/text.hpp"

namespace maille::labels {
namespace {

/// Numbers filled up with zeros, so that 9 comes before 10.
std::string with_even_numbers(const std::string& text) {
    constexpr std::size_t digits = 9;
    std::string result;
    std::string number;
    const auto flush = [&] {
        if (!number.empty() && number.size() < digits) {
            result.append(digits - number.size(), '0');
        }
        result += number;
        number.clear();
    };
    for (const char letter : text) {
        if (letter >= '0' && letter <= '9') {
            number += letter;
        } else {
            flush();
            result += letter;
        }
    }
    flush();
    return result;
}

} // namespace

CollationKey::CollationKey(std::string_view label)
    : folded(with_even_numbers(base::fold(label))), name(label) {}

} // namespace maille::labels
