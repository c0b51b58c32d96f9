// SPDX-License-Identifier: Apache-2.0
#include "press/map_view.hpp"

#include "base/timestamp.hpp"
#include "press/view_frame.hpp"
#include "render/map_layer.hpp"

namespace maille::press {

namespace {

using base::msg;

std::vector<ViewLayer> read_layers(const View& view, const std::filesystem::path& styles,
                                   std::string& crs, base::Context& context) {
    const base::TimedStep step(context.timings, "read");
    std::vector<ViewLayer> layers;
    crs = view.crs;
    context.progress.start(msg("lecture", "reading"), view.layers.size());
    for (const auto& spec : view.layers) {
        layers.push_back(read_view_layer(spec, crs, styles, context));
        if (crs.empty()) {
            crs = layers.back().layer.crs;
        }
        context.progress.advance(1);
    }
    context.progress.finish();
    return layers;
}

ViewLayerReport report_of(const ViewLayerSpec& spec, const ViewLayer& read,
                          const render::MapFrame& frame) {
    ViewLayerReport report;
    report.source = spec.source;
    report.style = read.style.origin;
    const auto& geometry = *read.layer.geometry;
    report.features = geometry.size();
    std::vector<std::size_t> seen;
    for (std::size_t row = 0; row < geometry.size(); ++row) {
        if (!geometry.is_null(row) && geometry.box_of(row).meets(frame.box)) {
            seen.push_back(row);
        }
    }
    const auto counts =
        render::class_counts(read.style, &read.layer.columns, geometry.size(), seen);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        report.classes.push_back({read.style.categories[i].label, counts[i]});
        report.drawn += counts[i];
    }
    return report;
}

std::string draw(const View& view, const std::vector<ViewLayer>& layers,
                 const render::MapFrame& frame, base::Context& context) {
    const base::TimedStep step(context.timings, "draw");
    render::Document document;
    document.width_mm = frame.page.w;
    document.height_mm = frame.page.h;
    document.dpi = view.dpi;
    document.title = view.title;
    document.created = base::reproducible_time("");
    document.transparent = !view.background;
    render::Canvas canvas(*view.format, document, context);
    if (view.background) {
        canvas.rectangle(frame.page);
        canvas.fill(*view.background);
    }
    for (const auto& read : layers) {
        render::MapLayer layer;
        layer.geometry = &*read.layer.geometry;
        layer.style = &read.style;
        layer.columns = &read.layer.columns;
        render::draw_layer(canvas, frame, layer);
    }
    return canvas.finish();
}

} // namespace

ViewReport draw_view(const View& view, const std::filesystem::path& styles,
                     base::Context& context) {
    ViewReport report;
    if (!view.crs.empty()) {
        (void)metres_per_unit(view.crs, 0); // refuses its unit before the work
    }
    const auto layers = read_layers(view, styles, report.crs, context);
    geom::Box whole;
    for (const auto& read : layers) {
        whole.add(read.layer.geometry->box());
    }
    report.frame = frame_of_view(view, report.crs, whole);
    report.width_px = static_cast<std::size_t>(pixels(view.width_mm, view.dpi));
    report.height_px = static_cast<std::size_t>(pixels(view.height_mm, view.dpi));
    for (std::size_t i = 0; i < layers.size(); ++i) {
        report.layers.push_back(report_of(view.layers[i], layers[i], report.frame));
    }
    if (view.format) {
        report.bytes = draw(view, layers, report.frame, context);
    }
    return report;
}

} // namespace maille::press
