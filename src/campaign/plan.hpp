// SPDX-License-Identifier: Apache-2.0
// A campaign as plain structs: what campaign.toml and the layer catalogue say, checked, with paths
// resolved. In: a TOML file and `layers/*.toml`. Out: a Plan that `press` runs. Promise: no unknown
// key, every name used is declared, every default is filled in.
#pragma once

#include "base/message.hpp"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace maille::campaign {

/// Where a setting stands, for messages: "campaign.toml:12".
struct Place {
    std::string file;
    int line = 0;
    /// Without the line when there is none: a setting of the command line.
    [[nodiscard]] std::string text() const {
        return line > 0 ? file + ":" + std::to_string(line) : file;
    }
};

/// One entry of [sources].
struct Source {
    std::string name;
    std::string
        kind; ///< key of the layer catalogue: "communes", "projets", "chefs-lieux", "vigicrues"...
    std::string role;    ///< of the catalogue: "communes", "projects", "seats" or "background"
    base::Message title; ///< of the catalogue: what the legend calls it
    std::filesystem::path path; ///< absolute or relative to the working folder, variables expanded
    std::string layer;          ///< layer or sheet; empty: the first
    std::vector<std::string>
        usual_layers;      ///< names to try when `layer` is empty and the file holds several
    std::string crs;       ///< declared CRS; empty: the file's own
    std::string encoding;  ///< empty: detected
    std::string delimiter; ///< empty: detected
    /// Role of a field -> its names in order of preference. Declared in the campaign: one name;
    /// from the catalogue: the aliases of each known version. Roles of communes: code, name,
    /// population, former. Of projects: x, y, code (any level), commune, epci, departement or
    /// another level, the same with suffix _name; category, theme, lever, amount, id.
    std::map<std::string, std::vector<std::string>> fields;
    std::map<std::string, bool>
        field_declared; ///< role -> named in the campaign (then it must exist)
    bool refine =
        false; ///< given points place a row below the level of its code (join::PlacingSpec::refine)
    std::vector<std::string>
        fallback; ///< levels whose code counts only in rows that declare nothing else
    std::vector<std::string> unique;   ///< fields that identify a project
    std::vector<std::string> required; ///< fields that must not be empty
    std::string region_field;          ///< rows whose value is not in region_values are left out
    std::vector<std::string> region_values;
    std::map<std::string, std::string> replace_codes; ///< old code -> code of the communes' vintage
    std::map<std::string, std::vector<std::string>>
        values;                     ///< field -> canonical values, matched folded
    std::vector<std::string> nulls; ///< texts that stand for "no value": "NULL", "NR"
    std::string where_field;        ///< keep only rows whose field is one of where_values
    std::vector<std::string> where_values;
    std::map<std::string, std::string>
        credits; ///< producer, licence, attribution of the catalogue or campaign
    Place place;
};

/// A composition table: which members make up which territory.
struct Composition {
    Source table;
    std::string key;    ///< field with the territory's code
    std::string member; ///< field with the member's code, of level `from`
    std::string name;   ///< field with the territory's name; may be empty
};

/// One [[territories]] level above the communes, or the communes themselves (implicit first level).
struct Level {
    std::string level;      ///< "commune", "epci", "crte", "departement", "region", "pnr"...
    std::string layer_name; ///< name of the layer written: "communes", "departements", as declared
    std::string from;  ///< level whose territories are the members; source name of the communes for
                       ///< the first
    std::string field; ///< field of `from`'s source that holds the code; or
    std::string name_field;                   ///< field with the name, beside `field`
    std::map<std::string, std::string> names; ///< code -> name, where no field has it
    std::optional<Composition> table;         ///< a composition table; or
    bool all = false;                         ///< one territory made of all members
    std::string code;                         ///< its code and name when `all`
    std::string name;
    bool partition = true;
    bool required_complete = false;
    Place place;
};

/// What a territory without room for its symbols does (displace::Policy).
enum class NoRoom { shrink, count, margin, fail };

/// How displaced symbols are drawn; what is absent follows the template.
struct SymbolRules {
    std::optional<double> size_mm;
    std::optional<double> minimum_mm;
    std::optional<double> gap_mm;    ///< between two symbols
    std::optional<double> margin_mm; ///< to the border of the territory
    NoRoom policy = NoRoom::shrink;
};

/// One layer of a map, from below to above in the order listed.
struct MapLayer {
    std::string source; ///< a source of projects or background; or
    std::string level;  ///< a level of territories
    std::string style;  ///< name of a QML without extension, or a path
    std::filesystem::path style_path;
    std::string displacement; ///< "", "territory", "ring", "concentric" or "grid"
    SymbolRules symbols;      ///< of displaced ones
    std::string within;       ///< home level of displaced symbols; empty when none is declared
    bool legend = true;       ///< shown in the legend
    std::string heading; ///< of its section in the legend, may hold [% %]; empty: made from the
                         ///< level or the kind
    Place place;
};

/// A level of the pages -> what a slot shows on them: a level of territories.
using ByPageLevel = std::map<std::string, std::string>;

/// What the column of a map's pages shows beside the legend.
struct MapColumn {
    ByPageLevel bars;        ///< projects of each territory of that level, by class
    ByPageLevel coverage;    ///< share of the territories of that level with a project
    std::string coverage_by; ///< the same share within each territory of this level; may be empty
    ByPageLevel zero;        ///< names of the territories of that level without a project
    ByPageLevel inset;       ///< location map: a level, or a source of polygons
    std::string reading;     ///< reading note, may hold [% %]; empty for none
};

/// One [[maps]] entry: a series of pages.
struct Map {
    std::string name;
    // Texts may hold [% expressions %] with the variables of the page.
    std::string kicker;   ///< series and theme; empty: the campaign's title
    std::string title;    ///< empty: the campaign's title
    std::string subtitle; ///< subject, unit, place, date
    std::string tag;      ///< "DONNÉES PROVISOIRES"; empty for none
    std::string counts;   ///< source counted; empty: the first source of projects drawn, else the
                          ///< first of the campaign
    MapColumn column;
    std::vector<std::string> pages; ///< levels: one page for each territory of each
    std::string template_name;      ///< name of a QPT without extension, or a path
    std::filesystem::path template_path;
    std::vector<std::string> formats; ///< of png, pdf, svg
    double dpi = 150;                 ///< of PNG
    bool sea = false;                 ///< where no layer is drawn is sea, not neighbouring land
    std::vector<MapLayer> layers;
    Place place;
};

/// One [[tables]] entry: a crosstab of two fields or a field and a level, or counts of one field.
struct TableSpec {
    std::string name;
    std::string source;
    std::string rows;               ///< a field of the source
    std::vector<std::string> order; ///< declared order of the row values
    std::string columns;            ///< a level or a field; empty: counts only
    Place place;
};

struct Plan {
    std::filesystem::path file;
    std::string stem; ///< name of the campaign file without extension; names the GeoPackage
    std::string title;
    std::string crs = "EPSG:2154";
    std::string date; ///< ISO date of the campaign; may be empty
    std::string language = "fr";
    std::map<std::string, std::string> credits;
    std::vector<Source> sources;
    std::vector<Level> levels; ///< the communes first, then as declared; each comes after the level
                               ///< it is made from
    std::vector<Map> maps;
    std::vector<TableSpec> tables;

    [[nodiscard]] const Source* source(std::string_view name) const;
    [[nodiscard]] const Level* level(std::string_view name) const;
};

} // namespace maille::campaign
