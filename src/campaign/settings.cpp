// SPDX-License-Identifier: Apache-2.0
#include "campaign/settings.hpp"

#include "campaign/reader.hpp"
#include "campaign/toml_read.hpp"

#include "base/text.hpp"

namespace maille::campaign {
namespace {

/// What an entry of a list of tables is called.
std::string name_of(const Node& entry) {
    for (const auto* key : {"name", "level", "source"}) {
        if (const Node* name = entry.find(key); name != nullptr && name->kind == NodeKind::text) {
            return name->text;
        }
    }
    return {};
}

Node& entry_of_list(Node& list, const std::string& step, const Place& place) {
    Names names;
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        const std::string name = name_of(list.items[i]);
        if (name == step || std::to_string(i + 1) == step) {
            return list.items[i];
        }
        if (!name.empty()) {
            names.push_back(name);
        }
    }
    fail(place,
         base::msg("« {0} » n'a pas d'entrée « {1} »", "'{0}' has no entry '{1}'", list.key, step),
         suggestion(step, names));
}

Node& step_into(Node& node, const std::string& step, const Place& place) {
    if (node.kind == NodeKind::list) {
        return entry_of_list(node, step, place);
    }
    if (node.kind != NodeKind::table) {
        fail(place, base::msg("« {0} » n'est pas une table", "'{0}' is not a table", node.key));
    }
    if (Node* entry = node.find(step)) {
        return *entry;
    }
    Node& made = node.items.emplace_back();
    made.key = step;
    made.place = place;
    return made;
}

void set_places(Node& node, const Place& place) {
    node.place = place;
    for (auto& item : node.items) {
        set_places(item, place);
    }
}

} // namespace

void apply_setting(Node& document, const std::string& setting) {
    const Place place{"--set " + setting, 0};
    const auto equal = setting.find('=');
    const auto steps = base::split(std::string_view(setting).substr(0, equal), '.');
    if (equal == std::string::npos || steps.empty()) {
        fail(place, base::msg("une valeur est attendue", "a value is expected"),
             base::msg("Écrire --set table.clé=valeur.", "Write --set table.key=value."));
    }
    Node* node = &document;
    for (const auto& step : steps) {
        node = &step_into(*node, std::string(step), place);
    }
    const std::string text(base::trim(std::string_view(setting).substr(equal + 1)));
    Node value;
    if (auto parsed = parse_value(text)) {
        value = std::move(*parsed);
    } else {
        value.kind = NodeKind::text;
        value.text = text;
    }
    set_places(value, place);
    value.key = node->key;
    *node = std::move(value);
}

} // namespace maille::campaign
