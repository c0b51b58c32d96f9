// SPDX-License-Identifier: Apache-2.0
#include "campaign/sections.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <cmath>

namespace maille::campaign {
namespace {

const Names known_formats = {"png", "pdf", "svg"};
const Names modes = {"territory", "ring", "concentric", "grid"};

void require_level(const TableReader& reader, const char* key, const std::string& level,
                   const Plan& plan) {
    require_known(reader.place(key), {"niveau non déclaré", "level not declared"}, level,
                  level_names(plan));
}

/// A source can be drawn when it has a geometry of its own kind to draw.
void require_drawable(const TableReader& reader, const std::string& name, const Plan& plan) {
    require_known(reader.place("source"), {"source non déclarée", "source not declared"}, name,
                  source_names(plan));
    const std::string& role = plan.source(name)->role;
    if (role == "table") {
        fail(reader.place("source"), base::msg("la source « {} » est une table sans géométrie",
                                               "source '{}' is a table without geometry", name));
    }
    if (role == "communes") {
        fail(reader.place("source"),
             base::msg("les communes se dessinent par leur niveau",
                       "communes are drawn by their level"),
             base::msg("Écrire level = \"commune\".", "Write level = \"commune\"."));
    }
}

std::optional<double> read_length(const TableReader& reader, const char* key, bool may_be_zero) {
    const auto length = reader.number(key);
    if (length && !(*length > 0 || (may_be_zero && *length == 0))) {
        fail(reader.place(key), base::msg("{} : il faut une longueur en millimètres",
                                          "{}: a length in millimetres is needed", key));
    }
    return length;
}

void read_symbol_rules(const TableReader& reader, SymbolRules& rules) {
    static const std::vector<std::string> policies{"shrink", "count", "margin", "fail"};
    rules.size_mm = read_length(reader, "size_mm", false);
    rules.minimum_mm = read_length(reader, "minimum_mm", false);
    rules.gap_mm = read_length(reader, "gap_mm", true);
    rules.margin_mm = read_length(reader, "margin_mm", true);
    const std::string policy = reader.text("policy", policies.front());
    require_known(reader.place("policy"), {"règle inconnue", "unknown policy"}, policy, policies);
    rules.policy = static_cast<NoRoom>(std::ranges::find(policies, policy) - policies.begin());
}

void read_displacement(const TableReader& reader, const Plan& plan, MapLayer& layer) {
    layer.within = reader.text("within");
    const auto displace = reader.table("displace");
    if (displace) {
        displace->only(
            {"mode", "within", "size_mm", "minimum_mm", "gap_mm", "margin_mm", "policy"});
        if (layer.source.empty() || plan.source(layer.source)->role != "projects") {
            fail(reader.place("displace"),
                 base::msg("seuls les symboles de projets peuvent être déplacés",
                           "only symbols of projects can be displaced"));
        }
        layer.displacement = displace->text("mode", "territory");
        require_known(displace->place("mode"),
                      {"mode de déplacement inconnu", "unknown mode of displacement"},
                      layer.displacement, modes);
        read_symbol_rules(*displace, layer.symbols);
        if (displace->has("within")) {
            if (!layer.within.empty()) {
                fail(displace->place("within"),
                     base::msg("« within » est donné deux fois", "'within' is given twice"));
            }
            layer.within = displace->text("within");
        }
    }
    if (!layer.within.empty()) {
        const bool inside = displace && displace->has("within");
        require_level(inside ? *displace : reader, "within", layer.within, plan);
    }
}

MapLayer read_layer(const TableReader& reader, const Surroundings& around, const Plan& plan) {
    reader.only({"source", "level", "style", "displace", "within", "legend", "heading"});
    MapLayer layer;
    layer.place = reader.place();
    layer.source = reader.text("source");
    layer.level = reader.text("level");
    if (layer.source.empty() == layer.level.empty()) {
        fail(layer.place, base::msg("{} : il faut « source » ou « level », et un seul",
                                    "{}: either 'source' or 'level' is needed", reader.where()));
    }
    if (layer.source.empty()) {
        require_level(reader, "level", layer.level, plan);
    } else {
        require_drawable(reader, layer.source, plan);
    }
    layer.style = reader.required_text("style");
    layer.style_path = find_style(layer.style, around, reader.place("style"));
    layer.legend = reader.boolean("legend", true);
    layer.heading = reader.text("heading");
    read_displacement(reader, plan, layer);
    return layer;
}

void read_formats(const TableReader& reader, Map& map) {
    map.formats = reader.has("formats") ? reader.texts("formats") : known_formats;
    for (const auto& format : map.formats) {
        require_known(reader.place("formats"), {"format inconnu", "unknown format"}, format,
                      known_formats);
    }
    if (map.formats.empty()) {
        fail(reader.place("formats"),
             base::msg("{} : aucun format", "{}: no format", reader.where()));
    }
    map.sea = reader.boolean("sea", false);
    map.dpi = reader.number("dpi").value_or(map.dpi);
    if (std::isnan(map.dpi) || map.dpi < 30 || map.dpi > 1200) {
        fail(reader.place("dpi"),
             base::msg("dpi = {} : attendu de 30 à 1200", "dpi = {}: expected 30 to 1200",
                       base::shortest(map.dpi)));
    }
}

void read_counts(const TableReader& reader, const Plan& plan, Map& map) {
    map.counts = reader.text("counts");
    if (map.counts.empty()) {
        return;
    }
    require_known(reader.place("counts"), {"source non déclarée", "source not declared"},
                  map.counts, source_names(plan));
    if (plan.source(map.counts)->role != "projects") {
        fail(reader.place("counts"),
             base::msg("la source « {} » n'est pas une source de projets",
                       "source '{}' is not a source of projects", map.counts));
    }
}

Map read_map(const Node& node, const Surroundings& around, const Plan& plan) {
    TableReader reader(node, "[[maps]]");
    Map map;
    map.name = reader.text("name");
    reader = TableReader(node, map.name.empty() ? "[[maps]]" : "[[maps]] " + map.name);
    reader.only({"name", "kicker", "title", "subtitle", "tag", "pages", "template", "formats",
                 "dpi", "sea", "layers", "column", "counts"});
    (void)reader.required_text("name");
    require_safe_name(reader.place("name"), map.name);
    map.place = reader.place("name");
    map.kicker = reader.text("kicker");
    map.title = reader.text("title");
    map.subtitle = reader.text("subtitle");
    map.tag = reader.text("tag");
    map.pages = reader.texts("pages");
    if (map.pages.empty()) {
        fail(reader.place("pages"),
             base::msg("il manque la clé « pages » dans {}", "key 'pages' is missing in {}",
                       reader.where()),
             base::msg(R"(Une liste de niveaux : pages = ["region", "departement"].)",
                       R"(A list of levels: pages = ["region", "departement"].)"));
    }
    for (const auto& level : map.pages) {
        require_level(reader, "pages", level, plan);
    }
    map.template_name = reader.text("template", "a4-paysage");
    map.template_path = find_template(map.template_name, around, reader.place("template"));
    read_formats(reader, map);
    for (const Node* layer : reader.tables("layers")) {
        map.layers.push_back(
            read_layer(TableReader(*layer, reader.where() + ", layers"), around, plan));
    }
    if (map.layers.empty()) {
        fail(reader.place("layers"), base::msg("il manque la clé « layers » dans {}",
                                               "key 'layers' is missing in {}", reader.where()));
    }
    read_counts(reader, plan, map);
    read_column(reader, plan, map);
    return map;
}

} // namespace

void read_maps(const TableReader& document, const Surroundings& around, Plan& plan) {
    for (const Node* node : document.tables("maps")) {
        Map map = read_map(*node, around, plan);
        for (const auto& other : plan.maps) {
            if (other.name == map.name) {
                fail(map.place, base::msg("deux cartes s'appellent « {} »",
                                          "two maps are called '{}'", map.name));
            }
        }
        plan.maps.push_back(std::move(map));
    }
}

} // namespace maille::campaign
