// SPDX-License-Identifier: Apache-2.0
// What to read: a path as the user wrote it and how to understand it.
#pragma once

#include "geom/geometry.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maille::io {

/// One source. Empty texts and lists mean "as the file says".
struct SourceSpec {
    std::string path;  ///< "communes.gpkg", "vivier.xlsx", or with "|layername=L"
    std::string layer; ///< layer or sheet name; wins over the one in `path`
    std::string sheet; ///< another word for `layer` where the source is a workbook

    std::string declared_crs; ///< for sources without CRS, and stronger than the one a source has
    std::string target_crs;   ///< working CRS to transform to; empty keeps the source's

    std::string x_field; ///< table with coordinates: both fields, then declared_crs is required
    std::string y_field;

    std::string encoding;  ///< "UTF-8", "windows-1252" (or "latin1", "cp1252"); CSV, Shapefile, DBF
    std::string delimiter; ///< CSV: one of , ; tab |

    std::vector<std::string> text_fields;    ///< codes: read as text whatever the source's type
    std::vector<std::string> fields;         ///< read these columns only; a missing one is an error
    std::optional<geom::Kind> geometry_kind; ///< InputError when the layer holds another kind

    /// Folder that a relative `path` starts from (of the campaign file); empty: the current folder.
    std::filesystem::path base_folder;
};

/// `path[|layername=L]` taken apart: file and layer (empty when not given). Throws UsageError for
/// another suffix.
struct SourceName {
    std::string file;
    std::string layer;
};
[[nodiscard]] SourceName split_source_name(std::string_view text);

/// Full path of the source's file.
[[nodiscard]] std::filesystem::path source_file(const SourceSpec& spec);

} // namespace maille::io
