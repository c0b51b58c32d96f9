// SPDX-License-Identifier: Apache-2.0
#include "labels/scene.hpp"

#include "support/catch.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fstream>

namespace scene {
namespace {

constexpr double metres_per_mm = 1000;

style::Symbol plain(geom::Kind kind) {
    style::Symbol symbol;
    if (kind == geom::Kind::point) {
        style::SimpleMarker marker;
        marker.size = {1, style::Unit::mm};
        marker.color = style::rgb(0x1E2B33);
        marker.outline_style = style::PenStyle::none;
        symbol.layers.emplace_back(marker);
        return symbol;
    }
    style::SimpleLine line;
    line.color = kind == geom::Kind::line ? style::rgb(0x6E9DB5) : style::rgb(0xB4AFA4);
    symbol.layers.emplace_back(line);
    symbol.type = kind == geom::Kind::line ? style::SymbolType::line : style::SymbolType::fill;
    return symbol;
}

} // namespace

Scene::Data::Data(geom::Kind kind) : geometry(kind) {
    columns.add("nom", table::Type::text);
    style.categories.push_back({{}, "", plain(kind), true});
    style.labeling.emplace();
    style::LabelRule rule;
    rule.settings.emplace();
    rule.settings->expression = {"\"nom\"", "scene:1"};
    rule.settings->text.size = {7, style::Unit::point};
    style.labeling->rules.push_back(std::move(rule));
}

Scene::Scene() {
    request.frame = render::frame_at({10, 10, 180, 120}, {90000, 60000}, 1000000);
}

Scene::Data& Scene::add(geom::Kind kind, const std::string& name) {
    Data& data = layers.emplace_back(kind);
    labels::LabelLayer layer;
    layer.map.geometry = &data.geometry;
    layer.map.columns = &data.columns;
    layer.map.style = &data.style;
    layer.name = name;
    request.layers.push_back(layer);
    return data;
}

void Scene::point(Data& data, geom::Point at, const std::string& name) {
    data.geometry.add_point({at.x * metres_per_mm, at.y * metres_per_mm});
    data.geometry.end_feature();
    data.name(name);
}

void Scene::line(Data& data, const std::vector<geom::Point>& points, const std::string& name) {
    data.geometry.begin_part();
    for (const geom::Point p : points) {
        data.geometry.add_point({p.x * metres_per_mm, p.y * metres_per_mm});
    }
    data.geometry.end_feature();
    data.name(name);
}

void Scene::polygon(Data& data, const std::vector<geom::Point>& ring, const std::string& name) {
    data.geometry.begin_part();
    data.geometry.begin_ring();
    for (const geom::Point p : ring) {
        data.geometry.add_point({p.x * metres_per_mm, p.y * metres_per_mm});
    }
    data.geometry.add_point({ring.front().x * metres_per_mm, ring.front().y * metres_per_mm});
    data.geometry.end_feature();
    data.name(name);
}

void Scene::square(Data& data, geom::Point corner, double side, const std::string& name) {
    polygon(data,
            {corner,
             {corner.x + side, corner.y},
             {corner.x + side, corner.y + side},
             {corner.x, corner.y + side}},
            name);
}

labels::Placed Scene::place() {
    render::Canvas canvas(render::Format::png, {200, 140, 50, "", "", "", "", 0}, context);
    return labels::place_labels(canvas, request);
}

std::string Scene::draw(const labels::Placed& placed) {
    render::Canvas canvas(render::Format::png, {200, 140, 200, "", "", "", "", 0}, context);
    for (const labels::LabelLayer& layer : request.layers) {
        render::draw_layer(canvas, request.frame, layer.map);
    }
    for (const labels::Disc& disc : request.obstacles.crowd) {
        canvas.circle(disc.middle.x, disc.middle.y, disc.radius);
        canvas.fill(style::rgb(0xF2A71B));
    }
    for (const render::Rect& box : request.obstacles.boxes) {
        canvas.rectangle(box);
        canvas.fill(style::rgb(0xE3E6E8));
    }
    labels::draw_labels(canvas, placed);
    return canvas.finish();
}

void Scene::keep_picture(const labels::Placed& placed, const std::string& name) {
    if (const char* folder = std::getenv("MAILLE_TEST_PICTURES")) {
        std::ofstream(std::string(folder) + "/" + name + ".png", std::ios::binary) << draw(placed);
    }
}

std::vector<base::Problem> Scene::found(const std::string& kind) const {
    std::vector<base::Problem> all = problems.sorted();
    std::erase_if(all, [&](const base::Problem& problem) { return problem.kind != kind; });
    return all;
}

bool has(const labels::Placed& placed, const std::string& name) {
    return std::any_of(placed.labels.begin(), placed.labels.end(),
                       [&](const labels::PlacedLabel& one) { return one.text == name; });
}

const labels::PlacedLabel& label(const labels::Placed& placed, const std::string& name) {
    INFO(name);
    REQUIRE(has(placed, name));
    return *std::find_if(placed.labels.begin(), placed.labels.end(),
                         [&](const labels::PlacedLabel& one) { return one.text == name; });
}

std::size_t overlaps(const labels::Placed& placed) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < placed.labels.size(); ++i) {
        for (std::size_t k = i + 1; k < placed.labels.size(); ++k) {
            for (const labels::TurnedBox& a : placed.labels[i].boxes) {
                for (const labels::TurnedBox& b : placed.labels[k].boxes) {
                    count += labels::overlap(a, b) ? 1U : 0U;
                }
            }
        }
    }
    return count;
}

void territories(Scene::Data& data, std::size_t columns, std::size_t rows) {
    const std::vector<std::string> names{"Pays de Valandre",
                                         "Sud de l'Orvanne",
                                         "Grand Soissy",
                                         "Cœur de Brenne",
                                         "Haute-Vesle et Ardrières",
                                         "Nord",
                                         "Communauté du Val de Maubrey et des Deux Rivières",
                                         "Les Étangs",
                                         "Portes de la Thérouane"};
    const double width = 180.0 / static_cast<double>(columns);
    const double height = 120.0 / static_cast<double>(rows);
    const auto corner = [&](std::size_t x, std::size_t y) {
        const auto i = static_cast<double>(x);
        const auto k = static_cast<double>(y);
        return geom::Point{(i + 0.25 * std::sin(3 * i + 5 * k)) * width,
                           (k + 0.25 * std::cos(4 * i + 2 * k)) * height};
    };
    for (std::size_t y = 0; y < rows; ++y) {
        for (std::size_t x = 0; x < columns; ++x) {
            const std::size_t i = y * columns + x;
            Scene::polygon(data,
                           {corner(x, y), corner(x + 1, y), corner(x + 1, y + 1), corner(x, y + 1)},
                           names[i % names.size()] +
                               (i < names.size() ? "" : " " + std::to_string(i / names.size())));
        }
    }
}

} // namespace scene
