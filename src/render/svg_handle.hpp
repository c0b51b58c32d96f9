// SPDX-License-Identifier: Apache-2.0
// Private to `render`: what Cairo's SVG lacks.
#pragma once

#include <string>
#include <string_view>

namespace maille::render {

/// Numbers all ids of an SVG anew in order of appearance ("m1", "m2"...), with the references to
/// them: Cairo's come from a counter of the process.
[[nodiscard]] std::string with_stable_ids(std::string_view svg);

/// Adds <title> and <desc> inside the <svg> element, and its language.
[[nodiscard]] std::string with_title(std::string svg, std::string_view title,
                                     std::string_view description, std::string_view language);

} // namespace maille::render
