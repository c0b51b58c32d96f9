// SPDX-License-Identifier: Apache-2.0
#include "territory/checks.hpp"

#include <algorithm>
#include <set>

namespace maille::territory {

using base::msg;
using base::Severity;

void report_defects(const geom::ArcSet& arcs, const Level& communes, const std::string& origin,
                    base::Context& context) {
    for (const auto& defect : arcs.defects()) {
        const auto& codes = communes.territories();
        context.problems.report({Severity::warning,
                                 "territory.overlap",
                                 origin,
                                 msg("des territoires voisins se recouvrent : leurs limites "
                                     "dissoutes peuvent être fausses ; "
                                     "réparez la couche (dans QGIS : « Réparer les géométries », "
                                     "puis vérifiez la topologie)",
                                     "neighbouring territories overlap: their dissolved borders "
                                     "may be wrong; mend the layer (in "
                                     "QGIS: 'Fix geometries', then check the topology)"),
                                 {codes[defect.first].code + "/" + codes[defect.second].code}});
    }
}

void report_straddling(std::span<const Level> levels, base::Context& context) {
    const auto above = std::ranges::find(levels, "departement", &Level::name);
    if (above == levels.end()) {
        return;
    }
    for (const auto& level : levels) {
        if (level.rank() >= above->rank()) {
            continue;
        }
        for (const auto& territory : level.territories()) {
            std::set<std::string> met;
            for (const auto commune : territory.communes) {
                for (const auto index : above->of_commune(commune)) {
                    met.insert(above->territories()[index].code);
                }
            }
            if (met.size() < 2) {
                continue;
            }
            std::string list;
            for (const auto& code : met) {
                list += (list.empty() ? "" : "+") + code;
            }
            context.problems.report({Severity::note,
                                     "territory.straddling",
                                     level.name(),
                                     msg("niveau {} : territoires à cheval sur plusieurs "
                                         "départements ; un projet qui n'a que leur "
                                         "code n'est compté dans aucun département",
                                         "level {}: territories across several départements; a "
                                         "project known by their code alone "
                                         "is counted in no département",
                                         level.name()),
                                     {territory.code + " (" + list + ")"}});
        }
    }
}

} // namespace maille::territory
