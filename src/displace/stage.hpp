// SPDX-License-Identifier: Apache-2.0
// What all homes share while they are solved: symbols in stable order, who is near whom at the true
// places, homes on whole micrometres.
#pragma once

#include "displace/disc_grid.hpp"
#include "displace/packing.hpp"
#include "displace/territory.hpp"

namespace maille::displace {

class Stage {
public:
    Stage(const Symbols& symbols, const Homes& homes, const Surroundings& surroundings,
          const Rules& rules);

    [[nodiscard]] const Symbols& symbols() const { return *m_symbols; }
    [[nodiscard]] const Homes& homes() const { return *m_homes; }
    [[nodiscard]] const Surroundings& surroundings() const { return *m_surroundings; }
    [[nodiscard]] const Rules& rules() const { return *m_rules; }
    [[nodiscard]] const geom::GeometryArray& polygons() const { return m_polygons; }

    /// Homes with symbols in order of index; entry i of `members` lists theirs in stable order.
    [[nodiscard]] std::span<const std::uint32_t> inhabited() const { return m_inhabited; }
    [[nodiscard]] std::span<const std::uint32_t> members(std::size_t entry) const {
        return m_members[entry];
    }
    /// Symbols without a home, in stable order.
    [[nodiscard]] std::span<const std::uint32_t> homeless() const { return m_homeless; }

    /// Whether a disc of `radius_um` about the true place of a symbol is too near to another
    /// symbol at its true place.
    [[nodiscard]] bool meets_another(std::uint32_t symbol, std::int64_t radius_um) const;

    /// Symbols without a home that may be near the ground, where they stay and are kept clear of.
    [[nodiscard]] std::vector<FixedDisc> fixed_near(const Ground& ground) const;

private:
    const Symbols* m_symbols;
    const Homes* m_homes;
    const Surroundings* m_surroundings;
    const Rules* m_rules;
    geom::GeometryArray m_polygons;
    std::vector<std::uint32_t> m_inhabited;
    std::vector<std::vector<std::uint32_t>> m_members;
    std::vector<std::uint32_t> m_homeless;
    std::int64_t m_largest_um = 1;
    DiscGrid m_grid;
};

} // namespace maille::displace
