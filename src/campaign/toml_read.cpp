// SPDX-License-Identifier: Apache-2.0
#include "campaign/toml_read.hpp"

#include "base/error.hpp"
#include "base/file.hpp"

#include <toml++/toml.h>

#include <algorithm>
#include <sstream>
#include <tuple>

namespace maille::campaign {
namespace {

Node convert(const toml::node& from, const std::string& file);

/// ISO text; toml++ writes dates and times so.
template <class T> std::string iso(const T& value) {
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text << value;
    return text.str();
}

int line_of(const toml::source_region& region) {
    return static_cast<int>(region.begin.line);
}

/// toml++ sorts a table by key: the positions bring back the order of the file.
void convert_entries(const toml::table& from, const std::string& file, Node& node) {
    std::vector<std::tuple<toml::source_position, const toml::key*, const toml::node*>> entries;
    for (const auto& [key, value] : from) {
        entries.emplace_back(key.source().begin, &key, &value);
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const auto& a, const auto& b) { return std::get<0>(a) < std::get<0>(b); });
    for (const auto& [position, key, value] : entries) {
        Node entry = convert(*value, file);
        entry.key = std::string(key->str());
        entry.place = {file, static_cast<int>(position.line)};
        node.items.push_back(std::move(entry));
    }
}

Node convert(const toml::node& from, const std::string& file) {
    Node node;
    node.place = {file, line_of(from.source())};
    if (const auto* table = from.as_table()) {
        convert_entries(*table, file, node);
    } else if (const auto* list = from.as_array()) {
        node.kind = NodeKind::list;
        for (const auto& item : *list) {
            node.items.push_back(convert(item, file));
        }
    } else if (const auto* text = from.as_string()) {
        node.kind = NodeKind::text;
        node.text = text->get();
    } else if (const auto* integer = from.as_integer()) {
        node.kind = NodeKind::integer;
        node.number = static_cast<double>(integer->get());
    } else if (const auto* real = from.as_floating_point()) {
        node.kind = NodeKind::real;
        node.number = real->get();
    } else if (const auto* truth = from.as_boolean()) {
        node.kind = NodeKind::boolean;
        node.truth = truth->get();
    } else {
        node.kind = NodeKind::date;
        if (const auto* date = from.as_date()) {
            node.text = iso(date->get());
        } else if (const auto* moment = from.as_date_time()) {
            node.text = iso(moment->get());
        } else if (const auto* time = from.as_time()) {
            node.text = iso(time->get());
        }
    }
    return node;
}

} // namespace

Node read_toml(const std::filesystem::path& file) {
    const std::string text = base::read_file(file);
    try {
        const toml::table table = toml::parse(text);
        Node node = convert(table, file.string());
        node.place = {file.string(), 1};
        return node;
    } catch (const toml::parse_error& error) {
        const Place place{file.string(), line_of(error.source())};
        throw base::ConfigError(base::msg("{0}: TOML mal formé : {1}", "{0}: malformed TOML: {1}",
                                          place.text(), std::string(error.description())));
    }
}

std::optional<Node> parse_value(const std::string& text) {
    if (text.find('\n') != std::string::npos) {
        return std::nullopt;
    }
    try {
        const toml::table table = toml::parse("value = " + text);
        const auto* value = table.get("value");
        return value != nullptr ? std::optional(convert(*value, "")) : std::nullopt;
    } catch (const toml::parse_error&) {
        return std::nullopt;
    }
}

} // namespace maille::campaign
