// SPDX-License-Identifier: Apache-2.0
#include "campaign/reader.hpp"

#include "base/error.hpp"
#include "base/text.hpp"

#include <algorithm>

namespace maille::campaign {
namespace {

using base::Message;
using base::msg;

Message kind_name(NodeKind kind) {
    switch (kind) {
    case NodeKind::text:
        return {"un texte entre guillemets", "a text in quotes"};
    case NodeKind::integer:
        return {"un entier", "an integer"};
    case NodeKind::real:
        return {"un nombre", "a number"};
    case NodeKind::boolean:
        return {"true ou false", "true or false"};
    case NodeKind::date:
        return {"une date", "a date"};
    case NodeKind::list:
        return {"une liste", "a list"};
    case NodeKind::table:
        return {"une table", "a table"};
    }
    return {};
}

[[noreturn]] void wrong_type(const Node& node, const std::string& where, const Message& expected) {
    const Message got = kind_name(node.kind);
    if (node.key.empty()) {
        fail(node.place, {msg("{0} : attendu {1}, trouvé {2}", "", where, expected.fr, got.fr).fr,
                          msg("", "{0}: expected {1}, found {2}", where, expected.en, got.en).en});
    }
    fail(node.place,
         {msg("clé « {3} » de {0} : attendu {1}, trouvé {2}", "", where, expected.fr, got.fr,
              node.key)
              .fr,
          msg("", "key '{3}' of {0}: expected {1}, found {2}", where, expected.en, got.en, node.key)
              .en});
}

// A reference into the document, which outlives every reader.
const Node& expect(const Node& node, NodeKind kind, const std::string& where) {
    if (node.kind != kind) {
        wrong_type(node, where, kind_name(kind));
    }
    return node; // NOLINT(bugprone-return-const-ref-from-parameter)
}

std::string joined(std::span<const std::string> names) {
    std::string text;
    for (const auto& name : names) {
        text += (text.empty() ? "" : ", ") + name;
    }
    return text;
}

} // namespace

Message suggestion(std::string_view word, std::span<const std::string> known) {
    if (known.empty()) {
        return {};
    }
    if (const auto near = base::nearest(word, known)) {
        return msg("Vouliez-vous dire « {} » ?", "Did you mean '{}'?", *near);
    }
    return msg("Possibles : {}.", "Known: {}.", joined(known));
}

void fail(const Place& place, const Message& message, Message hint) {
    throw base::ConfigError({place.text() + ": " + message.fr, place.text() + ": " + message.en},
                            std::move(hint));
}

void require_known(const Place& place, const Message& what, const std::string& word,
                   std::span<const std::string> known) {
    if (std::find(known.begin(), known.end(), word) == known.end()) {
        fail(place, {what.fr + " « " + word + " »", what.en + " '" + word + "'"},
             suggestion(word, known));
    }
}

void require_safe_name(const Place& place, const std::string& name) {
    const auto plain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    };
    const bool safe = !name.empty() && plain(name.front()) &&
                      std::all_of(name.begin(), name.end(),
                                  [&](char c) { return plain(c) || c == '-' || c == '_'; });
    if (!safe) {
        fail(place,
             msg("le nom « {} » ne peut pas servir de nom de fichier",
                 "the name '{}' cannot be a file name", name),
             msg("Lettres sans accent, chiffres, « - » et « _ » ; par exemple « {} ».",
                 "Letters without accents, digits, '-' and '_'; for example '{}'.",
                 base::slug(name)));
    }
}

TableReader::TableReader(const Node& node, std::string where)
    : m_node(&node), m_where(std::move(where)) {
    expect(node, NodeKind::table, m_where);
}

void TableReader::only(std::span<const std::string> known) const {
    for (const auto& entry : m_node->items) {
        if (std::find(known.begin(), known.end(), entry.key) == known.end()) {
            fail(entry.place,
                 msg("clé inconnue « {0} » dans {1}", "unknown key '{0}' in {1}", entry.key,
                     m_where),
                 suggestion(entry.key, known));
        }
    }
}

void TableReader::only(std::initializer_list<const char*> known) const {
    only(Names(known.begin(), known.end()));
}

const Place& TableReader::place(std::string_view key) const {
    const Node* entry = find(key);
    return entry != nullptr ? entry->place : m_node->place;
}

std::string TableReader::text(std::string_view key, const std::string& fallback) const {
    const Node* entry = find(key);
    return entry == nullptr ? fallback : expect(*entry, NodeKind::text, m_where).text;
}

std::string TableReader::required_text(std::string_view key) const {
    std::string value = text(key);
    if (value.empty()) {
        fail(place(key), msg("il manque la clé « {0} » dans {1}", "key '{0}' is missing in {1}",
                             std::string(key), m_where));
    }
    return value;
}

bool TableReader::boolean(std::string_view key, bool fallback) const {
    const Node* entry = find(key);
    return entry == nullptr ? fallback : expect(*entry, NodeKind::boolean, m_where).truth;
}

std::optional<double> TableReader::number(std::string_view key) const {
    const Node* entry = find(key);
    if (entry == nullptr) {
        return std::nullopt;
    }
    if (entry->kind != NodeKind::integer) {
        expect(*entry, NodeKind::real, m_where);
    }
    return entry->number;
}

Names texts_of(const Node& node, const std::string& where) {
    if (node.kind == NodeKind::text) {
        return {node.text};
    }
    if (node.kind != NodeKind::list) {
        wrong_type(node, where, {"une liste de textes", "a list of texts"});
    }
    Names values;
    for (const auto& item : node.items) {
        values.push_back(expect(item, NodeKind::text, where).text);
    }
    return values;
}

Names TableReader::texts(std::string_view key) const {
    const Node* entry = find(key);
    return entry == nullptr ? Names{} : texts_of(*entry, m_where);
}

std::map<std::string, std::string> TableReader::text_table(std::string_view key) const {
    std::map<std::string, std::string> values;
    if (const Node* entry = find(key)) {
        for (const auto& item : expect(*entry, NodeKind::table, m_where).items) {
            values[item.key] = expect(item, NodeKind::text, m_where).text;
        }
    }
    return values;
}

std::vector<const Node*> TableReader::tables(std::string_view key) const {
    std::vector<const Node*> found;
    if (const Node* entry = find(key)) {
        for (const auto& item : expect(*entry, NodeKind::list, m_where).items) {
            found.push_back(&expect(item, NodeKind::table, m_where));
        }
    }
    return found;
}

std::optional<TableReader> TableReader::table(std::string_view key) const {
    const Node* entry = find(key);
    if (entry == nullptr) {
        return std::nullopt;
    }
    return TableReader(*entry, m_where + ", " + std::string(key));
}

} // namespace maille::campaign
