// SPDX-License-Identifier: Apache-2.0
#include "campaign/expand.hpp"
#include "campaign/sections.hpp"

#include <algorithm>

namespace maille::campaign {
namespace {

const Names base_keys = {"kind",   "path",     "layer",  "crs",     "encoding", "delimiter",
                         "unique", "required", "region", "where",   "replace",  "values",
                         "nulls",  "credits",  "refine", "fallback"};

/// The keys that name a field: the kind's roles and, for projects, each level with its name.
Names roles_of(const Kind& kind, const Names& levels) {
    Names roles;
    for (const auto& [role, names] : kind.fields) {
        roles.push_back(role);
    }
    if (kind.role == "projects") {
        for (const auto& level : levels) {
            for (const auto& role : {level, level + "_name"}) {
                if (std::find(roles.begin(), roles.end(), role) == roles.end()) {
                    roles.push_back(role);
                }
            }
        }
    }
    return roles;
}

void read_fields(const TableReader& reader, const Kind& kind, const Names& roles, Source& source) {
    for (const auto& role : roles) {
        // `region` is a filter when it is a table, the field of the level of that name when it is a
        // text.
        const Node* entry = reader.find(role);
        if (entry != nullptr && (role != "region" || entry->kind != NodeKind::table)) {
            source.fields[role] = {reader.required_text(role)};
            source.field_declared[role] = true;
        } else if (const auto known = kind.fields.find(role);
                   known != kind.fields.end() && !known->second.empty()) {
            source.fields[role] = known->second;
            source.field_declared[role] = false;
        }
    }
}

void read_selection(const TableReader& reader, const char* key, std::string& field, Names& values) {
    if (const auto selection = reader.table(key)) {
        selection->only({"field", "values"});
        field = selection->required_text("field");
        values = selection->texts("values");
        if (values.empty()) {
            fail(selection->place("values"),
                 base::msg("{} : la liste « values » est vide ou absente",
                           "{}: the list 'values' is empty or missing", selection->where()));
        }
    }
}

void read_values(const TableReader& reader, Source& source) {
    if (const auto values = reader.table("values")) {
        for (const auto& entry : values->node().items) {
            source.values[entry.key] = values->texts(entry.key);
        }
    }
}

void read_credits(const TableReader& reader, const Kind& kind, Source& source) {
    const std::initializer_list<std::pair<const char*, const std::string&>> known = {
        {"producer", kind.producer}, {"licence", kind.licence}, {"attribution", kind.attribution}};
    for (const auto& [key, text] : known) {
        if (!text.empty()) {
            source.credits[key] = text;
        }
    }
    if (const auto credits = reader.table("credits")) {
        credits->only({"producer", "licence", "attribution", "date"});
        for (const auto& [key, text] : reader.text_table("credits")) {
            source.credits[key] = text;
        }
    }
}

const Kind& kind_of(const TableReader& reader, const Catalogue& catalogue) {
    const std::string name = reader.required_text("kind");
    require_known(reader.place("kind"), {"sorte de source inconnue", "unknown kind of source"},
                  name, catalogue.names());
    return *catalogue.find(name);
}

Source read_source(const TableReader& reader, const Surroundings& around, const Names& levels) {
    const Kind& kind = kind_of(reader, around.catalogue);
    Source source;
    source.name = reader.node().key;
    source.place = reader.place();
    source.kind = kind.name;
    source.role = kind.role;
    const Names roles = roles_of(kind, levels);
    Names known = base_keys;
    known.insert(known.end(), roles.begin(), roles.end());
    reader.only(known);
    read_location(reader, around, source);
    source.title = kind.title;
    source.usual_layers = kind.layers;
    source.crs = reader.text("crs");
    read_fields(reader, kind, roles, source);
    source.refine = reader.boolean("refine", false);
    source.fallback = reader.texts("fallback");
    for (const auto& level : source.fallback) {
        require_known(reader.place("fallback"),
                      {"« fallback » : niveau inconnu", "'fallback': unknown level"}, level,
                      levels);
    }
    source.unique = reader.texts("unique");
    source.required = reader.texts("required");
    if (const Node* region = reader.find("region");
        region != nullptr && (kind.role != "projects" || region->kind != NodeKind::text)) {
        read_selection(reader, "region", source.region_field, source.region_values);
    }
    read_selection(reader, "where", source.where_field, source.where_values);
    if (!source.where_field.empty() && kind.role != "background" && kind.role != "table") {
        // Rows of projects are all accounted for; communes left out would falsify the levels.
        fail(reader.place("where"),
             base::msg("{} : « where » ne vaut que pour les couches de fond et les tables",
                       "{}: 'where' is for background layers and tables only", reader.where()),
             base::msg("Pour des projets, déclarer region = {{ field = \"…\", values = [\"…\"] }} "
                       "ou required.",
                       "For projects declare region = {{ field = \"…\", values = [\"…\"] }} or "
                       "required."));
    }
    source.replace_codes = reader.text_table("replace");
    read_values(reader, source);
    source.nulls = reader.has("nulls") ? reader.texts("nulls") : kind.nulls;
    read_credits(reader, kind, source);
    return source;
}

} // namespace

void read_location(const TableReader& reader, const Surroundings& around, Source& source) {
    std::string path = reader.required_text("path");
    source.layer = reader.text("layer");
    const std::string mark = "|layername=";
    if (const auto at = path.find(mark); at != std::string::npos) {
        if (source.layer.empty()) {
            source.layer = path.substr(at + mark.size());
        }
        path.resize(at);
    }
    source.path = resolve_path(path, around.folder, reader.place("path"));
    source.encoding = reader.text("encoding");
    source.delimiter = reader.text("delimiter");
}

void read_sources(const TableReader& document, const Surroundings& around, const Names& levels,
                  Plan& plan) {
    const Node* communes = nullptr;
    if (const auto sources = document.table("sources")) {
        for (const auto& entry : sources->node().items) {
            require_safe_name(entry.place, entry.key);
            plan.sources.push_back(
                read_source(TableReader(entry, "[sources] " + entry.key), around, levels));
            if (plan.sources.back().role != "communes") {
                continue;
            }
            if (communes != nullptr) {
                fail(
                    entry.place,
                    base::msg("deux sources de communes, « {0} » et « {1} » : il en faut une seule",
                              "two sources of communes, '{0}' and '{1}': one is needed",
                              communes->key, entry.key));
            }
            communes = &entry;
        }
    }
    if (communes == nullptr) {
        fail(document.place("sources"),
             base::msg("aucune source de communes", "there is no source of communes"),
             base::msg("Déclarer sous [sources] : {}", "Declare under [sources]: {}",
                       std::string(R"(communes = { kind = "communes", path = "communes.gpkg" })")));
    }
}

Names source_names(const Plan& plan) {
    Names names;
    for (const auto& source : plan.sources) {
        names.push_back(source.name);
    }
    return names;
}

} // namespace maille::campaign
