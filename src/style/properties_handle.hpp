// SPDX-License-Identifier: Apache-2.0
// Private to `style`: the properties of one symbol layer, in either dialect (<Option> wins over
// <prop>), read with defaults. What nobody asked for is reported when the reader ends.
#pragma once

#include "style/symbol.hpp"
#include "style/xml_handle.hpp"

#include <initializer_list>
#include <optional>
#include <set>
#include <utility>

namespace maille::style {

class Properties {
public:
    Properties(const XmlFile& file, pugi::xml_node layer);

    /// Value of the first of `names` that is there; all of them count as read.
    [[nodiscard]] std::optional<std::string> text(std::initializer_list<const char*> names);
    [[nodiscard]] double number(std::initializer_list<const char*> names, double fallback);
    [[nodiscard]] Color color(std::initializer_list<const char*> names, Color fallback);
    [[nodiscard]] Unit unit(std::initializer_list<const char*> names);
    /// `name` with `name`_unit and `name`_map_unit_scale.
    [[nodiscard]] Length length(const std::string& name, double fallback,
                                std::initializer_list<const char*> aliases = {});
    [[nodiscard]] Offset offset();
    [[nodiscard]] PenStyle pen_style(std::initializer_list<const char*> names);
    [[nodiscard]] Join join();
    [[nodiscard]] Cap cap(const char* name);
    [[nodiscard]] Brush brush(const char* name);
    [[nodiscard]] bool flag(const char* name, bool fallback);

    /// Reports `name` unless it is absent or has one of the values that change nothing.
    void expect(const char* name, std::initializer_list<const char*> neutral);
    /// Reports every property that was never asked for.
    void report_rest() const;

private:
    /// The value of a word list, or the fallback; unknown words are reported.
    template <class Value, class From>
    [[nodiscard]] Value word(std::initializer_list<const char*> names, From from, Value fallback) {
        const auto value = text(names);
        if (!value) {
            return fallback;
        }
        const std::optional<Value> known = from(*value);
        if (!known) {
            m_file.unreadable(m_layer, *names.begin(), *value);
        }
        return known.value_or(fallback);
    }
    [[nodiscard]] static std::optional<Unit> unit_from(std::string_view text);
    void check_scale(const std::string& name);

    const XmlFile& m_file;
    pugi::xml_node m_layer;
    std::vector<std::pair<std::string, std::string>> m_values; ///< in file order
    std::set<std::string> m_read;
};

/// Lists such as "1.5;1" -> numbers; empty when one is not a number.
[[nodiscard]] std::optional<std::vector<double>> numbers(std::string_view text, char separator);

} // namespace maille::style
