// SPDX-License-Identifier: Apache-2.0
#include "territory/level.hpp"

#include <algorithm>
#include <numeric>

namespace maille::territory {

int rank_of(std::string_view level_name) {
    if (level_name == "commune") {
        return 0;
    }
    if (level_name == "epci") {
        return 1;
    }
    if (level_name == "departement") {
        return 3;
    }
    return level_name == "region" ? 4 : 2;
}

Level::Level(std::string name, std::string layer_name, bool partition,
             std::vector<Territory> territories, std::size_t communes)
    : m_name(std::move(name)), m_layer_name(std::move(layer_name)), m_rank(rank_of(m_name)),
      m_partition(partition), m_territories(std::move(territories)), m_starts(communes + 1, 0) {
    for (const auto& territory : m_territories) {
        for (const auto commune : territory.communes) {
            ++m_starts[commune + 1];
        }
    }
    for (std::size_t i = 0; i < communes; ++i) {
        m_starts[i + 1] += m_starts[i];
    }
    m_items.resize(m_starts.back());
    m_identity.resize(m_territories.size());
    std::iota(m_identity.begin(), m_identity.end(), 0U);
    auto next = m_starts;
    for (std::uint32_t index = 0; index < m_territories.size(); ++index) {
        for (const auto commune : m_territories[index].communes) {
            m_items[next[commune]++] = index;
        }
    }
}

std::optional<std::uint32_t> Level::find(std::string_view code) const {
    const auto found = std::lower_bound(m_territories.begin(), m_territories.end(), code,
                                        [](const Territory& territory, std::string_view wanted) {
                                            return territory.code < wanted;
                                        });
    if (found == m_territories.end() || found->code != code) {
        return std::nullopt;
    }
    return static_cast<std::uint32_t>(found - m_territories.begin());
}

std::span<const std::uint32_t> Level::of_commune(std::uint32_t commune) const {
    return std::span(m_items).subspan(m_starts[commune], m_starts[commune + 1] - m_starts[commune]);
}

std::optional<std::uint32_t> Level::unanimous(std::span<const std::uint32_t> communes) const {
    if (communes.empty()) {
        return std::nullopt;
    }
    const auto first = of_commune(communes.front());
    for (const auto commune : communes.subspan(1)) {
        if (!std::ranges::equal(first, of_commune(commune))) {
            return std::nullopt;
        }
    }
    return communes.front();
}

} // namespace maille::territory
