// SPDX-License-Identifier: Apache-2.0
#include "press/displaced_layers.hpp"

#include "package/project_layer.hpp"
#include "press/shift_columns.hpp"

#include <algorithm>

namespace maille::press {

namespace {

using displace::State;
using table::Type;

double mm(std::int64_t um) {
    return static_cast<double>(um) / 1000;
}

/// One row of both layers.
struct Row {
    std::size_t page = 0;
    std::size_t symbol = 0;  ///< index in the page's arrays
    std::size_t project = 0; ///< row of the layer of all projects
};

class Maker {
public:
    Maker(const std::vector<Page>& pages, const DisplacedPages& displaced, const Inputs& inputs)
        : m_pages(pages), m_displaced(displaced), m_inputs(inputs) {}

    DisplacedLayers make() {
        take_rows();
        const layer::Layer projects = all_projects();
        DisplacedLayers layers;
        start(layers.displaced, "displaced", geom::Kind::point, projects);
        start(layers.leaders, "leaders", geom::Kind::line, projects);
        std::vector<std::size_t> all;
        std::vector<Row> moved;
        std::vector<std::size_t> moved_projects;
        for (const Row& row : m_rows) {
            all.push_back(row.project);
            if (of(row).symbols.done.leaders[row.symbol] != 0) {
                moved.push_back(row);
                moved_projects.push_back(row.project);
            }
        }
        for (const auto& column : projects.columns.columns()) {
            layers.displaced.columns.add(column.select(all));
        }
        layers.leaders.columns.add(projects.columns.find("maille_id")->select(moved_projects));
        add_columns(layers.displaced, m_rows);
        add_columns(layers.leaders, moved);
        for (const Row& row : m_rows) {
            add_point(row, *layers.displaced.geometry);
        }
        for (const Row& row : moved) {
            add_leader(row, *layers.leaders.geometry);
        }
        return layers;
    }

private:
    [[nodiscard]] const DisplacedPage& of(const Row& row) const { return *m_displaced[row.page]; }

    /// In order of page, then of the source's rows.
    void take_rows() {
        for (std::size_t page = 0; page < m_pages.size(); ++page) {
            if (!m_displaced[page]) {
                continue;
            }
            std::size_t first = 0;
            for (const auto& projects : m_inputs.projects) {
                if (&projects == m_displaced[page]->projects) {
                    break;
                }
                first += projects.layer.rows();
            }
            const auto& rows = m_displaced[page]->symbols.rows;
            for (std::size_t i = 0; i < rows.size(); ++i) {
                m_rows.push_back({page, i, first + rows[i]});
            }
        }
    }

    [[nodiscard]] layer::Layer all_projects() const {
        std::vector<package::PlacedSource> sources;
        for (const auto& projects : m_inputs.projects) {
            sources.push_back({&projects.layer, &projects.placing});
        }
        return package::projects_layer(sources, *m_inputs.territories);
    }

    static void start(layer::Layer& layer, const char* name, geom::Kind kind,
                      const layer::Layer& projects) {
        layer.name = name;
        layer.origin = name;
        layer.crs = projects.crs;
        layer.geometry.emplace(kind);
    }

    void add_columns(layer::Layer& layer, const std::vector<Row>& rows) const {
        auto& map = layer.columns.add("maille_map", Type::text);
        auto& page = layer.columns.add("maille_page", Type::text);
        ShiftColumns shifts;
        for (const Row& row : rows) {
            const Page& one = m_pages[row.page];
            const auto& symbols = of(row).symbols;
            map.append_text(one.map->name);
            page.append_text(one.stem.substr(one.stem.rfind('/') + 1));
            const auto home = symbols.symbols.homes[row.symbol];
            shifts.add(symbols.symbols, symbols.done, row.symbol, symbols.frame.scale_denominator,
                       home == displace::no_home ? "" : of(row).home_codes[home]);
        }
        shifts.move_to(layer.columns);
    }

    [[nodiscard]] geom::Point on_map(const Row& row, displace::Position place) const {
        return of(row).symbols.frame.to_map({mm(place.x_um), -mm(place.y_um)});
    }

    void add_point(const Row& row, geom::GeometryArray& geometry) const {
        const auto& done = of(row).symbols.done;
        if (done.states[row.symbol] != State::outside_frame) {
            geometry.add_point(on_map(row, done.places[done.stands_for_it[row.symbol]]));
        }
        geometry.end_feature();
    }

    void add_leader(const Row& row, geom::GeometryArray& geometry) const {
        const auto& symbols = of(row).symbols;
        geometry.begin_part();
        geometry.add_point(on_map(row, symbols.symbols.places[row.symbol]));
        geometry.add_point(on_map(row, symbols.done.places[row.symbol]));
        geometry.end_feature();
    }

    const std::vector<Page>& m_pages;
    const DisplacedPages& m_displaced;
    const Inputs& m_inputs;
    std::vector<Row> m_rows;
};

} // namespace

std::optional<DisplacedLayers> displaced_layers(const std::vector<Page>& pages,
                                                const DisplacedPages& displaced,
                                                const Inputs& inputs) {
    const bool any =
        std::ranges::any_of(displaced, [](const auto& page) { return page.has_value(); });
    return any ? std::optional(Maker(pages, displaced, inputs).make()) : std::nullopt;
}

} // namespace maille::press
