// SPDX-License-Identifier: Apache-2.0
#include "campaign/level.hpp"

#include <algorithm>

namespace maille::campaign {
namespace {

/// Level names become columns `maille_<level>` and keys of sources, so these are taken.
const Names reserved = {"id",       "state",   "precision", "conflict", "map",       "page",
                        "scale",    "size_mm", "dx_mm",     "dy_mm",    "territory", "kind",
                        "path",     "layer",   "crs",       "encoding", "delimiter", "unique",
                        "required", "where",   "replace",   "values",   "nulls",     "credits",
                        "refine",   "x",       "y",         "code",     "name",      "category",
                        "theme",    "lever",   "amount"};

void require_level_name(const Place& place, const std::string& name) {
    const bool safe = name.front() >= 'a' && name.front() <= 'z' &&
                      std::all_of(name.begin(), name.end(), [](char c) {
                          return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
                      });
    if (!safe) {
        fail(place,
             base::msg("le niveau « {0} » ne peut pas nommer la colonne maille_{0}",
                       "level '{0}' cannot name the column maille_{0}", name),
             base::msg("Minuscules sans accent, chiffres et « _ », une lettre d'abord.",
                       "Small letters without accents, digits and '_', a letter first."));
    }
    if (std::find(reserved.begin(), reserved.end(), name) != reserved.end()) {
        fail(place, base::msg("le nom de niveau « {} » est réservé",
                              "the level name '{}' is reserved", name));
    }
}

/// Key of the composition table, or the name that the catalogue gives to that role.
std::string table_key(const TableReader& reader, const Kind* kind, const char* role,
                      Source& table) {
    std::string name = reader.text(role);
    const bool declared = !name.empty();
    if (!declared && kind != nullptr) {
        const auto known = kind->fields.find(role);
        name = known != kind->fields.end() && !known->second.empty() ? known->second.front() : "";
    }
    if (!name.empty()) {
        table.fields[role] = {name};
        table.field_declared[role] = declared;
    }
    return name;
}

Composition read_composition(const TableReader& reader, const Surroundings& around,
                             const std::string& level) {
    reader.only({"path", "key", "member", "name", "layer", "encoding", "delimiter"});
    const Kind* kind = around.catalogue.find(level);
    kind = kind != nullptr && kind->role == "table" ? kind : nullptr;
    Composition composition;
    Source& table = composition.table;
    table.name = level;
    table.kind = kind != nullptr ? kind->name : "";
    table.role = "table";
    table.place = reader.place();
    read_location(reader, around, table);
    composition.key = table_key(reader, kind, "key", table);
    composition.member = table_key(reader, kind, "member", table);
    composition.name = table_key(reader, kind, "name", table);
    for (const auto* role : {"key", "member"}) {
        if (!table.fields.contains(role)) {
            (void)reader.required_text(role);
        }
    }
    if (kind != nullptr) {
        table.nulls = kind->nulls;
        table.credits = {{"producer", kind->producer},
                         {"licence", kind->licence},
                         {"attribution", kind->attribution}};
    }
    return composition;
}

/// One territory made of all members: its code and name.
void read_all(const TableReader& reader, Level& level) {
    level.all = reader.boolean("all", false);
    if (!level.all) {
        for (const auto* key : {"code", "nom"}) {
            if (reader.has(key)) {
                fail(reader.place(key),
                     base::msg("« {} » ne va qu'avec all = true", "'{}' goes only with all = true",
                               std::string(key)));
            }
        }
        return;
    }
    if (reader.has("name")) {
        fail(reader.place("name"),
             base::msg("« name » nomme un champ ; avec all = true, écrire nom = \"…\"",
                       "'name' names a field; with all = true, write nom = \"...\""));
    }
    level.code = reader.text("code", level.level);
    level.name = reader.text("nom", level.code);
}

void require_one_way(const TableReader& reader, const Level& level) {
    const int ways = (level.field.empty() ? 0 : 1) + (level.table ? 1 : 0) + (level.all ? 1 : 0);
    if (ways != 1) {
        fail(reader.place(),
             base::msg("{} : il faut une seule des clés « field », « table » et « all »",
                       "{}: exactly one of the keys 'field', 'table' and 'all' is needed",
                       reader.where()));
    }
    if (!level.name_field.empty() && level.field.empty()) {
        fail(reader.place("name"),
             base::msg("« name » ne va qu'avec « field » ; dans « table », l'écrire dedans",
                       "'name' goes only with 'field'; with 'table', write it inside"));
    }
}

} // namespace

std::string usual_layer_name(const std::string& level) {
    return level == "commune" || level == "departement" || level == "region" ? level + "s" : level;
}

Level read_level(const Node& node, const Surroundings& around, const Names& bases) {
    TableReader reader(node, "[[territories]]");
    reader.only({"level", "from", "field", "name", "table", "all", "code", "nom", "names",
                 "partition", "layer"});
    Level level;
    level.level = reader.required_text("level");
    reader = TableReader(node, "[[territories]] " + level.level);
    require_level_name(reader.place("level"), level.level);
    level.place = reader.place("level");
    level.layer_name = reader.text("layer", usual_layer_name(level.level));
    require_safe_name(reader.place("layer"), level.layer_name);
    level.from = reader.required_text("from");
    require_known(
        reader.place("from"),
        {"niveau ou source inconnu dans « from » :", "unknown level or source in 'from':"},
        level.from, bases);
    level.field = reader.text("field");
    level.name_field = reader.boolean("all", false) ? "" : reader.text("name");
    if (const auto table = reader.table("table")) {
        level.table = read_composition(*table, around, level.level);
    }
    read_all(reader, level);
    require_one_way(reader, level);
    level.partition = reader.boolean("partition", true);
    level.names = reader.text_table("names");
    return level;
}

} // namespace maille::campaign
