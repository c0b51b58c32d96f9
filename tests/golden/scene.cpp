// SPDX-License-Identifier: Apache-2.0
#include "scene.hpp"

#include "base/file.hpp"
#include "base/text.hpp"
#include "render/map_layer.hpp"
#include "style/qml.hpp"

#include <algorithm>
#include <cstdlib>
#include <stdexcept>
#include <vector>

namespace golden {
namespace {

using namespace maille;

struct Scene {
    geom::Box frame;
    std::size_t width = 0;
    std::size_t height = 0;
    double dpi = 96;
    std::string style; ///< of the program's own styles; empty for the scene's
    std::string qml;   ///< file name of the scene's style, without ending
    geom::GeometryArray geometry{geom::Kind::point};
    table::Table columns;
};

double number(std::string_view text) {
    const auto value = base::parse_number(text);
    if (!value) {
        throw std::runtime_error("not a number in a scene: " + std::string(text));
    }
    return *value;
}

void add_points(geom::GeometryArray& geometry, std::string_view text) {
    const auto values = base::split(text, ' ');
    for (std::size_t i = 0; i + 1 < values.size(); i += 2) {
        geometry.add_point({number(values[i]), number(values[i + 1])});
    }
}

void add_feature(Scene& scene, geom::Kind kind, std::string_view rest) {
    if (scene.geometry.size() == 0) {
        scene.geometry = geom::GeometryArray(kind);
    }
    const std::size_t space = rest.find(' ');
    std::string value(rest.substr(0, space));
    std::replace(value.begin(), value.end(), '~', ' ');
    scene.columns.columns().front().append_text(value);
    for (const std::string_view part : base::split(rest.substr(space), '/')) {
        if (kind != geom::Kind::point) {
            scene.geometry.begin_part();
        }
        for (const std::string_view ring : base::split(part, '|')) {
            if (kind == geom::Kind::polygon) {
                scene.geometry.begin_ring();
            }
            add_points(scene.geometry, ring);
        }
    }
    scene.geometry.end_feature();
}

void read_line(Scene& scene, std::string_view line) {
    const std::size_t space = line.find(' ');
    const std::string_view word = line.substr(0, space);
    const std::string_view rest = line.substr(space + 1);
    const auto values = base::split(rest, ' ');
    if (word == "frame") {
        scene.frame = {number(values[0]), number(values[1]), number(values[2]), number(values[3])};
    } else if (word == "pixels") {
        scene.width = static_cast<std::size_t>(number(values[0]));
        scene.height = static_cast<std::size_t>(number(values[1]));
    } else if (word == "dpi") {
        scene.dpi = number(values[0]);
    } else if (word == "style") {
        scene.style = rest;
    } else if (word == "qml") {
        scene.qml = rest;
    } else if (word == "field") {
        scene.columns.columns().front().rename(std::string(rest));
    } else if (word == "point") {
        add_feature(scene, geom::Kind::point, rest);
    } else if (word == "line") {
        add_feature(scene, geom::Kind::line, rest);
    } else {
        add_feature(scene, geom::Kind::polygon, rest);
    }
}

Scene read_scene(const std::string& name) {
    Scene scene;
    scene.qml = name;
    scene.columns.add("classe", table::Type::text);
    const std::string text = base::read_file(folder() / "scenes" / (name + ".scene"));
    for (const std::string_view line : base::split(text, '\n')) {
        read_line(scene, line);
    }
    return scene;
}

std::filesystem::path style_of(const Scene& scene, const std::string& styles) {
    return scene.style.empty() ? folder() / styles / (scene.qml + ".qml")
                               : folder() / "../../styles" / (scene.style + ".qml");
}

void expect_all_drawn(const base::ProblemSink& problems) {
    for (const base::Problem& problem : problems.sorted()) {
        if (problem.kind == "style.unsupported") {
            throw std::runtime_error("not drawn: " + problem.place);
        }
    }
}

} // namespace

std::filesystem::path folder() {
    const char* root = std::getenv("MAILLE_SOURCE_DIR");
    return std::filesystem::path(root != nullptr ? root : ".") / "tests" / "golden";
}

render::Image draw_scene(const std::string& name, const std::string& styles) {
    base::ProblemSink problems;
    base::NoProgress progress;
    base::Context context{problems, progress};
    const Scene scene = read_scene(name);
    const style::Style style = style::read_qml(style_of(scene, styles), context);
    render::Document document;
    document.dpi = scene.dpi;
    document.width_mm = static_cast<double>(scene.width) * 25.4 / scene.dpi;
    document.height_mm = static_cast<double>(scene.height) * 25.4 / scene.dpi;
    render::Canvas canvas(render::Format::png, document, context);
    render::MapLayer layer;
    layer.geometry = &scene.geometry;
    layer.style = &style;
    layer.columns = &scene.columns;
    render::draw_layer(canvas,
                       render::frame_of({0, 0, document.width_mm, document.height_mm}, scene.frame),
                       layer);
    expect_all_drawn(problems);
    return render::decode_png(canvas.finish());
}

} // namespace golden
