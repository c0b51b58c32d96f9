// SPDX-License-Identifier: Apache-2.0
// Writes a GeoPackage 1.3 straight through SQLite: tables, R-trees built in bulk, styles and
// projects as QGIS reads them. Same input and same timestamp: same bytes, whatever the number of
// threads.
#pragma once

#include "base/context.hpp"
#include "layer/layer.hpp"

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace maille::io {

/// One row of `layer_styles`. QGIS loads the default style of a layer by itself and lists the
/// others.
struct StyleEntry {
    std::string layer; ///< name of the table the style belongs to, as returned by `add_layer`
    std::string name;
    std::string qml;
    bool is_default = true;
    /// Has a default, so that lists may leave it out.
    std::string description = {}; // NOLINT(readability-redundant-member-init)
};

/// Names under which a layer was written; they differ from the asked ones only where those could
/// not be used.
struct WrittenLayer {
    std::string table;
    std::string geometry_column;      ///< "geom"; empty for a plain table
    std::vector<std::string> columns; ///< one per column of the layer, in its order
};

/// Use: construct on a name that does not exist (base::PendingFile::path()), add, finish(), then
/// commit the pending file. Without finish() the file is removed by the destructor. Every method
/// throws base::OutputError, with SQLite's own words, when the disk is full or the file cannot be
/// written.
class GeoPackageWriter {
public:
    /// `timestamp`: ISO 8601 in UTC ("2024-12-10T00:00:00Z"), written wherever the format wants a
    /// date.
    GeoPackageWriter(std::filesystem::path pending_path, const std::string& timestamp);
    ~GeoPackageWriter();
    GeoPackageWriter(const GeoPackageWriter&) = delete;
    GeoPackageWriter& operator=(const GeoPackageWriter&) = delete;
    GeoPackageWriter(GeoPackageWriter&&) noexcept;
    GeoPackageWriter& operator=(GeoPackageWriter&&) noexcept;

    /// Writes a layer: `fid` counts rows from 1, then `geom`, then the columns. Points: POINT, or
    /// MULTIPOINT when a feature has several; lines and polygons: multi types; a feature without
    /// parts: NULL. A table name that is taken or reserved, and columns that are empty, clash with
    /// `fid`, `geom` or another one (case aside) are renamed and reported to `context.problems`.
    /// Throws base::InputError when the CRS is unknown.
    WrittenLayer add_layer(const layer::Layer& layer, const std::string& table_name,
                           const std::string& identifier, const std::string& description,
                           base::Context& context);

    /// Adds the styles to `layer_styles`, made on first use. The first default of a layer wins.
    /// Throws base::OutputError when a style names a table that was not written.
    void add_styles(std::span<const StyleEntry> styles);

    /// Adds a QGIS project: the bytes of a .qgz file under a name, for
    /// `geopackage:FILE?projectName=NAME`.
    void add_project(std::string_view name, std::string_view qgz);

    /// Adds the triggers that keep counts, commits, closes and flushes the file to the disk.
    void finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace maille::io
