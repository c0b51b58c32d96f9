// SPDX-License-Identifier: Apache-2.0
// How people type: the mess that the demo projects carry on purpose.
#pragma once
#include "demo/random.hpp"

#include <string>
#include <string_view>

namespace maille::demo {

/// A category as typed: in about one row in seven case, accents, spaces or dashes differ, and the
/// folded text is the same.
std::string typed_category(std::string_view name, Random& random);

/// The name of a commune as typed by hand: "St" for "Saint", no accents or dashes, capitals.
std::string typed_commune(const std::string& name, Random& random);

/// A code, sometimes with blanks around it.
std::string typed_code(const std::string& code, Random& random);

/// An amount of cents: "12500,00", in a minority "12 500,00 €" with no-break spaces.
std::string typed_amount(std::int64_t cents, Random& random);

} // namespace maille::demo
