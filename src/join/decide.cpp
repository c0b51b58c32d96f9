// SPDX-License-Identifier: Apache-2.0
#include "join/decide.hpp"

#include <ranges>

namespace maille::join {

using territory::Level;

LevelRule::LevelRule(const territory::Territories& territories) {
    const auto levels = territories.levels();
    m_unanimous.resize(levels.size());
    for (std::size_t coded = 0; coded < levels.size(); ++coded) {
        m_unanimous[coded].resize(levels.size());
        for (std::size_t level = 0; level < levels.size(); ++level) {
            if (levels[coded].rank() >= levels[level].rank()) {
                continue;
            }
            auto& stands_for = m_unanimous[coded][level];
            for (const auto& territory : levels[coded].territories()) {
                stands_for.push_back(
                    levels[level].unanimous(territory.communes).value_or(Level::none));
            }
        }
    }
}

std::optional<Membership> LevelRule::by_code(std::size_t level, const Coded& coded) const {
    if (coded.level == level) {
        return Membership::of(coded.territory);
    }
    const auto& stands_for = m_unanimous[coded.level][level];
    if (stands_for.empty() || stands_for[coded.territory] == Level::none) {
        return std::nullopt;
    }
    return Membership::as_commune(stands_for[coded.territory]);
}

Membership LevelRule::decide(std::size_t level, std::span<const Coded> codes,
                             std::optional<std::uint32_t> commune) const {
    for (const auto& coded : std::views::reverse(codes)) {
        if (const auto membership = by_code(level, coded)) {
            return *membership;
        }
    }
    return commune ? Membership::as_commune(*commune) : Membership::not_at_this_level();
}

} // namespace maille::join
