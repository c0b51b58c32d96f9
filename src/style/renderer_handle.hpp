// SPDX-License-Identifier: Apache-2.0
// Private to `style`: <renderer-v2> elements -> classes and how features find them.
#pragma once

#include "style/style.hpp"
#include "style/xml_handle.hpp"

namespace maille::style {

/// Fills classification, categories, order and symbol levels. Throws ConfigError for a renderer
/// that is not drawn and for symbols that are not defined.
void read_renderer(const XmlFile& file, pugi::xml_node renderer, Style& style);

/// The symbol called `name` in <symbols>; `user` is the element that wants it, for messages.
[[nodiscard]] Symbol read_symbol_named(const XmlFile& file, pugi::xml_node renderer,
                                       pugi::xml_node user, const char* name);

/// The rules of a RuleRenderer; a class is added for each rule with a symbol, depth first.
void read_rules(const XmlFile& file, pugi::xml_node renderer, Style& style);

/// Reports `attribute` of `node` unless it has one of the values that change nothing.
void report_unless(const XmlFile& file, pugi::xml_node node, const char* attribute,
                   std::initializer_list<const char*> neutral);

} // namespace maille::style
