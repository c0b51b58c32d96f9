// SPDX-License-Identifier: Apache-2.0
#include "tables/values.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace maille::tables {

namespace {

struct Group {
    std::map<std::string, std::uint64_t> spellings;
    std::uint64_t count = 0;
    std::size_t declared = SIZE_MAX;
    std::string name;
};

/// The most frequent spelling, the smallest among equals.
std::string best_spelling(const Group& group) {
    std::string best;
    std::uint64_t most = 0;
    for (const auto& [spelling, count] : group.spellings) {
        if (count > most) {
            most = count;
            best = spelling;
        }
    }
    return best;
}

} // namespace

Values values_of(const table::Column& column, const std::vector<std::uint8_t>& counted,
                 const std::vector<std::string>& order, const std::string& empty_name) {
    std::map<std::string, Group> groups; // by folded value; "" is the empty cell
    for (std::size_t i = 0; i < order.size(); ++i) {
        auto& group = groups[base::fold(order[i])];
        group.declared = std::min(group.declared, i);
        group.name = order[group.declared];
    }
    std::vector<std::string> keys(column.size());
    for (std::size_t row = 0; row < column.size(); ++row) {
        const std::string cell = column.to_text(row);
        keys[row] = base::fold(cell);
        auto& group = groups[keys[row]];
        if (counted[row] != 0) {
            ++group.count;
            ++group.spellings[std::string(base::trim(cell))];
        }
    }
    std::vector<std::pair<std::string, Group*>> sorted;
    for (auto& [key, group] : groups) {
        if (group.count == 0 && group.declared == SIZE_MAX) {
            continue;
        }
        if (group.name.empty()) {
            group.name = key.empty() ? empty_name : best_spelling(group);
        }
        sorted.emplace_back(key, &group);
    }
    std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) {
        const auto rank = [](const auto& entry) {
            return std::tuple(entry.first.empty(), entry.second->declared,
                              UINT64_MAX - entry.second->count, entry.first);
        };
        return rank(a) < rank(b);
    });
    Values result;
    std::map<std::string, std::uint32_t> index;
    for (const auto& [key, group] : sorted) {
        index[key] = static_cast<std::uint32_t>(result.names.size());
        result.names.push_back(group->name);
    }
    for (const auto& key : keys) {
        const auto found = index.find(key);
        result.of_row.push_back(found == index.end() ? UINT32_MAX : found->second);
    }
    return result;
}

} // namespace maille::tables
