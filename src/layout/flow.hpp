// SPDX-License-Identifier: Apache-2.0
// Filling columns with charts, one way or another.
#pragma once

#include "layout/sheet_handle.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace maille::layout {

/// A chart or another item of the group, in the order of the template.
struct Entry {
    Placed* placed = nullptr;
    std::size_t cell = 0; ///< column of the template
};

/// Where something went.
struct Put {
    Placed* placed = nullptr;
    std::optional<charts::Sketch> sketch; ///< else the item itself
    double x = 0;
    double y = 0;
};

struct Result {
    std::vector<Put> puts;
    std::map<std::string, std::size_t> dropped; ///< what was left out of each slot
    std::size_t split = 0;                      ///< charts that go on in another column

    [[nodiscard]] std::size_t lost() const {
        std::size_t sum = 0;
        for (const auto& [slot, items] : dropped) {
            sum += items;
        }
        return sum;
    }
};

/// How far the columns of the template bind.
enum class Order {
    columns,    ///< nothing stands left of its own column
    sequence,   ///< what is above may take the next columns
    anywhere,   ///< a chart takes the first column with room for it
    keys_first, ///< the same, names of numbers on the map before what can be missed
};

struct Way {
    Order order = Order::columns;
    double pitch = 1; ///< of lines

    [[nodiscard]] bool is_free() const {
        return order == Order::anywhere || order == Order::keys_first;
    }
};

/// Puts the entries, in their order, into the columns `cells`; `keys` go to the slot "keys".
[[nodiscard]] Result flow(const Sheet& sheet, std::vector<Entry> entries,
                          const std::vector<render::Rect>& cells, const Way& way,
                          const std::optional<charts::KeyList>& keys);

} // namespace maille::layout
