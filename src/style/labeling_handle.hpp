// SPDX-License-Identifier: Apache-2.0
// Private to `style`: <labeling> elements -> label settings.
#pragma once

#include "style/labeling.hpp"
#include "style/xml_handle.hpp"

#include <initializer_list>
#include <optional>
#include <set>
#include <string>

namespace maille::style {

/// The attributes of one element of label settings. What nobody asked for is reported.
class Attributes {
public:
    Attributes(const XmlFile& file, pugi::xml_node node) : m_file(file), m_node(node) {}

    [[nodiscard]] std::optional<std::string> text(const char* name);
    [[nodiscard]] double number(const char* name, double fallback);
    [[nodiscard]] bool flag(const char* name, bool fallback);
    [[nodiscard]] Color color(const char* name, Color fallback);
    [[nodiscard]] Unit unit(const char* name, Unit fallback = Unit::mm);
    [[nodiscard]] Length length(const char* name, const char* unit_name);

    /// Changes nothing in what is drawn.
    void ignore(std::initializer_list<const char*> names);
    /// Reports `name` unless it is absent or has one of the values that change nothing.
    void expect(const char* name, std::initializer_list<const char*> neutral);
    /// Reports `name` with its value.
    void report(const char* name) const;
    /// Reports every attribute that was never asked for.
    void report_rest() const;

    [[nodiscard]] const XmlFile& file() const { return m_file; }
    [[nodiscard]] pugi::xml_node node() const { return m_node; }

private:
    const XmlFile& m_file;
    pugi::xml_node m_node;
    std::set<std::string, std::less<>> m_read;
};

/// <text-style> with its halo; parts that are not drawn are reported.
void read_label_text(const XmlFile& file, pugi::xml_node node, LabelSettings& settings);
/// <text-format>.
void read_label_format(const XmlFile& file, pugi::xml_node node, LabelSettings& settings);
/// <placement>.
void read_label_placement(const XmlFile& file, pugi::xml_node node, LabelSettings& settings);
/// <rendering>; empty labels (drawLabels = 0) leave no settings.
[[nodiscard]] bool read_label_rendering(const XmlFile& file, pugi::xml_node node,
                                        LabelSettings& settings);
/// <dd_properties> of <settings>.
void read_label_defined(const XmlFile& file, pugi::xml_node node, LabelSettings& settings);

/// The labelling of a style; empty where it has none or it is switched off.
[[nodiscard]] std::optional<Labeling> read_labeling(const XmlFile& file, pugi::xml_node root);

} // namespace maille::style
