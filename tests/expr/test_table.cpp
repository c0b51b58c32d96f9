// SPDX-License-Identifier: Apache-2.0
// Every expression of qgis_table.tsv has the type and value that QGIS gives it. The table is made
// by make_table.py; its rows are those below.
#include "support/catch.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "expr/expression.hpp"
#include "support/paths.hpp"

#include <cmath>
#include <fstream>

using namespace maille;
using namespace maille::expr;

namespace {

table::Table rows() {
    table::Table columns;
    const auto text = [&](const char* name, std::vector<const char*> cells) {
        auto& column = columns.add(name, table::Type::text);
        for (const char* cell : cells) {
            cell == nullptr ? column.append_null() : column.append_text(cell);
        }
    };
    text("nom", {"CC du Pays de Bray", "Métropole européenne de Lille", "CA d'Épernay", "Éterville",
                 nullptr, "CRTE du Sud de l'Aisne", "cœur des hauts"});
    text("code", {"60", "59", "51", "14", nullptr, "02", "80"});
    auto& n = columns.add("n", table::Type::integer);
    auto& taux = columns.add("taux", table::Type::real);
    for (const int value : {12, 21, 0, 5, -1, 7, 100}) {
        value < 0 ? n.append_null() : n.append_integer(value);
    }
    for (const double value : {0.5, 1.25, 0.0, -2.0, 0.0, 3.5, 1e10}) {
        value == 0 ? taux.append_null() : taux.append_real(value);
    }
    text("groupe", {"a", "a", "b", "b", nullptr, "c", "c"});
    text("date",
         {"2024-12-06", "2023-01-31", nullptr, "2024-02-29", nullptr, "2020-07-14", "1999-12-31"});
    return columns;
}

std::string escaped(const std::string& text) {
    std::string result;
    for (const char c : text) {
        result += c == '\n' ? "\\n" : c == '\t' ? "\\t" : c == '\\' ? "\\\\" : std::string(1, c);
    }
    return result;
}

std::string type_of(const Value& value) {
    return value.is_null()      ? "null"
           : value.is_boolean() ? "bool"
           : value.is_integer() ? "integer"
           : value.is_real()    ? "real"
           : value.is_list()    ? "list"
                                : "text";
}

std::string list_text(const Value& value) {
    std::string text;
    for (const Value& one : *value.list()) {
        text += (text.empty() ? "" : "|") + type_of(one) + ":" + escaped(one.to_text());
    }
    return text;
}

/// "type value" as the table has it; reals are compared as numbers by the caller.
std::pair<std::string, Value> evaluated(const std::string& text, const Scope& scope) {
    std::optional<Expression> expression;
    try {
        expression = Expression::parse(text, "table");
    } catch (const base::ConfigError&) {
        return {"syntax", {}};
    }
    try {
        Value value = expression->evaluate(scope);
        return {type_of(value), value};
    } catch (const base::InputError&) {
        return {"error", {}};
    }
}

} // namespace

TEST_CASE("expressions have the type and value that QGIS gives them") {
    const table::Table columns = rows();
    std::ifstream file(support::source_dir() / "tests/expr/qgis_table.tsv");
    std::string line;
    std::size_t checked = 0;
    std::string last;
    std::size_t expressions = 0;
    while (std::getline(file, line)) {
        if (line.starts_with('#')) {
            continue;
        }
        auto cells = base::split(line, '\t');
        REQUIRE(cells.size() >= 3);
        cells.resize(4); // an empty value at the end of a line is no cell
        const std::string text(cells[1]);
        expressions += text == last ? 0U : 1U;
        last = text;
        AggregateCache cache;
        Scope scope;
        scope.columns = &columns;
        scope.row = static_cast<std::size_t>(std::stoul(std::string(cells[0])));
        scope.aggregates = &cache;
        INFO(line);
        const auto [type, value] = evaluated(text, scope);
        CHECK(type == (cells[2] == "date" ? "text" : std::string(cells[2])));
        if (type == "real" && cells[3] != "nan") {
            CHECK(*value.to_number() == Approx(*base::parse_number(cells[3])).epsilon(1e-15));
        } else if (type == "list") {
            CHECK(list_text(value) == cells[3]);
        } else if (type != "syntax" && type != "error") {
            CHECK(escaped(value.to_text()) == cells[3]);
        }
        ++checked;
    }
    CHECK(checked > 600);
    CHECK(expressions > 270);
}
