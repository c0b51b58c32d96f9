// SPDX-License-Identifier: Apache-2.0
#include "geom/locator.hpp"

#include "base/parallel.hpp"
#include "geom/locator_index.hpp"
#include "geom/locator_walk.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace maille::geom {

namespace {

// Numbers of the points in order of the row they lie in; those outside the box come first.
std::vector<std::uint32_t> by_row(std::span<const Point> points, const Box& box, const Axis& rows) {
    std::vector<std::uint32_t> row(points.size());
    std::vector<std::uint32_t> begins(rows.count() + std::size_t{2}, 0);
    for (std::size_t i = 0; i < points.size(); ++i) {
        row[i] = box.contains(points[i]) ? rows.cell(points[i].y) + 1 : 0;
        ++begins[row[i] + std::size_t{1}];
    }
    for (std::size_t r = 1; r < begins.size(); ++r) {
        begins[r] += begins[r - 1];
    }
    std::vector<std::uint32_t> order(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        order[begins[row[i]]++] = static_cast<std::uint32_t>(i);
    }
    return order;
}

} // namespace

// Looks points up; keeps its scratch memory from one to the next.
class Locator::Query {
public:
    explicit Query(const Index& index) : m_index(index) {}

    static constexpr std::uint32_t no_cell = Locator::none;

    [[nodiscard]] std::uint32_t cell_of(Point p) const {
        if (!m_index.box.contains(p)) { // so are not-a-numbers
            return no_cell;
        }
        return m_index.rows.cell(p.y) * m_index.columns.count() + m_index.columns.cell(p.x);
    }

    Hit look_up(Point p, std::uint32_t cell) {
        if (cell == no_cell) {
            return {};
        }
        const Cell& here = m_index.cells[cell];
        const std::uint32_t end = m_index.cells[cell + 1].runs;
        if (here.runs == end && (here.state & many) == 0) {
            return {here.state, Where::inside};
        }
        collect(p, cell);
        return judge();
    }

    /// Fills inside() and border().
    void collect(Point p, std::uint32_t cell) {
        const std::uint32_t row = cell / m_index.columns.count();
        const std::uint32_t column = cell - row * m_index.columns.count();
        start(m_index.cells[cell].state, row);
        m_border.clear();
        const Walk walk{p, m_index.columns.start(column), m_index.rows.start(row)};
        const std::uint32_t end = m_index.cells[cell + 1].runs;
        for (std::uint32_t r = m_index.cells[cell].runs; r < end; ++r) {
            const Run& run = m_index.runs[r];
            const Crossing crossing = cross(walk, m_index.points.data() + run.first, run.count);
            if (crossing.odd) {
                toggle(m_inside, run.left);
                toggle(m_inside, run.right);
            }
            if (crossing.on_edge) {
                add_border(run.left);
                add_border(run.right);
            }
        }
    }

    [[nodiscard]] const std::vector<std::uint32_t>& inside() const { return m_inside; }
    [[nodiscard]] const std::vector<std::uint32_t>& border() const { return m_border; }

    static void fetch(const void* address) { __builtin_prefetch(address); }

    /// Asks memory for what looking up these cells will read.
    void prefetch(std::span<const std::uint32_t> cells) const {
        const auto known = [&](auto visit) {
            for (const std::uint32_t cell : cells) {
                if (cell != no_cell) {
                    visit(m_index.cells.data() + cell);
                }
            }
        };
        known([](const Cell* cell) { fetch(cell); });
        known([&](const Cell* cell) { fetch(m_index.runs.data() + cell->runs); });
        known([&](const Cell* cell) {
            for (std::uint32_t r = cell->runs; r < cell[1].runs; ++r) {
                const Point* first = m_index.points.data() + m_index.runs[r].first;
                fetch(first);
                fetch(first + m_index.runs[r].count);
            }
        });
    }

private:
    void start(std::uint32_t state, std::uint32_t row) {
        m_inside.clear();
        if ((state & many) == 0) {
            m_inside.push_back(state);
        } else if (state != none) {
            const std::uint32_t* set = m_index.sets[row].data() + (state & ~many);
            m_inside.assign(set + 1, set + 1 + *set);
        }
    }

    void add_border(std::uint32_t feature) {
        if (feature != none &&
            std::find(m_border.begin(), m_border.end(), feature) == m_border.end()) {
            m_border.push_back(feature);
        }
    }

    [[nodiscard]] Hit judge() const {
        if (m_border.empty()) {
            if (m_inside.empty()) {
                return {};
            }
            return {*std::min_element(m_inside.begin(), m_inside.end()),
                    m_inside.size() == 1 ? Where::inside : Where::overlap};
        }
        std::size_t count = m_border.size();
        std::uint32_t smallest = *std::min_element(m_border.begin(), m_border.end());
        for (const std::uint32_t feature : m_inside) {
            if (std::find(m_border.begin(), m_border.end(), feature) == m_border.end()) {
                ++count;
                smallest = std::min(smallest, feature);
            }
        }
        return {smallest, count == 1 ? Where::outer_border : Where::shared_border};
    }

    const Index& m_index;
    std::vector<std::uint32_t> m_inside;
    std::vector<std::uint32_t> m_border;
};

Locator::Locator(const GeometryArray& polygons, unsigned jobs)
    : m_index(std::make_unique<const Index>(polygons, jobs)) {}
Locator::~Locator() = default;
Locator::Locator(Locator&& other) noexcept = default;
Locator& Locator::operator=(Locator&& other) noexcept = default;

Locator::Hit Locator::locate(Point p) const {
    Query query(*m_index);
    return query.look_up(p, query.cell_of(p));
}

void Locator::locate(std::span<const Point> points, unsigned jobs, std::span<Hit> out) const {
    if (points.size() != out.size()) {
        throw std::invalid_argument("locate: one answer for each point");
    }
    // Memory is slow to answer. So points are taken row by row of the grid, where the same borders
    // come again, and a batch of them asks for all it will need before the first is looked up.
    constexpr std::size_t batch = 16;
    constexpr std::size_t block = 8192;
    const std::vector<std::uint32_t> order = by_row(points, m_index->box, m_index->rows);
    base::parallel_blocks(points.size(), block, jobs, [&](std::size_t begin, std::size_t end) {
        Query query(*m_index);
        std::array<std::uint32_t, batch> cells{};
        for (std::size_t first = begin; first < end; first += batch) {
            const std::size_t count = std::min(batch, end - first);
            for (std::size_t i = first + count; i < std::min(first + 2 * batch, end); ++i) {
                Query::fetch(points.data() + order[i]);
            }
            for (std::size_t i = 0; i < count; ++i) {
                cells[i] = query.cell_of(points[order[first + i]]);
            }
            query.prefetch(std::span(cells).first(count));
            for (std::size_t i = 0; i < count; ++i) {
                out[order[first + i]] = query.look_up(points[order[first + i]], cells[i]);
            }
        }
    });
}

void Locator::all_at(Point p, std::vector<std::uint32_t>& features) const {
    features.clear();
    Query query(*m_index);
    const std::uint32_t cell = query.cell_of(p);
    if (cell == Query::no_cell) {
        return;
    }
    query.collect(p, cell);
    features = query.inside();
    features.insert(features.end(), query.border().begin(), query.border().end());
    std::sort(features.begin(), features.end());
    features.erase(std::unique(features.begin(), features.end()), features.end());
}

} // namespace maille::geom
