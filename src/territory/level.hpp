// SPDX-License-Identifier: Apache-2.0
// Territories: levels made of communes. In: a layer of communes and, for each level above, a field
// or a composition table. Out: for each level its territories in order of code, with members, names
// and flags, and for each commune the territories it belongs to. Promise: borders of all levels are
// the communes' own points, bit by bit.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace maille::territory {

/// One territory of a level.
struct Territory {
    std::string code;
    std::string name;
    bool incomplete = false; ///< members of the composition are missing from the communes given
    std::vector<std::string> missing;    ///< codes of these members, sorted
    std::vector<std::uint32_t> communes; ///< indices of its communes, ascending
};

/// How far a level lies above the communes; a declared code decides at its own level and at levels
/// of higher rank. commune 0 < epci 1 < composed levels (crte, pnr...) 2 < departement 3 <
/// region 4.
[[nodiscard]] int rank_of(std::string_view level_name);

/// A level: its territories, and for each commune the territories that hold it.
class Level {
public:
    static constexpr std::uint32_t none = 0xffffffff;

    Level(std::string name, std::string layer_name, bool partition,
          std::vector<Territory> territories, std::size_t communes);

    [[nodiscard]] const std::string& name() const { return m_name; }
    [[nodiscard]] const std::string& layer_name() const { return m_layer_name; }
    [[nodiscard]] int rank() const { return m_rank; }
    /// Declared to be a partition: no commune in two of its territories.
    [[nodiscard]] bool partition() const { return m_partition; }
    /// In order of code (bytes).
    [[nodiscard]] std::span<const Territory> territories() const { return m_territories; }
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view code) const;

    /// Indices of the territories that hold the commune, ascending; empty when there is none.
    [[nodiscard]] std::span<const std::uint32_t> of_commune(std::uint32_t commune) const;

    /// The territory alone, as a list of one.
    [[nodiscard]] std::span<const std::uint32_t> only(std::uint32_t territory) const {
        return std::span(m_identity).subspan(territory, 1);
    }

    /// When all communes of `communes` lie in the same territories here: one of these communes,
    /// which stands for all.
    [[nodiscard]] std::optional<std::uint32_t>
    unanimous(std::span<const std::uint32_t> communes) const;

private:
    std::string m_name;
    std::string m_layer_name;
    int m_rank;
    bool m_partition;
    std::vector<Territory> m_territories;
    std::vector<std::uint32_t> m_starts; ///< commune -> first entry of m_items, one closing entry
    std::vector<std::uint32_t> m_items;
    std::vector<std::uint32_t> m_identity; ///< 0, 1, 2...
};

} // namespace maille::territory
