// SPDX-License-Identifier: Apache-2.0
// Private to `style`: parts of QPT files.
#pragma once

#include "style/print_layout.hpp"
#include "style/xml_handle.hpp"

#include <optional>
#include <string>

namespace maille::style {

/// "12.5,mm" or "12.5,30,in": the numbers, in mm. Empty when they cannot be read.
[[nodiscard]] std::vector<double> measures_mm(std::string_view text);

/// An attribute as a number; reports what is none.
[[nodiscard]] double number_of(const XmlFile& file, pugi::xml_node node, const char* name,
                               double fallback);

/// <FrameColor red green blue alpha/>.
[[nodiscard]] Color channels_of(pugi::xml_node node, Color fallback);

/// A font as Qt describes it ("Lato,17,-1,5,87,0,0,0,0,0,Black", or 16 parts by Qt 6); its colour
/// is left as it is.
[[nodiscard]] LayoutFont font_of_description(const XmlFile& file, pugi::xml_node node);

/// <text-style>: font, colour, buffer.
[[nodiscard]] LayoutFont font_of_text_style(const XmlFile& file, pugi::xml_node node);

/// <symbol> directly below, as in shapes; an empty symbol when it is missing.
[[nodiscard]] Symbol symbol_of(const XmlFile& file, pugi::xml_node node);

/// What the item is; empty (and reported) when it is not drawn.
[[nodiscard]] std::optional<ItemContent> read_content(const XmlFile& file, pugi::xml_node node);
[[nodiscard]] ScaleBarItem read_scale_bar(const XmlFile& file, pugi::xml_node node);

/// Place, frame, background, data-defined properties of an item.
void read_common(const XmlFile& file, pugi::xml_node node, LayoutItem& item);

} // namespace maille::style
