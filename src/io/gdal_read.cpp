// SPDX-License-Identifier: Apache-2.0
#include "io/gdal_read.hpp"

#include "base/error.hpp"
#include "io/gdal_arrow.hpp"
#include "io/gdal_fields.hpp"
#include "io/gdal_geometry.hpp"
#include "io/gdal_open.hpp"
#include "io/gdal_session.hpp"
#include "io/read_file.hpp"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <algorithm>

namespace maille::io {

namespace {

std::uint64_t read_features(OGRLayer& layer, const std::vector<FieldPlan>& plan,
                            GeometryCollector* geometry, TextMender& mender) {
    std::uint64_t row = 0;
    std::string buffer;
    layer.ResetReading();
    while (const OGRFeatureUniquePtr feature{layer.GetNextFeature()}) {
        ++row;
        append_values(*feature, plan, mender, row);
        if (geometry != nullptr) {
            add_geometry(*geometry, feature->GetGeometryRef(), buffer);
            geometry->end_row();
        }
    }
    return row;
}

/// A damaged file ends like a short one: only GDAL's messages tell them apart.
void check_complete(const GdalMessages& messages, const std::string& origin) {
    if (const auto words = messages.failures(); !words.empty()) {
        throw base::InputError(
            base::msg("{0} : lecture interrompue, le fichier est sans doute abîmé : {1}",
                      "{0}: reading failed, the file is probably damaged: {1}", origin, words),
            base::msg("Téléchargez ou exportez-le de nouveau.", "Download or export it again."));
    }
}

/// Rows of a workbook that are formatted but hold nothing come last: they are no data.
void drop_empty_rows_at_end(GdalLayer& result, base::ProblemSink& problems) {
    auto& columns = result.columns.columns();
    std::size_t rows = result.columns.rows();
    const std::size_t all = rows;
    const auto is_empty = [&](std::size_t row) {
        return std::ranges::all_of(columns,
                                   [&](const auto& column) { return column.is_null(row); });
    };
    while (rows > 0 && is_empty(rows - 1)) {
        --rows;
    }
    if (rows == all) {
        return;
    }
    std::vector<std::size_t> kept(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        kept[row] = row;
    }
    for (auto& column : columns) {
        column = column.select(kept);
    }
    result.rows = rows;
    problems.report(
        {base::Severity::note,
         "csv.empty_rows",
         result.origin,
         base::msg("{0} : lignes sans aucune valeur à la fin de la feuille, laissées de côté",
                   "{0}: rows without any value at the end of the sheet, left out", result.origin),
         {},
         all - rows});
}

} // namespace

GdalLayer read_with_gdal(const std::filesystem::path& file, const SourceSpec& spec,
                         base::ProblemSink& problems) {
    GdalMessages messages;
    const bool workbook = is_workbook(file);
    const GdalOption xlsx("OGR_XLSX_HEADERS", workbook ? "FORCE" : nullptr);
    const GdalOption ods("OGR_ODS_HEADERS", workbook ? "FORCE" : nullptr);
    const auto dataset = open_dataset(file, spec, messages);
    OGRLayer& layer = find_layer(*dataset, spec, file, problems);

    GdalLayer result;
    result.name = layer.GetName();
    result.origin = file.filename().string();
    if (dataset->GetLayerCount() > 1) {
        result.origin += "|layername=" + result.name;
    }
    if (layer.GetGeomType() != wkbNone) {
        result.geometry.emplace();
        result.crs = crs_of(layer);
        result.declared = declared_kind(layer).value_or(geom::Kind::point);
    }
    TextMender mender(Encoding::detect);
    const auto plan = plan_fields(layer, spec, workbook, result.origin, result.columns, problems);
    GeometryCollector* const geometry = result.geometry ? &*result.geometry : nullptr;
    if (has_fast_stream(layer, plan)) {
        read_arrow(layer, plan, geometry, mender, result.origin);
        result.rows = geometry != nullptr ? geometry->rows() : result.columns.rows();
    } else {
        result.rows = read_features(layer, plan, geometry, mender);
    }
    check_complete(messages, result.origin);
    messages.report(problems, result.origin);
    report_rows(problems, base::Severity::note, "text.encoding", result.origin,
                base::msg("{0} : texte qui n'est pas en UTF-8, lu comme Windows-1252",
                          "{0}: text that is not UTF-8, read as Windows-1252", result.origin),
                mender.converted());
    if (workbook) {
        drop_empty_rows_at_end(result, problems);
    }
    return result;
}

} // namespace maille::io
