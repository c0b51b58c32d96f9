// SPDX-License-Identifier: Apache-2.0
// Reading. In: any OGR source, CSV in any of its dialects, sheets of XLSX and ODS. Out: flat
// columns and geometry in one CRS. Promises: codes of text files stay text; geometries are of one
// kind, closed, oriented, valid and finite; whatever was changed, skipped or doubtful is in the
// problem sink with file, rows and remedy.
#pragma once

#include "base/context.hpp"
#include "io/source.hpp"
#include "layer/coordinate_state.hpp"
#include "layer/layer.hpp"

#include <string>
#include <vector>

namespace maille::io {

/// A layer and, row by row, whether it came with coordinates.
struct ReadResult {
    layer::Layer layer;
    std::vector<layer::CoordinateState>
        coordinates; ///< as many as rows; all `missing` for plain tables
};

/// Reads one source. Rows keep the source's order. Text: UTF-8. Integers, reals and booleans keep
/// their type, dates and times become ISO 8601 text columns, lists and JSON become text, binary
/// fields are skipped and reported. CSV columns are all text; their empty cells are null. Polygons
/// are repaired in the working CRS. Throws InputError: path, layer, field, kind of geometry, no
/// CRS, unreadable file; UsageError: unknown CRS, encoding or delimiter. Problem kinds. Warnings:
/// crs.outside_area, crs.swapped, crs.wrong, geometry.invalid, geometry.emptied, geometry.kind,
/// geometry.collection, geometry.not_finite, coordinates.not_a_number, coordinates.one_missing,
/// coordinates.several, csv.too_many, csv.too_few, csv.quote, csv.header, fields.skipped,
/// source.empty, gdal. Notes: crs.overridden, geometry.dimensions, geometry.curve, text.encoding,
/// csv.empty_rows, source.layer. Rows in their examples count from 1, the header left out.
[[nodiscard]] ReadResult read(const SourceSpec& spec, base::Context& context);

/// Names of the layers (sheets) of a file, in its order. CSV gives one: the file's stem. Throws
/// InputError.
[[nodiscard]] std::vector<std::string> list_layers(const std::string& path);

/// Sets one of GDAL's configuration options, "KEY=VALUE", for this process. Throws UsageError when
/// it has no '='.
void set_gdal_option(const std::string& key_value);

} // namespace maille::io
