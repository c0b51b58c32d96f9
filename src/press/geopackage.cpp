// SPDX-License-Identifier: Apache-2.0
#include "press/geopackage.hpp"

#include "base/file.hpp"
#include "base/timestamp.hpp"
#include "io/geopackage.hpp"
#include "package/level_layer.hpp"
#include "package/project_layer.hpp"
#include "press/displaced_layers.hpp"

#include <algorithm>

namespace maille::press {

namespace {

namespace fs = std::filesystem;

/// Adds layers and gathers their styles.
class Packer {
public:
    Packer(const campaign::Plan& plan, fs::path library_styles, const fs::path& file,
           base::Context& context)
        : m_plan(plan), m_library(std::move(library_styles)), m_context(context),
          m_writer(file, base::iso_timestamp(base::reproducible_time(plan.date))) {}

    /// `wanted(layer)` picks the map layers whose style belongs to this layer; `fallbacks` are
    /// library styles.
    template <class Wanted>
    void add(const layer::Layer& layer, const std::string& table, const std::string& description,
             const Wanted& wanted, const std::vector<std::string>& fallbacks) {
        const auto written = m_writer.add_layer(layer, table, table, description, m_context);
        std::vector<fs::path> paths;
        for (const auto& map : m_plan.maps) {
            for (const auto& map_layer : map.layers) {
                const bool known = std::ranges::find(paths, map_layer.style_path) != paths.end();
                if (wanted(map_layer) && !known) {
                    paths.push_back(map_layer.style_path);
                }
            }
        }
        for (const auto& name : fallbacks) {
            const fs::path path = m_library / (name + ".qml");
            if (paths.empty() && layer.geometry && fs::exists(path)) {
                paths.push_back(path);
            }
        }
        for (const auto& path : paths) {
            m_styles.push_back({written.table, path.stem().string(), base::read_file(path),
                                path == paths.front()});
        }
    }

    void finish() {
        m_writer.add_styles(m_styles);
        m_writer.finish();
    }

private:
    const campaign::Plan& m_plan;
    fs::path m_library;
    base::Context& m_context;
    io::GeoPackageWriter m_writer;
    std::vector<io::StyleEntry> m_styles;
};

std::string kind_style(const layer::Layer& layer) {
    if (!layer.geometry) {
        return {};
    }
    switch (layer.geometry->kind()) {
    case geom::Kind::point:
        return "points";
    case geom::Kind::line:
        return "lignes";
    default:
        return "polygones";
    }
}

} // namespace

void write_geopackage(const campaign::Plan& plan, const Inputs& inputs,
                      const std::vector<Page>& pages, const DisplacedPages& displaced,
                      const fs::path& library_styles, const fs::path& file,
                      base::Context& context) {
    Packer packer(plan, library_styles, file, context);
    const auto levels = inputs.territories->levels();
    context.progress.start(base::msg("GeoPackage", "GeoPackage"),
                           levels.size() + inputs.backgrounds.size() + 2);
    std::vector<join::Accounting> accountings;
    std::vector<package::PlacedSource> placed;
    for (const auto& projects : inputs.projects) {
        accountings.push_back(projects.accounting);
        placed.push_back({&projects.layer, &projects.placing});
    }
    for (std::size_t level = levels.size(); level-- > 0;) {
        const auto layer = package::level_layer(*inputs.territories, level,
                                                inputs.territories->polygons(level), accountings);
        packer.add(layer, levels[level].layer_name(), plan.title,
                   [&](const campaign::MapLayer& map) { return map.level == levels[level].name(); },
                   {levels[level].layer_name(), levels[level].name(), "polygones"});
        context.progress.advance(1);
    }
    for (const auto& background : inputs.backgrounds) {
        packer.add(
            background.layer, background.source->name, plan.title,
            [&](const campaign::MapLayer& map) { return map.source == background.source->name; },
            {background.source->name, background.source->kind, kind_style(background.layer)});
        context.progress.advance(1);
    }
    packer.add(
        package::projects_layer(placed, *inputs.territories), "projets", plan.title,
        [&](const campaign::MapLayer& map) { return inputs.projects_of(map.source) != nullptr; },
        {"projets", "points"});
    context.progress.advance(1);
    if (const auto layers = displaced_layers(pages, displaced, inputs)) {
        const auto moved = [](const campaign::MapLayer& map) { return !map.displacement.empty(); };
        const auto none = [](const campaign::MapLayer&) { return false; };
        packer.add(layers->displaced, "displaced", plan.title, moved, {"projets", "points"});
        packer.add(layers->leaders, "leaders", plan.title, none, {"leaders", "lignes"});
    }
    packer.finish();
    context.progress.finish();
}

} // namespace maille::press
