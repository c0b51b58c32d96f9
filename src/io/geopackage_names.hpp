// SPDX-License-Identifier: Apache-2.0
// Names a GeoPackage can hold, made from any names, always the same way.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace maille::io {

/// Equal to SQLite: letters A to Z aside from case.
[[nodiscard]] bool same_name(std::string_view a, std::string_view b);

/// Column names as written, one per `wanted`. A usable name whose first bearer it is stays; empty
/// ones become `champ_<position from 1>`, control characters `_`, bytes that are not UTF-8 are read
/// as Windows-1252; a name that `reserved` or an earlier column holds gets the first free suffix
/// `_2`, `_3`...
[[nodiscard]] std::vector<std::string> usable_columns(const std::vector<std::string>& wanted,
                                                      const std::vector<std::string>& reserved);

/// Table name as written: empty becomes `couche`, control characters and `|` (which ends a layer's
/// name in QGIS) `_`; names that belong to the format (`gpkg_`, `rtree_`, `sqlite_`,
/// `layer_styles`, `qgis_projects`) get `couche_` before them; one that is in `taken` a suffix as
/// above.
[[nodiscard]] std::string usable_table(std::string_view wanted,
                                       const std::vector<std::string>& taken);

} // namespace maille::io
