// SPDX-License-Identifier: Apache-2.0
#include "campaign/level.hpp"

#include <algorithm>

namespace maille::campaign {
namespace {

/// Layers of the GeoPackage that are not levels.
const Names other_layers = {"projets", "displaced", "leaders",     "sections",
                            "zones",   "patches",   "layer_styles"};

/// Table names of a GeoPackage do not tell capitals apart.
std::string lower(std::string name) {
    for (char& c : name) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return name;
}

void require_new(const Level& level, const std::vector<Level>& others) {
    for (const auto& other : others) {
        if (other.level == level.level) {
            fail(level.place, base::msg("le niveau « {} » est déclaré deux fois",
                                        "level '{}' is declared twice", level.level));
        }
        if (lower(other.layer_name) == lower(level.layer_name)) {
            fail(level.place, base::msg("les niveaux « {0} » et « {1} » ont la même couche « {2} »",
                                        "levels '{0}' and '{1}' have the same layer '{2}'",
                                        other.level, level.level, level.layer_name));
        }
    }
    if (std::find(other_layers.begin(), other_layers.end(), lower(level.layer_name)) !=
        other_layers.end()) {
        fail(level.place, base::msg("le nom de couche « {} » est réservé",
                                    "the layer name '{}' is reserved", level.layer_name));
    }
}

/// Moves the levels into the plan, each after the one it is made from; otherwise the order of the
/// file stays.
void sort_levels(std::vector<Level> waiting, Plan& plan) {
    while (!waiting.empty()) {
        const auto next = std::find_if(waiting.begin(), waiting.end(), [&](const Level& level) {
            return plan.level(level.from) != nullptr;
        });
        if (next == waiting.end()) {
            fail(waiting.front().place,
                 base::msg("le niveau « {0} » est fait de lui-même, par « {1} »",
                           "level '{0}' is made from itself, through '{1}'", waiting.front().level,
                           waiting.front().from));
        }
        plan.levels.push_back(std::move(*next));
        waiting.erase(next);
    }
}

Level commune_level(const Plan& plan) {
    Level level;
    level.level = "commune";
    level.layer_name = usual_layer_name(level.level);
    for (const auto& source : plan.sources) {
        if (source.role == "communes") {
            level.from = source.name;
            level.place = source.place;
        }
    }
    return level;
}

} // namespace

Names declared_levels(const TableReader& document) {
    Names names = {"commune"};
    for (const Node* node : document.tables("territories")) {
        if (const Node* level = node->find("level");
            level != nullptr && level->kind == NodeKind::text) {
            names.push_back(level->text);
        }
    }
    return names;
}

void read_territories(const TableReader& document, const Surroundings& around, Plan& plan) {
    plan.levels = {commune_level(plan)};
    const std::string communes = plan.levels.front().from;
    Names bases = declared_levels(document);
    bases.insert(bases.begin(), {"communes", communes});
    std::vector<Level> declared = plan.levels;
    for (const Node* node : document.tables("territories")) {
        Level level = read_level(*node, around, bases);
        require_new(level, declared);
        if (level.from == "communes" || level.from == communes) {
            level.from = "commune";
        }
        declared.push_back(std::move(level));
    }
    declared.erase(declared.begin());
    sort_levels(std::move(declared), plan);
}

Names level_names(const Plan& plan) {
    Names names;
    for (const auto& level : plan.levels) {
        names.push_back(level.level);
    }
    return names;
}

} // namespace maille::campaign
