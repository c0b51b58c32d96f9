// SPDX-License-Identifier: Apache-2.0
#include "campaign/sections.hpp"

#include <algorithm>

namespace maille::campaign {
namespace {

/// `key = "epci"` for all pages, or `key = { region = "epci", departement = "crte" }`. `known` are
/// the words a value may be.
ByPageLevel by_page_level(const TableReader& reader, const char* key, const Map& map,
                          const Names& known) {
    ByPageLevel slots;
    const base::Message what = {std::string(key) + " : niveau non déclaré",
                                std::string(key) + ": level not declared"};
    const Node* node = reader.find(key);
    if (node == nullptr) {
        return slots;
    }
    if (node->kind == NodeKind::text) {
        require_known(reader.place(key), what, node->text, known);
        for (const auto& page : map.pages) {
            slots[page] = node->text;
        }
        return slots;
    }
    const auto table = reader.table(key);
    table->only(map.pages);
    for (const auto& [page, value] : reader.text_table(key)) {
        require_known(table->place(page), what, value, known);
        slots[page] = value;
    }
    return slots;
}

/// Sources whose polygons a location map may show.
Names polygon_sources(const Plan& plan) {
    Names names;
    for (const auto& source : plan.sources) {
        if (source.role == "background") {
            names.push_back(source.name);
        }
    }
    return names;
}

} // namespace

void read_column(const TableReader& map_reader, const Plan& plan, Map& map) {
    const auto reader = map_reader.table("column");
    if (!reader) {
        return;
    }
    reader->only({"bars", "coverage", "coverage_by", "zero", "inset", "reading"});
    const Names levels = level_names(plan);
    map.column.bars = by_page_level(*reader, "bars", map, levels);
    map.column.coverage = by_page_level(*reader, "coverage", map, levels);
    map.column.zero = by_page_level(*reader, "zero", map, levels);
    Names insets = levels;
    const Names sources = polygon_sources(plan);
    insets.insert(insets.end(), sources.begin(), sources.end());
    map.column.inset = by_page_level(*reader, "inset", map, insets);
    map.column.coverage_by = reader->text("coverage_by");
    if (!map.column.coverage_by.empty()) {
        require_known(reader->place("coverage_by"),
                      {"coverage_by : niveau non déclaré", "coverage_by: level not declared"},
                      map.column.coverage_by, levels);
    }
    map.column.reading = reader->text("reading");
}

} // namespace maille::campaign
