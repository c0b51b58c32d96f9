// SPDX-License-Identifier: Apache-2.0
#include "displace/certificate.hpp"

#include "base/parallel.hpp"

#include <algorithm>

namespace maille::displace {

namespace {

constexpr std::int64_t apart_um = 500;
constexpr std::size_t neighbours = 8;

// Indices of the nearest others, ties by index.
std::vector<std::uint32_t> nearest(std::span<const Position> places, std::size_t i) {
    std::vector<std::pair<std::int64_t, std::uint32_t>> all;
    all.reserve(places.size());
    for (std::uint32_t j = 0; j < places.size(); ++j) {
        if (j != i) {
            const std::int64_t dx = places[i].x_um - places[j].x_um;
            const std::int64_t dy = places[i].y_um - places[j].y_um;
            all.emplace_back(dx * dx + dy * dy, j);
        }
    }
    const auto count = static_cast<std::ptrdiff_t>(std::min(neighbours, all.size()));
    std::partial_sort(all.begin(), all.begin() + count, all.end());
    std::vector<std::uint32_t> found;
    for (std::ptrdiff_t k = 0; k < count; ++k) {
        found.push_back(all[static_cast<std::size_t>(k)].second);
    }
    std::sort(found.begin(), found.end());
    return found;
}

bool flips(std::int64_t before, std::int64_t after) {
    return (before > 0 && after < 0) || (before < 0 && after > 0);
}

struct Row {
    std::uint64_t pairs = 0;
    std::uint64_t inverted = 0;
    std::uint64_t kept = 0;
    std::uint64_t possible = 0;
};

Row row_of(std::span<const Position> before, std::span<const Position> after, std::size_t i) {
    Row row;
    for (std::size_t j = i + 1; j < before.size(); ++j) {
        const std::int64_t dx = before[j].x_um - before[i].x_um;
        const std::int64_t dy = before[j].y_um - before[i].y_um;
        if (dx * dx + dy * dy <= apart_um * apart_um) {
            continue;
        }
        ++row.pairs;
        row.inverted +=
            flips(dx, after[j].x_um - after[i].x_um) || flips(dy, after[j].y_um - after[i].y_um)
                ? 1U
                : 0U;
    }
    const std::vector<std::uint32_t> old_near = nearest(before, i);
    const std::vector<std::uint32_t> new_near = nearest(after, i);
    std::vector<std::uint32_t> both;
    std::set_intersection(old_near.begin(), old_near.end(), new_near.begin(), new_near.end(),
                          std::back_inserter(both));
    row.kept = both.size();
    row.possible = old_near.size();
    return row;
}

} // namespace

Likeness likeness(const Symbols& symbols, const Drawn& drawn, unsigned jobs) {
    std::vector<Position> before;
    std::vector<Position> after;
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        if (drawn.shown[i] != 0) {
            before.push_back(symbols.places[i]);
            after.push_back(drawn.places[i]);
        }
    }
    std::vector<Row> rows(before.size());
    base::parallel_for(before.size(), jobs,
                       [&](std::size_t i) { rows[i] = row_of(before, after, i); });
    Row sum;
    for (const Row& row : rows) {
        sum.pairs += row.pairs;
        sum.inverted += row.inverted;
        sum.kept += row.kept;
        sum.possible += row.possible;
    }
    const auto share = [](std::uint64_t part, std::uint64_t whole, double without) {
        return whole == 0 ? without : static_cast<double>(part) / static_cast<double>(whole);
    };
    return {share(sum.inverted, sum.pairs, 0), share(sum.kept, sum.possible, 1)};
}

} // namespace maille::displace
