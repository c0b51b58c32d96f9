// SPDX-License-Identifier: Apache-2.0
// The sections of campaign.toml, one reader each; `load` calls them in the order below. Each throws
// ConfigError.
#pragma once

#include "campaign/catalogue.hpp"
#include "campaign/load.hpp"
#include "campaign/reader.hpp"

#include <span>

namespace maille::campaign {

/// What every section needs beside its own table.
struct Surroundings {
    std::filesystem::path folder; ///< of the campaign file
    const Library& library;
    const Catalogue& catalogue;
};

/// [campaign]: title, CRS, date, language, credits.
void read_campaign(const TableReader& document, Plan& plan);

/// The names of the levels that [[territories]] declares, "commune" first; nothing else of them is
/// checked.
[[nodiscard]] Names declared_levels(const TableReader& document);

/// [sources], in the order of the file. `levels` are roles of project fields.
void read_sources(const TableReader& document, const Surroundings& around, const Names& levels,
                  Plan& plan);

/// [[territories]], below the implicit communes, each level after the one it is made from.
void read_territories(const TableReader& document, const Surroundings& around, Plan& plan);

/// [[maps]] and [[tables]].
void read_maps(const TableReader& document, const Surroundings& around, Plan& plan);
void read_tables(const TableReader& document, Plan& plan);

/// [maps.column] of one map, whose pages and layers are known.
void read_column(const TableReader& map_reader, const Plan& plan, Map& map);

/// A source's path, layer, encoding and delimiter; "file.gpkg|layername=L" names the layer too.
void read_location(const TableReader& reader, const Surroundings& around, Source& source);

/// Names in use, for suggestions.
[[nodiscard]] Names source_names(const Plan& plan);
[[nodiscard]] Names level_names(const Plan& plan);

/// The QML called `name`: `styles/NAME.qml` or `NAME.qml` beside the campaign, then the library's.
/// A path is taken as it is. Throws ConfigError, with the styles that exist.
[[nodiscard]] std::filesystem::path find_style(const std::string& name, const Surroundings& around,
                                               const Place& place);

/// The same for a page template: `NAME.qpt`.
[[nodiscard]] std::filesystem::path find_template(const std::string& name,
                                                  const Surroundings& around, const Place& place);

} // namespace maille::campaign
