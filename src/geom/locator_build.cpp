// SPDX-License-Identifier: Apache-2.0
#include "base/parallel.hpp"
#include "geom/locator_index.hpp"

#include <bit>
#include <cmath>
#include <numeric>
#include <ranges>

namespace maille::geom {

namespace {

constexpr std::size_t ring_block = 256;
constexpr std::size_t row_block = 8;
constexpr double edges_per_cell = 4;

// Sums over half-edges that say how often a grid line of a given spacing is crossed.
struct Extent {
    double edges = 0;
    double dx = 0;
    double dy = 0;
    Box box;
};

void measure(std::span<const Point> ring, Extent& extent) {
    double dx = 0;
    double dy = 0;
    Box box = extent.box;
    Point a = ring.front();
    for (const Point b : ring) { // closed: the first point comes again
        dx += std::abs(b.x - a.x);
        dy += std::abs(b.y - a.y);
        box.min_x = b.x < box.min_x ? b.x : box.min_x;
        box.max_x = b.x > box.max_x ? b.x : box.max_x;
        box.min_y = b.y < box.min_y ? b.y : box.min_y;
        box.max_y = b.y > box.max_y ? b.y : box.max_y;
        a = b;
    }
    extent.dx += dx;
    extent.dy += dy;
    extent.box = box;
}

Extent extent_of(const Rings& rings, unsigned jobs) {
    std::vector<Extent> parts((rings.size() + ring_block - 1) / ring_block);
    base::parallel_blocks(rings.size(), ring_block, jobs, [&](std::size_t begin, std::size_t end) {
        Extent part;
        for (std::size_t ring = begin; ring < end; ++ring) {
            const std::uint32_t first = rings.first_edge(ring);
            const std::uint32_t last = rings.end_edge(ring);
            if (first < last) {
                part.edges += last - first;
                measure(rings.points.subspan(first, last - first + 1), part);
            }
        }
        parts[begin / ring_block] = part;
    });
    Extent all;
    for (const Extent& part : parts) {
        all.edges += part.edges;
        all.dx += part.dx;
        all.dy += part.dy;
        all.box.add(part.box);
    }
    return all;
}

// Side of a square cell: a few edges in each, and no more runs than edges however long these are.
double cell_side(const Extent& extent) {
    const double width = extent.box.max_x - extent.box.min_x;
    const double height = extent.box.max_y - extent.box.min_y;
    const double largest = std::max({std::abs(extent.box.min_x), std::abs(extent.box.max_x),
                                     std::abs(extent.box.min_y), std::abs(extent.box.max_y)});
    const double cells = std::max(extent.edges / 2 / edges_per_cell, 1.0);
    return std::max({std::sqrt(width * height / cells), (extent.dx + extent.dy) / extent.edges,
                     std::max(width, height) / 60000, largest * 1e-9});
}

std::uint32_t cell_count(double length, double side) {
    return side > 0 ? static_cast<std::uint32_t>(std::max(std::ceil(length / side), 1.0)) : 1;
}

std::vector<Run> sort_runs(const std::vector<std::vector<CellRun>>& lists,
                           std::vector<Cell>& cells) {
    for (const std::vector<CellRun>& list : lists) {
        for (const CellRun& item : list) {
            ++cells[item.cell].runs;
        }
    }
    std::uint32_t total = 0;
    for (Cell& cell : cells) {
        total += cell.runs;
        cell.runs = total; // the end; moved to the beginning as runs come in from behind
    }
    std::vector<Run> runs(total);
    for (const auto& list : std::views::reverse(lists)) {
        for (const auto& item : std::views::reverse(list)) {
            runs[--cells[item.cell].runs] = item.run;
        }
    }
    return runs;
}

// Goes along the lower side of a row of cells and notes the features at each corner.
void fill_states(std::span<const Run> runs, std::span<Cell> row, std::uint32_t end,
                 std::vector<std::uint32_t>& sets) {
    std::vector<std::uint32_t> here;
    bool changed = true;
    std::uint32_t state = Locator::none;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (changed) {
            if (here.size() < 2) {
                state = here.empty() ? Locator::none : here.front();
            } else {
                state = many | static_cast<std::uint32_t>(sets.size());
                sets.push_back(static_cast<std::uint32_t>(here.size()));
                sets.insert(sets.end(), here.begin(), here.end());
            }
            changed = false;
        }
        row[i].state = state;
        const std::uint32_t last = i + 1 < row.size() ? row[i + 1].runs : end;
        for (std::uint32_t r = row[i].runs; r < last; ++r) {
            if (runs[r].crosses != 0) {
                toggle(here, runs[r].left);
                toggle(here, runs[r].right);
                changed = true;
            }
        }
    }
}

} // namespace

namespace {

// Doubles in their order, numbered one by one.
std::int64_t rank(double value) {
    const auto bits = std::bit_cast<std::int64_t>(value);
    return bits < 0 ? std::numeric_limits<std::int64_t>::min() - bits : bits;
}

double from_rank(std::int64_t rank) {
    return std::bit_cast<double>(rank < 0 ? std::numeric_limits<std::int64_t>::min() - rank : rank);
}

} // namespace

Axis::Axis(double low, double high, std::uint32_t count)
    : m_low(low), m_scale(high > low ? count / (high - low) : 0), m_count(cell(high) + 1) {
    m_starts.reserve(m_count);
    m_starts.push_back(low);
    for (std::uint32_t i = 1; i < m_count; ++i) {
        // Between neighbours in the order of doubles, which near zero are denser than any step
        // could cross.
        std::int64_t below = rank(m_starts.back());
        std::int64_t there = rank(high);
        if (cell(m_starts.back()) >= i) {
            there = below;
        }
        while (below + 1 < there) {
            const std::int64_t middle = std::midpoint(below, there);
            (cell(from_rank(middle)) < i ? below : there) = middle;
        }
        const double value = from_rank(there);
        m_starts.push_back(value);
    }
}

Locator::Index::Index(const GeometryArray& polygons, unsigned jobs) : points(polygons.points()) {
    const Rings rings = rings_of(polygons);
    const Extent extent = extent_of(rings, jobs);
    box = extent.box;
    if (box.empty()) {
        return;
    }
    const double side = cell_side(extent);
    columns = Axis(box.min_x, box.max_x, cell_count(box.max_x - box.min_x, side));
    rows = Axis(box.min_y, box.max_y, cell_count(box.max_y - box.min_y, side));
    cells.resize(std::size_t{columns.count()} * rows.count() + 1);
    sets.resize(rows.count());
    std::vector<std::vector<CellRun>> lists((rings.size() + ring_block - 1) / ring_block);
    {
        const std::vector<std::uint32_t> twins = find_twins(rings, jobs);
        base::parallel_blocks(
            rings.size(), ring_block, jobs, [&](std::size_t begin, std::size_t end) {
                cut_into_runs(rings, twins, columns, rows, begin, end, lists[begin / ring_block]);
            });
    }
    runs = sort_runs(lists, cells);
    base::parallel_blocks(rows.count(), row_block, jobs, [&](std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row) {
            const std::size_t first = row * columns.count();
            fill_states(runs, std::span(cells).subspan(first, columns.count()),
                        cells[first + columns.count()].runs, sets[row]);
        }
    });
}

} // namespace maille::geom
