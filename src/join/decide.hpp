// SPDX-License-Identifier: Apache-2.0
// From codes and the commune under the point to the territories of every level.
#pragma once

#include "join/codes.hpp"
#include "join/placing.hpp"

namespace maille::join {

/// The rule of levels: at each level the nearest code at or below it decides, if all communes of
/// the coded territory lie in the same territories there; else a less precise reading may (see
/// PlacingSpec::refine); else the row is not_at_this_level.
class LevelRule {
public:
    explicit LevelRule(const territory::Territories& territories);

    /// Membership at `level` of a row with these codes (most precise first) and, where it may
    /// decide, a commune.
    [[nodiscard]] Membership decide(std::size_t level, std::span<const Coded> codes,
                                    std::optional<std::uint32_t> commune) const;

private:
    [[nodiscard]] std::optional<Membership> by_code(std::size_t level, const Coded& coded) const;

    /// [coded level][level][territory]: a commune that stands for all, Level::none where they
    /// differ.
    std::vector<std::vector<std::vector<std::uint32_t>>> m_unanimous;
};

} // namespace maille::join
