// SPDX-License-Identifier: Apache-2.0
// Private to `labels`: the order of names in a French list.
#pragma once

#include <string>
#include <string_view>

namespace maille::labels {

/// Key of the alphabetical order: accents, case and punctuation count only where all else is
/// equal; numbers in a name by their value.
struct CollationKey {
    explicit CollationKey(std::string_view label);
    std::string folded;
    std::string name;
    friend auto operator<=>(const CollationKey&, const CollationKey&) = default;
};

} // namespace maille::labels
