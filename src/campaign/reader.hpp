// SPDX-License-Identifier: Apache-2.0
// Typed reading of one TOML table, and the sentences of everything that can be wrong in it.
#pragma once

#include "campaign/node.hpp"

#include "base/message.hpp"

#include <functional>
#include <initializer_list>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace maille::campaign {

using Names = std::vector<std::string>;

/// A hint for a wrong word: the nearest of `known`, or all of them.
[[nodiscard]] base::Message suggestion(std::string_view word, std::span<const std::string> known);

/// Throws ConfigError: `message` after "file:line: ".
[[noreturn]] void fail(const Place& place, const base::Message& message, base::Message hint = {});

/// Throws ConfigError unless `word` is one of `known`. `what` names the sort of word: "niveau
/// inconnu", "unknown level".
void require_known(const Place& place, const base::Message& what, const std::string& word,
                   std::span<const std::string> known);

/// Throws ConfigError unless `name` is made of ASCII letters, digits, "-" and "_" and starts with a
/// letter or digit: it becomes part of a file name.
void require_safe_name(const Place& place, const std::string& name);

/// One table with the name that errors give it ("[sources] vivier"). Every getter throws
/// ConfigError when the value has another type. The table must outlive the reader.
class TableReader {
public:
    /// Throws ConfigError when `node` is not a table.
    TableReader(const Node& node, std::string where);

    /// Throws ConfigError for the first key that is not in `known`.
    void only(std::span<const std::string> known) const;
    void only(std::initializer_list<const char*> known) const;

    [[nodiscard]] const Node* find(std::string_view key) const { return m_node->find(key); }
    [[nodiscard]] bool has(std::string_view key) const { return find(key) != nullptr; }
    /// Place of the key, or of the table when the key is absent.
    [[nodiscard]] const Place& place(std::string_view key = {}) const;
    [[nodiscard]] const std::string& where() const { return m_where; }
    [[nodiscard]] const Node& node() const { return *m_node; }

    [[nodiscard]] std::string text(std::string_view key, const std::string& fallback = {}) const;
    /// Throws ConfigError when the key is absent or the text empty.
    [[nodiscard]] std::string required_text(std::string_view key) const;
    [[nodiscard]] bool boolean(std::string_view key, bool fallback) const;
    [[nodiscard]] std::optional<double> number(std::string_view key) const;
    /// A list of texts; a single text counts as a list of one.
    [[nodiscard]] Names texts(std::string_view key) const;
    /// A table of texts.
    [[nodiscard]] std::map<std::string, std::string> text_table(std::string_view key) const;
    /// The tables of a list; none when the key is absent.
    [[nodiscard]] std::vector<const Node*> tables(std::string_view key) const;
    /// The table under `key`; empty when absent.
    [[nodiscard]] std::optional<TableReader> table(std::string_view key) const;

private:
    const Node* m_node;
    std::string m_where;
};

/// The texts of a list node; a single text counts as a list of one. Throws ConfigError.
[[nodiscard]] Names texts_of(const Node& node, const std::string& where);

} // namespace maille::campaign
