// SPDX-License-Identifier: Apache-2.0
#include "style/xml_handle.hpp"

#include <algorithm>

namespace maille::style {
namespace {

base::Message how_to_save(FileKind kind) {
    if (kind == FileKind::layout) {
        return base::msg("Enregistrez de nouveau le modèle depuis QGIS (Mise en page > Enregistrer "
                         "comme modèle).",
                         "Save the template again from QGIS (Layout > Save as Template).");
    }
    return base::msg("Enregistrez de nouveau le style depuis QGIS (Propriétés > Style > "
                     "Enregistrer le style, format QML).",
                     "Save the style again from QGIS (Properties > Style > Save style, QML).");
}

std::string problem_kind(FileKind kind, const char* what) {
    return (kind == FileKind::layout ? "layout." : "style.") + std::string(what);
}

} // namespace

XmlFile::XmlFile(std::string_view text, std::string name, base::Context& context, FileKind kind)
    : m_name(std::move(name)), m_context(context), m_kind(kind), m_line_starts{0} {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\n') {
            m_line_starts.push_back(i + 1);
        }
    }
    const pugi::xml_parse_result result =
        m_document.load_buffer(text.data(), text.size(), pugi::parse_default, pugi::encoding_utf8);
    if (!result) {
        throw base::ConfigError(
            base::msg("{}:{}: XML illisible ({}).", "{}:{}: malformed XML ({}).", m_name,
                      line_at(result.offset), std::string(result.description())),
            how_to_save(kind));
    }
}

std::size_t XmlFile::line_at(std::ptrdiff_t offset) const {
    const auto position = static_cast<std::size_t>(std::max<std::ptrdiff_t>(offset, 0));
    const auto after = std::upper_bound(m_line_starts.begin(), m_line_starts.end(), position);
    return static_cast<std::size_t>(after - m_line_starts.begin());
}

std::string XmlFile::place(pugi::xml_node node) const {
    return base::format("{}:{}", m_name, line_at(node.offset_debug()));
}

base::ConfigError XmlFile::error(pugi::xml_node node, const base::Message& message,
                                 base::Message hint) const {
    const std::string at = place(node);
    return base::ConfigError({at + ": " + message.fr, at + ": " + message.en}, std::move(hint));
}

void XmlFile::unsupported(pugi::xml_node node, const std::string& what,
                          const base::Message& effect) const {
    m_context.problems.report({base::Severity::warning,
                               problem_kind(m_kind, "unsupported"),
                               place(node),
                               base::msg("{0} n'est pas dessiné : {1}", "{0} is not drawn: {2}",
                                         what, effect.fr, effect.en),
                               {what},
                               1});
}

void XmlFile::unreadable(pugi::xml_node node, std::string_view property,
                         std::string_view value) const {
    m_context.problems.report(
        {base::Severity::warning,
         problem_kind(m_kind, "value"),
         place(node),
         base::msg("{0} : valeur « {1} » illisible, la valeur par défaut de QGIS est prise.",
                   "{0}: value \"{1}\" cannot be read, the default of QGIS is taken.",
                   std::string(property), std::string(value)),
         {std::string(property)},
         1});
}

} // namespace maille::style
