// SPDX-License-Identifier: Apache-2.0
// The seven communes of the worked example as a layer, and tables written in the test.
#pragma once

#include "geom/shapes.hpp"
#include "layer/layer.hpp"
#include "territory/territories.hpp"

#include <string>
#include <vector>

namespace region {

using maille::layer::Layer;
using maille::table::Type;

/// A table of texts; "-" is null.
inline Layer table(const std::string& origin, const std::vector<std::string>& names,
                   const std::vector<std::vector<std::string>>& rows) {
    Layer layer;
    layer.name = origin;
    layer.origin = origin;
    for (std::size_t c = 0; c < names.size(); ++c) {
        auto& column = layer.columns.add(names[c], Type::text);
        for (const auto& row : rows) {
            if (row[c] == "-") {
                column.append_null();
            } else {
                column.append_text(row[c]);
            }
        }
    }
    return layer;
}

inline Layer communes() {
    auto layer = table("communes.geojson",
                       {"code", "nom", "siren_epci", "nom_epci", "departement", "fusion_de"},
                       {{"00101", "Aubry", "200000001", "CC du Couchant", "00", "00198;00197"},
                        {"00102", "Bréval", "200000001", "CC du Couchant", "00", "-"},
                        {"00103", "Le Clos", "200000001", "CC du Couchant", "00", "-"},
                        {"00104", "Dampierre", "200000002", "CA des Deux-Rives", "00", "-"},
                        {"99201", "Éterville", "200000002", "CA des Deux-Rives", "99", "-"},
                        {"99202", "Fosseux", "200000003", "CC du Levant", "99", "-"},
                        {"99203", "Gy", "200000003", "CC du Levant", "99", "-"}});
    layer.geometry = shapes::communes();
    layer.crs = "EPSG:2154";
    return layer;
}

inline Layer crte() {
    return table("crte.csv", {"id_crte", "lib_crte", "siren"},
                 {{"crte-w", "CRTE de l'Ouest", "200000001"},
                  {"crte-w", "CRTE de l'Ouest", "200000002"},
                  {"crte-w", "CRTE de l'Ouest", "200000001"},
                  {"crte-e", "CRTE de l'Est", "200000003"},
                  {"crte-e", "CRTE de l'Est", "200000009"},
                  {"crte-x", "CRTE d'ailleurs", "200000010"}});
}

inline Layer parks() {
    return table("parc.csv", {"id_pnr", "nom_pnr", "code"},
                 {{"pnr-1", "Parc des Bocages", "00101"},
                  {"pnr-1", "Parc des Bocages", "00102"},
                  {"pnr-1", "Parc des Bocages", "00103"},
                  {"pnr-1", "Parc des Bocages", "00104"},
                  {"pnr-2", "Parc des Rivières", "00104"},
                  {"pnr-2", "Parc des Rivières", "99202"},
                  {"pnr-2", "Parc des Rivières", "99203"}});
}

/// The levels of the worked example. The layers must outlive the call only.
inline maille::territory::Territories territories(maille::base::Context& context) {
    const Layer base = communes();
    const Layer crte_table = crte();
    const Layer park_table = parks();
    maille::territory::CommuneSpec spec;
    spec.layer = &base;
    spec.code = "code";
    spec.name = "nom";
    spec.former = "fusion_de";
    std::vector<maille::territory::LevelSpec> levels(4);
    levels[0].level = levels[0].layer_name = "epci";
    levels[0].field = "siren_epci";
    levels[0].name = "nom_epci";
    levels[1].level = levels[1].layer_name = "crte";
    levels[1].from = "epci";
    levels[1].composition = &crte_table;
    levels[1].key = "id_crte";
    levels[1].member = "siren";
    levels[1].name = "lib_crte";
    levels[2].level = "departement";
    levels[2].layer_name = "departements";
    levels[2].field = "departement";
    levels[3].level = levels[3].layer_name = "pnr";
    levels[3].partition = false;
    levels[3].composition = &park_table;
    levels[3].key = "id_pnr";
    levels[3].member = "code";
    levels[3].name = "nom_pnr";
    return maille::territory::Territories(spec, levels, context);
}

/// Problem sink, silent progress and context in one.
struct Surroundings {
    maille::base::ProblemSink problems;
    maille::base::NoProgress progress;
    maille::base::Context context{problems, progress, 1, maille::base::Language::fr, nullptr};

    [[nodiscard]] std::size_t count(const std::string& kind) const {
        std::size_t sum = 0;
        for (const auto& problem : problems.sorted()) {
            sum += problem.kind == kind ? problem.count : 0;
        }
        return sum;
    }
};

} // namespace region
