// SPDX-License-Identifier: Apache-2.0
// The GeoPackage R-tree extension on a table (GeoPackage 1.3, annex F.3): virtual table, content,
// triggers.
#pragma once

#include "io/rtree_pack.hpp"
#include "io/sqlite_database.hpp"

#include <span>
#include <string>
#include <string_view>

namespace maille::io {

/// "rtree_<table>_<column>", not quoted.
[[nodiscard]] std::string rtree_name(std::string_view table, std::string_view column);

/// Creates the empty virtual table. Returns the size of its nodes in bytes.
std::size_t create_rtree(Database& database, const std::string& name);

/// Fills an empty R-tree by writing the nodes of `tree`, packed from `entries`, into its shadow
/// tables.
void write_packed(Database& database, const std::string& name, std::span<const RtreeEntry> entries,
                  const PackedRtree& tree);

/// Fills it by ordinary insertions, for libraries that protect shadow tables.
void write_inserted(Database& database, const std::string& name,
                    std::span<const RtreeEntry> entries);

/// The six triggers that keep the index right when features are edited. They call ST_MinX and the
/// like, which only the editing program has: create them after the table is filled.
void create_rtree_triggers(Database& database, const std::string& table, const std::string& column,
                           const std::string& key);

} // namespace maille::io
