// SPDX-License-Identifier: Apache-2.0
#include "displace/certificate_discs.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace maille::displace {

namespace {

// Calls `visit(i, j, squared distance)` for all pairs less than `reach_um` apart in x and y, found
// by a sweep over x.
template <class Visit>
void sweep(std::span<const Position> places, std::int64_t reach_um, Visit&& visit) {
    std::vector<std::uint32_t> order(places.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return places[a].x_um != places[b].x_um ? places[a].x_um < places[b].x_um : a < b;
    });
    // Strips as high as the reach, so that only three of them matter to a disc.
    std::int64_t low = 0;
    for (const Position p : places) {
        low = std::min(low, p.y_um);
    }
    const auto strip_of = [&](std::uint32_t i) { return (places[i].y_um - low) / reach_um; };
    std::int64_t strips = 1;
    for (std::uint32_t i = 0; i < places.size(); ++i) {
        strips = std::max(strips, strip_of(i) + 1);
    }
    strips = std::min<std::int64_t>(strips, 1 << 16);
    std::vector<std::vector<std::uint32_t>> strip(static_cast<std::size_t>(strips));
    for (const std::uint32_t i : order) {
        strip[static_cast<std::size_t>(std::min(strip_of(i), strips - 1))].push_back(i);
    }
    const auto between = [&](std::uint32_t i, std::uint32_t j) {
        const std::int64_t dx = places[i].x_um - places[j].x_um;
        const std::int64_t dy = places[i].y_um - places[j].y_um;
        if (std::abs(dy) < reach_um) {
            visit(i, j, dx * dx + dy * dy);
        }
    };
    for (std::size_t s = 0; s < strip.size(); ++s) {
        for (std::size_t k = 0; k < strip[s].size(); ++k) {
            const std::uint32_t i = strip[s][k];
            for (std::size_t l = k + 1;
                 l < strip[s].size() && places[strip[s][l]].x_um - places[i].x_um < reach_um; ++l) {
                between(i, strip[s][l]);
            }
        }
        if (s + 1 == strip.size()) {
            break;
        }
        std::size_t begin = 0;
        for (const std::uint32_t i : strip[s]) {
            const std::vector<std::uint32_t>& above = strip[s + 1];
            while (begin < above.size() && places[above[begin]].x_um <= places[i].x_um - reach_um) {
                ++begin;
            }
            for (std::size_t l = begin;
                 l < above.size() && places[above[l]].x_um - places[i].x_um < reach_um; ++l) {
                between(i, above[l]);
            }
        }
    }
}

std::int64_t largest(std::span<const std::int64_t> values) {
    return values.empty() ? 1 : *std::max_element(values.begin(), values.end());
}

} // namespace

std::vector<Overlap> overlaps_of(std::span<const Position> places,
                                 std::span<const std::int64_t> radii_um,
                                 std::span<const std::uint8_t> shown, std::int64_t gap_um) {
    std::vector<Overlap> found;
    sweep(places, 2 * largest(radii_um) + gap_um,
          [&](std::uint32_t i, std::uint32_t j, std::int64_t squared) {
              const std::int64_t least = radii_um[i] + radii_um[j] + gap_um;
              if (squared < least * least && shown[i] != 0 && shown[j] != 0) {
                  found.push_back(
                      {std::min(i, j), std::max(i, j),
                       static_cast<double>(least) - std::sqrt(static_cast<double>(squared))});
              }
          });
    return found;
}

std::vector<std::uint8_t> in_contact(std::span<const Position> places,
                                     std::span<const std::int64_t> own_um,
                                     std::span<const std::int64_t> others_um, std::int64_t gap_um) {
    std::vector<std::uint8_t> contact(places.size(), 0);
    sweep(places, std::max(largest(own_um), largest(others_um)) + largest(others_um) + gap_um,
          [&](std::uint32_t i, std::uint32_t j, std::int64_t squared) {
              const std::int64_t to_j = own_um[i] + others_um[j] + gap_um;
              const std::int64_t to_i = own_um[j] + others_um[i] + gap_um;
              if (squared < to_j * to_j) {
                  contact[i] = 1;
              }
              if (squared < to_i * to_i) {
                  contact[j] = 1;
              }
          });
    return contact;
}

} // namespace maille::displace
