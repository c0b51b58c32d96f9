// SPDX-License-Identifier: Apache-2.0
// Private to `render`: what Cairo's PDF lacks.
#pragma once

#include <string>
#include <string_view>

namespace maille::render {

/// Adds the language of the document ("fr") and the wish to show its title in the window, by an
/// incremental update (ISO 32000-1, 7.5.6 and 14.9.2): a second version of the catalogue after the
/// end of the file. Where the catalogue is packed in an object stream (Cairo 1.18) the file comes
/// back as it is: asking Cairo for an older PDF would cost ligatures their text.
[[nodiscard]] std::string with_language(std::string pdf, std::string_view language);

} // namespace maille::render
