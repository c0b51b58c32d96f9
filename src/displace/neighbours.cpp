// SPDX-License-Identifier: Apache-2.0
#include "displace/neighbours.hpp"

namespace maille::displace {

namespace {

struct Shown {
    Position place;
    std::int64_t radius_um = 0;
    std::uint32_t entry = 0;
};

std::vector<Shown> shown_discs(std::span<const Decision> decisions) {
    std::vector<Shown> discs;
    for (std::uint32_t e = 0; e < decisions.size(); ++e) {
        for (std::size_t m = 0; m < decisions[e].places.size(); ++m) {
            if (decisions[e].places[m]) {
                discs.push_back({*decisions[e].places[m], decisions[e].radii_um[m], e});
            }
        }
    }
    return discs;
}

} // namespace

std::vector<std::uint8_t>
entries_that_overlap(const Stage& stage, std::span<const Decision> decisions, std::int64_t gap_um) {
    std::vector<std::uint8_t> overlapping(stage.inhabited().size(), 0);
    const std::vector<Shown> discs = shown_discs(decisions);
    if (discs.empty()) {
        return overlapping;
    }
    Position low = discs.front().place;
    Position high = low;
    std::int64_t widest = 1;
    for (const Shown& disc : discs) {
        low = {std::min(low.x_um, disc.place.x_um), std::min(low.y_um, disc.place.y_um)};
        high = {std::max(high.x_um, disc.place.x_um), std::max(high.y_um, disc.place.y_um)};
        widest = std::max(widest, disc.radius_um);
    }
    DiscGrid grid(low, high, 2 * widest + gap_um, discs.size());
    for (std::uint32_t d = 0; d < discs.size(); ++d) {
        const Shown& disc = discs[d];
        grid.any_near(disc.place, disc.radius_um + widest + gap_um, [&](std::uint32_t other) {
            const Shown& another = discs[other];
            const std::int64_t least = disc.radius_um + another.radius_um + gap_um;
            if (another.entry != disc.entry && squared(disc.place, another.place) < least * least) {
                overlapping[disc.entry] = overlapping[another.entry] = 1;
            }
            return false;
        });
        grid.insert(d, disc.place);
    }
    return overlapping;
}

std::vector<FixedDisc> discs_of_others(const Stage& stage, std::span<const Decision> decisions,
                                       std::span<const std::uint8_t> settled, std::size_t entry) {
    const geom::Box box = stage.polygons().box_of(stage.inhabited()[entry]);
    std::vector<FixedDisc> discs;
    for (std::size_t e = 0; e < decisions.size(); ++e) {
        if (e == entry) {
            continue;
        }
        for (std::size_t m = 0; m < decisions[e].places.size(); ++m) {
            const std::optional<Position>& place = decisions[e].places[m];
            if (!place || (settled[e] == 0 && decisions[e].states[m] != State::pinned)) {
                continue;
            }
            const std::int64_t radius = decisions[e].radii_um[m];
            const auto reach = static_cast<double>(radius + stage.rules().gap_um);
            const geom::Point p = as_point(*place);
            if (p.x + reach > box.min_x && p.x - reach < box.max_x && p.y + reach > box.min_y &&
                p.y - reach < box.max_y) {
                discs.push_back({*place, radius});
            }
        }
    }
    return discs;
}

} // namespace maille::displace
