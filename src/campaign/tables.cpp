// SPDX-License-Identifier: Apache-2.0
#include "campaign/sections.hpp"

namespace maille::campaign {
namespace {

TableSpec read_table(const Node& node, const Plan& plan) {
    TableReader reader(node, "[[tables]]");
    TableSpec table;
    table.name = reader.text("name");
    reader = TableReader(node, table.name.empty() ? "[[tables]]" : "[[tables]] " + table.name);
    reader.only({"name", "source", "rows", "order", "columns"});
    (void)reader.required_text("name");
    require_safe_name(reader.place("name"), table.name);
    table.place = reader.place("name");
    table.source = reader.required_text("source");
    require_known(reader.place("source"), {"source non déclarée", "source not declared"},
                  table.source, source_names(plan));
    if (plan.source(table.source)->role != "projects") {
        fail(reader.place("source"),
             base::msg("la source « {} » n'est pas une source de projets",
                       "source '{}' is not a source of projects", table.source));
    }
    table.rows = reader.required_text("rows");
    table.order = reader.texts("order");
    table.columns = reader.text("columns");
    return table;
}

} // namespace

void read_tables(const TableReader& document, Plan& plan) {
    for (const Node* node : document.tables("tables")) {
        TableSpec table = read_table(*node, plan);
        for (const auto& other : plan.tables) {
            if (other.name == table.name) {
                fail(table.place, base::msg("deux tables s'appellent « {} »",
                                            "two tables are called '{}'", table.name));
            }
        }
        plan.tables.push_back(std::move(table));
    }
}

} // namespace maille::campaign
