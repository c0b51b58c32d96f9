// SPDX-License-Identifier: Apache-2.0
#include "displace/improve.hpp"

#include <numeric>

namespace maille::displace {

std::vector<std::optional<Position>> places_of(const Packing& packing) {
    std::vector<std::optional<Position>> places(packing.size());
    for (std::size_t d = 0; d < packing.size(); ++d) {
        if (packing.placed(d)) {
            places[d] = packing.place(d);
        }
    }
    return places;
}

void restore(Packing& packing, std::span<const std::optional<Position>> places) {
    for (std::size_t d = 0; d < packing.size(); ++d) {
        if (packing.placed(d) && (!places[d] || packing.place(d) != *places[d])) {
            packing.take(d);
        }
        if (!packing.placed(d) && places[d]) {
            packing.put(d, *places[d]);
        }
    }
}

bool slide(Packing& packing, unsigned rounds) {
    Seeker seeker(packing);
    std::vector<std::uint32_t> order;
    for (std::uint32_t d = 0; d < packing.size(); ++d) {
        if (packing.movable(d)) {
            order.push_back(d);
        }
    }
    // A disc that found nothing is tried again only after one near it has left its place.
    std::vector<std::uint8_t> waiting(packing.places().size(), 0);
    bool any = false;
    bool moving = true;
    for (unsigned round = 0; round < rounds && moving; ++round) {
        moving = false;
        std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
            const std::int64_t far_a = squared(packing.anchor(a), packing.place(a));
            const std::int64_t far_b = squared(packing.anchor(b), packing.place(b));
            return far_a != far_b ? far_a > far_b : a < b;
        });
        for (const std::uint32_t d : order) {
            const double now = packing.moved(d);
            if (now < 1 || waiting[d] != 0) {
                continue;
            }
            const std::int64_t around = 3 * packing.radius(d) + packing.gap();
            const Position old = packing.place(d);
            packing.take(d);
            const std::optional<Position> found =
                seeker.nearest_around(d, packing.anchor(d), now - 1, old, around);
            packing.put(d, found.value_or(old));
            waiting[d] = found ? 0 : 1;
            if (found) {
                moving = true;
                packing.any_near(old, around + 2 * packing.largest_radius(), [&](std::uint32_t o) {
                    waiting[o] = 0;
                    return false;
                });
            }
        }
        any = any || moving;
    }
    return any;
}

} // namespace maille::displace
