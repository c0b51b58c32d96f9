// SPDX-License-Identifier: Apache-2.0
#include "io/read.hpp"

#include "base/error.hpp"
#include "geom/repair.hpp"
#include "io/csv_read.hpp"
#include "io/gdal_open.hpp"
#include "io/gdal_read.hpp"
#include "io/gdal_session.hpp"
#include "io/read_coordinates.hpp"
#include "io/read_crs.hpp"
#include "io/read_file.hpp"
#include "layer/columns.hpp"

namespace maille::io {

namespace {

using layer::CoordinateState;

/// The source as it is: columns, and geometry when it has its own.
ReadResult raw(const std::filesystem::path& file, const SourceSpec& spec, base::Context& context) {
    ReadResult result;
    auto& layer = result.layer;
    if (is_text_table(file)) {
        layer.name = file.stem().string();
        layer.origin = file.filename().string();
        layer.columns = read_csv(file, spec, layer.origin, context.problems);
        result.coordinates.assign(layer.columns.rows(), CoordinateState::missing);
        return result;
    }
    auto source = read_with_gdal(file, spec, context.problems);
    layer.name = source.name;
    layer.origin = source.origin;
    layer.columns = std::move(source.columns);
    result.coordinates.assign(source.rows, CoordinateState::missing);
    if (source.geometry && spec.x_field.empty() && spec.y_field.empty()) {
        auto taken = source.geometry->take(spec.geometry_kind, source.declared, layer.origin,
                                           context.problems);
        layer.geometry = std::move(taken.geometry);
        layer.crs = source.crs;
        result.coordinates = std::move(taken.states);
    }
    return result;
}

void check_kind(const layer::Layer& layer, const SourceSpec& spec) {
    if (!spec.geometry_kind || (layer.geometry && layer.geometry->kind() == *spec.geometry_kind)) {
        return;
    }
    const auto expected = kind_name(*spec.geometry_kind);
    const auto given = layer.geometry ? kind_name(layer.geometry->kind())
                                      : base::Message{"aucune géométrie", "no geometry"};
    throw base::InputError(
        {base::format("{} : {} étaient attendus, la source contient {}", layer.origin, expected.fr,
                      given.fr),
         base::format("{}: {} were expected, the source holds {}", layer.origin, expected.en,
                      given.en)},
        base::msg("Donnez une couche avec géométrie ou, pour des points, les champs x et y.",
                  "Give a layer with geometry or, for points, the fields x and y."));
}

/// Rows of points with several positions have no one place.
void mark_several(ReadResult& result, base::ProblemSink& problems) {
    const auto& geometry = *result.layer.geometry;
    RowList several;
    for (std::size_t row = 0; row < geometry.size(); ++row) {
        if (geometry.part_end(row) - geometry.part_begin(row) > 1) {
            result.coordinates[row] = CoordinateState::invalid;
            several.add(row + 1);
        }
    }
    report_rows(problems, base::Severity::warning, "coordinates.several", result.layer.origin,
                base::msg("{0} : lignes à plusieurs points, sans lieu unique",
                          "{0}: rows with several points, hence no single place",
                          result.layer.origin),
                several);
}

/// "12" or, when the layer has a code, "12 (02001)".
std::string row_label(const layer::Layer& layer, const SourceSpec& spec, std::size_t row) {
    std::string label = std::to_string(row + 1);
    for (const auto& field : spec.text_fields) {
        if (const auto* column = layer.columns.find(field)) {
            return label + " (" + column->to_text(row) + ")";
        }
    }
    return label;
}

void repair_polygons(ReadResult& result, const SourceSpec& spec, base::Context& context) {
    auto& layer = result.layer;
    std::vector<std::string> repaired;
    std::vector<std::string> emptied;
    for (const auto& found : geom::repair(*layer.geometry, context.jobs)) {
        const auto label = row_label(layer, spec, found.feature) + ": " + found.reason;
        (found.emptied ? emptied : repaired).push_back(label);
        if (found.emptied) {
            result.coordinates[found.feature] = CoordinateState::invalid;
        }
    }
    report_names(context.problems, base::Severity::warning, "geometry.invalid", layer.origin,
                 base::msg("{0} : polygones invalides, réparés à la lecture",
                           "{0}: invalid polygons, repaired while reading", layer.origin),
                 repaired);
    report_names(context.problems, base::Severity::warning, "geometry.emptied", layer.origin,
                 base::msg("{0} : polygones invalides sans surface, lignes laissées sans géométrie",
                           "{0}: invalid polygons without area, rows left without geometry",
                           layer.origin),
                 emptied);
}

} // namespace

ReadResult read(const SourceSpec& spec, base::Context& context) {
    const auto file = source_file(spec);
    check_file(file);
    auto result = raw(file, spec, context);
    auto& layer = result.layer;
    if (!spec.x_field.empty() || !spec.y_field.empty()) {
        result.coordinates = points_from_columns(layer, spec, context.problems);
    }
    check_kind(layer, spec);
    if (layer.rows() == 0) {
        context.problems.report({base::Severity::warning,
                                 "source.empty",
                                 layer.origin,
                                 base::msg("{0} : aucune ligne", "{0}: no rows", layer.origin),
                                 {},
                                 1});
    }
    if (!layer.geometry) {
        return result;
    }
    settle_crs(layer, result.coordinates, spec, context);
    if (layer.geometry->kind() == geom::Kind::point) {
        mark_several(result, context.problems);
    } else if (layer.geometry->kind() == geom::Kind::polygon) {
        repair_polygons(result, spec, context);
    }
    return result;
}

std::vector<std::string> list_layers(const std::string& path) {
    SourceSpec spec;
    spec.path = path;
    const auto file = source_file(spec);
    check_file(file);
    if (is_text_table(file)) {
        return {file.stem().string()};
    }
    const GdalMessages messages;
    return layer_names(*open_dataset(file, spec, messages));
}

} // namespace maille::io
