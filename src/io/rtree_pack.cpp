// SPDX-License-Identifier: Apache-2.0
#include "io/rtree_pack.hpp"

#include "base/parallel.hpp"

#include <algorithm>
#include <bit>
#include <cmath>

namespace maille::io {

namespace {

constexpr std::size_t header_bytes = 4;
constexpr std::size_t cell_bytes = 24;

// One level of the tree: what its nodes hold, in which order.
struct Level {
    std::vector<RtreeBox> boxes;      // items of this level
    std::vector<std::uint64_t> order; // low 32 bits: item; node k holds [k * capacity, ...)
    std::size_t nodes = 0;
};

float round_down(double value) {
    const auto rounded = static_cast<float>(value);
    if (static_cast<double>(rounded) <= value) {
        return rounded;
    }
    return static_cast<float>(value * (value < 0 ? 1.0 + 1.0 / 8388608.0 : 1.0 - 1.0 / 8388608.0));
}

float round_up(double value) {
    const auto rounded = static_cast<float>(value);
    if (static_cast<double>(rounded) >= value) {
        return rounded;
    }
    return static_cast<float>(value * (value < 0 ? 1.0 - 1.0 / 8388608.0 : 1.0 + 1.0 / 8388608.0));
}

// Order of floats as order of integers, with the item below: one sort of plain integers, ties by
// item.
std::uint64_t sort_key(float low, float high, std::size_t item) {
    const auto bits = std::bit_cast<std::uint32_t>(low / 2 + high / 2);
    const std::uint32_t ordered = (bits & 0x80000000U) != 0 ? ~bits : bits | 0x80000000U;
    return (static_cast<std::uint64_t>(ordered) << 32U) | item;
}

std::size_t item_of(std::uint64_t key) {
    return key & 0xffffffffU;
}

// Vertical slices of whole nodes by x, each sorted by y.
void tile(Level& level, std::size_t capacity, unsigned jobs) {
    const std::size_t count = level.boxes.size();
    level.nodes = (count + capacity - 1) / capacity;
    level.order.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        level.order[i] = sort_key(level.boxes[i].min_x, level.boxes[i].max_x, i);
    }
    std::sort(level.order.begin(), level.order.end());
    const auto slices = std::ceil(std::sqrt(static_cast<double>(level.nodes)));
    const std::size_t slice = static_cast<std::size_t>(slices) * capacity;
    base::parallel_blocks(count, slice, jobs, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            const std::size_t item = item_of(level.order[i]);
            level.order[i] = sort_key(level.boxes[item].min_y, level.boxes[item].max_y, item);
        }
        std::sort(level.order.begin() + static_cast<std::ptrdiff_t>(begin),
                  level.order.begin() + static_cast<std::ptrdiff_t>(end));
    });
}

// The boxes of a level's nodes: the items of the level above.
std::vector<RtreeBox> node_boxes(const Level& level, std::size_t capacity) {
    std::vector<RtreeBox> boxes(level.nodes);
    for (std::size_t i = 0; i < level.order.size(); ++i) {
        const RtreeBox& item = level.boxes[item_of(level.order[i])];
        RtreeBox& box = boxes[i / capacity];
        if (i % capacity == 0) {
            box = item;
        } else {
            box = {std::min(box.min_x, item.min_x), std::max(box.max_x, item.max_x),
                   std::min(box.min_y, item.min_y), std::max(box.max_y, item.max_y)};
        }
    }
    return boxes;
}

template <class Integer> char* put(char* at, Integer value) {
    for (int shift = static_cast<int>(sizeof(Integer)) * 8 - 8; shift >= 0; shift -= 8) {
        *at++ = static_cast<char>((value >> shift) & 0xff);
    }
    return at;
}

char* put_box(char* at, const RtreeBox& box) {
    for (const float value : {box.min_x, box.max_x, box.min_y, box.max_y}) {
        at = put(at, std::bit_cast<std::uint32_t>(value));
    }
    return at;
}

std::vector<Level> levels_of(std::span<const RtreeEntry> entries, std::size_t capacity,
                             unsigned jobs) {
    std::vector<Level> levels(1);
    levels[0].boxes.reserve(entries.size());
    for (const RtreeEntry& entry : entries) {
        levels[0].boxes.push_back(entry.box);
    }
    tile(levels[0], capacity, jobs);
    while (levels.back().nodes > 1) {
        Level above;
        above.boxes = node_boxes(levels.back(), capacity);
        tile(above, capacity, jobs);
        levels.push_back(std::move(above));
    }
    levels.back().nodes = 1; // an empty tree still has its root
    return levels;
}

} // namespace

RtreeBox outward(const geom::Box& box) {
    return {round_down(box.min_x), round_up(box.max_x), round_down(box.min_y), round_up(box.max_y)};
}

PackedRtree pack_rtree(std::span<const RtreeEntry> entries, std::size_t node_bytes, unsigned jobs) {
    const std::size_t capacity = (node_bytes - header_bytes) / cell_bytes;
    const std::vector<Level> levels = levels_of(entries, capacity, jobs);
    // The root is node 1, then its children, then theirs: the first number of each level.
    std::vector<std::size_t> first(levels.size(), 1);
    for (std::size_t level = levels.size() - 1; level-- > 0;) {
        first[level] = first[level + 1] + levels[level + 1].nodes;
    }
    PackedRtree tree;
    tree.node_bytes = node_bytes;
    tree.parent.assign(first[0] - 1 + levels[0].nodes, 0);
    tree.leaf.assign(entries.size(), 0);
    tree.bytes.assign(tree.parent.size() * node_bytes, '\0');
    for (std::size_t depth = 0; depth < levels.size(); ++depth) {
        const Level& level = levels[depth];
        base::parallel_blocks(level.nodes, 256, jobs, [&](std::size_t begin, std::size_t end) {
            for (std::size_t node = begin; node < end; ++node) {
                const std::size_t last = std::min(level.order.size(), (node + 1) * capacity);
                char* at = tree.bytes.data() + (first[depth] + node - 1) * node_bytes;
                at = put(at, static_cast<std::uint16_t>(first[depth] == 1 ? depth : 0));
                at = put(at, static_cast<std::uint16_t>(last - node * capacity));
                for (std::size_t i = node * capacity; i < last; ++i) {
                    const std::size_t item = item_of(level.order[i]);
                    const auto number = static_cast<std::uint32_t>(first[depth] + node);
                    if (depth == 0) {
                        at = put(at, static_cast<std::uint64_t>(entries[item].id));
                        tree.leaf[item] = number;
                    } else {
                        const std::size_t child = first[depth - 1] + item;
                        at = put(at, static_cast<std::uint64_t>(child));
                        tree.parent[child - 1] = number;
                    }
                    at = put_box(at, level.boxes[item]);
                }
            }
        });
    }
    return tree;
}

} // namespace maille::io
