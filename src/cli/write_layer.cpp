// SPDX-License-Identifier: Apache-2.0
#include "cli/write_layer.hpp"

#include "base/file.hpp"
#include "base/timestamp.hpp"
#include "io/csv_write.hpp"
#include "io/geopackage.hpp"

#include <filesystem>

namespace maille::cli {

namespace {

using base::msg;

/// The columns with x and y for points.
table::Table csv_table(const layer::Layer& layer) {
    table::Table table;
    for (const auto& column : layer.columns.columns()) {
        table.add(column);
    }
    if (!layer.geometry || layer.geometry->kind() != geom::Kind::point) {
        return table;
    }
    for (const bool easting : {true, false}) {
        auto& column = table.add(easting ? "maille_x" : "maille_y", table::Type::real);
        for (std::size_t row = 0; row < layer.rows(); ++row) {
            if (layer.geometry->is_null(row)) {
                column.append_null();
            } else {
                const auto point = layer.geometry->points_of(row).front();
                column.append_real(easting ? point.x : point.y);
            }
        }
    }
    return table;
}

} // namespace

void require_output(const SharedOptions& options) {
    if (options.output.empty() && !options.json) {
        throw base::UsageError(msg("il faut une sortie", "an output is needed"),
                               msg("Donnez -o FICHIER.gpkg (ou .csv), ou --json.",
                                   "Give -o FILE.gpkg (or .csv), or --json."));
    }
    const auto extension = std::filesystem::path(options.output).extension();
    if (!options.output.empty() && extension != ".gpkg" && extension != ".csv") {
        throw base::UsageError(
            msg("{} : format de sortie inconnu", "{}: unknown output format", options.output),
            msg("Les extensions connues sont .gpkg et .csv.",
                "The extensions known are .gpkg and .csv."));
    }
}

void refuse_existing(const SharedOptions& options) {
    if (!options.output.empty()) {
        const base::PendingFile check(options.output, options.overwrite);
    }
}

void write_layer(const layer::Layer& layer, Session& session) {
    if (std::filesystem::path(session.options.output).extension() != ".csv") {
        write_layers({&layer}, session);
        return;
    }
    base::PendingFile pending(session.options.output, session.options.overwrite);
    base::write_file(pending.path(), io::to_csv(csv_table(layer)));
    pending.commit();
}

void write_layers(const std::vector<const layer::Layer*>& layers, Session& session) {
    base::PendingFile pending(session.options.output, session.options.overwrite);
    io::GeoPackageWriter writer(pending.path(), base::iso_timestamp(base::reproducible_time("")));
    for (const auto* layer : layers) {
        writer.add_layer(*layer, layer->name, layer->name, "", session.context);
    }
    writer.finish();
    pending.commit();
}

} // namespace maille::cli
