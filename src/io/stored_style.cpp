// SPDX-License-Identifier: Apache-2.0
#include "io/stored_style.hpp"

#include "io/gdal_open.hpp"
#include "io/gdal_session.hpp"
#include "io/read_file.hpp"
#include "io/sqlite_database.hpp"

#include <ogrsf_frmts.h>

namespace maille::io {

namespace {

using FeaturePointer = std::unique_ptr<OGRFeature, decltype(&OGRFeature::DestroyFeature)>;

/// The first row of an answer; null when there is none.
FeaturePointer first_row(GDALDataset& dataset, const std::string& query) {
    FeaturePointer row(nullptr, &OGRFeature::DestroyFeature);
    if (OGRLayer* const answer = dataset.ExecuteSQL(query.c_str(), nullptr, nullptr)) {
        row.reset(answer->GetNextFeature());
        // The row keeps its own definition alive.
        dataset.ReleaseResultSet(answer);
    }
    return row;
}

/// The order is the one that QGIS asks the database for.
std::string query_for(OGRLayer& layer) {
    return "SELECT styleName, styleQML FROM layer_styles WHERE f_table_schema = '' AND "
           "f_table_name = " +
           quote_text(layer.GetName()) +
           " AND f_geometry_column = " + quote_text(layer.GetGeometryColumn()) +
           " AND update_time IS NOT NULL AND styleQML IS NOT NULL ORDER BY CASE WHEN useAsDefault "
           "THEN 1 WHEN useAsDefault = 'true' THEN 1 ELSE 2 END, update_time DESC LIMIT 1";
}

} // namespace

std::optional<StoredStyle> stored_style(const SourceSpec& spec, base::Context& context) {
    const auto file = source_file(spec);
    check_file(file);
    if (extension_of(file) != ".gpkg") {
        return std::nullopt;
    }
    GdalMessages messages;
    const auto dataset = open_dataset(file, spec, messages);
    base::ProblemSink said_when_read; // find_layer's remarks come again with the rows
    OGRLayer& layer = find_layer(*dataset, spec, file, said_when_read);
    const bool has_table =
        first_row(*dataset, "SELECT name FROM sqlite_master WHERE name = 'layer_styles'") !=
        nullptr;
    if (!has_table) {
        return std::nullopt;
    }
    const auto row = first_row(*dataset, query_for(layer));
    messages.report(context.problems, file.filename().string());
    if (!row) {
        return std::nullopt;
    }
    return StoredStyle{row->GetFieldAsString(0), row->GetFieldAsString(1)};
}

} // namespace maille::io
