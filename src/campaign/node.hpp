// SPDX-License-Identifier: Apache-2.0
// A TOML document as plain values with the line of each, in the order of the file. In: text, from
// `toml_read`. Out: what the readers of sections walk. Nothing here knows the TOML library.
#pragma once

#include "campaign/plan.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace maille::campaign {

enum class NodeKind { text, integer, real, boolean, date, list, table };

/// One value. Only the members of its kind are set.
struct Node {
    NodeKind kind = NodeKind::table;
    std::string key;         ///< under which it stands in its table; empty in a list
    Place place;             ///< of the key, or of the value in a list
    std::string text;        ///< of a text; of a date in ISO form
    double number = 0;       ///< of an integer or a real
    bool truth = false;      ///< of a boolean
    std::vector<Node> items; ///< of a list, or the entries of a table in the order of the file

    /// Entry of a table; nullptr when there is none.
    [[nodiscard]] const Node* find(std::string_view name) const {
        for (const auto& item : items) {
            if (kind == NodeKind::table && item.key == name) {
                return &item;
            }
        }
        return nullptr;
    }
    [[nodiscard]] Node* find(std::string_view name) {
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast): this node is not const
        return const_cast<Node*>(static_cast<const Node*>(this)->find(name));
    }
};

} // namespace maille::campaign
