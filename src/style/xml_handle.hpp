// SPDX-License-Identifier: Apache-2.0
// Private to `style`: an XML text with the line of each element, and findings that name their
// place.
#pragma once

#include "base/context.hpp"
#include "base/error.hpp"

#include <pugixml.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace maille::style {

/// A parsed document. Throws ConfigError for malformed XML.
class XmlFile {
public:
    XmlFile(std::string_view text, std::string name, base::Context& context);

    [[nodiscard]] pugi::xml_node root() const { return m_document.document_element(); }
    /// "file:line" of an element.
    [[nodiscard]] std::string place(pugi::xml_node node) const;
    [[nodiscard]] base::ConfigError error(pugi::xml_node node, const base::Message& message,
                                          base::Message hint = {}) const;
    /// Reports a construct that is read but not drawn (kind "style.unsupported").
    void unsupported(pugi::xml_node node, const std::string& what,
                     const base::Message& effect) const;
    /// Reports a value that cannot be read; the default is taken (kind "style.value").
    void unreadable(pugi::xml_node node, std::string_view property, std::string_view value) const;

private:
    [[nodiscard]] std::size_t line_at(std::ptrdiff_t offset) const;

    std::string m_name;
    base::Context& m_context;
    std::vector<std::size_t> m_line_starts;
    pugi::xml_document m_document;
};

} // namespace maille::style
