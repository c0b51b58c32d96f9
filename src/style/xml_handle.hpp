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

/// What a file is: findings are of kind "style.…" or "layout.…".
enum class FileKind { style, layout };

/// A parsed document. Throws ConfigError for malformed XML.
class XmlFile {
public:
    XmlFile(std::string_view text, std::string name, base::Context& context,
            FileKind kind = FileKind::style);

    [[nodiscard]] pugi::xml_node root() const { return m_document.document_element(); }
    /// "file:line" of an element.
    [[nodiscard]] std::string place(pugi::xml_node node) const;
    [[nodiscard]] base::ConfigError error(pugi::xml_node node, const base::Message& message,
                                          base::Message hint = {}) const;
    /// Reports a construct that is read but not drawn (kind "style.unsupported" or
    /// "layout.unsupported").
    void unsupported(pugi::xml_node node, const std::string& what,
                     const base::Message& effect) const;
    /// Reports a value that cannot be read; the default is taken (kind "style.value" or
    /// "layout.value").
    void unreadable(pugi::xml_node node, std::string_view property, std::string_view value) const;

private:
    [[nodiscard]] std::size_t line_at(std::ptrdiff_t offset) const;

    std::string m_name;
    base::Context& m_context;
    FileKind m_kind;
    std::vector<std::size_t> m_line_starts;
    pugi::xml_document m_document;
};

} // namespace maille::style
