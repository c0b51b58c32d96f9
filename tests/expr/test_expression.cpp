// SPDX-License-Identifier: Apache-2.0
#include "support/catch.hpp"

#include "base/error.hpp"
#include "expr/expression.hpp"

using namespace maille;
using namespace maille::expr;

namespace {

std::string message_of(const std::string& text) {
    try {
        static_cast<void>(Expression::parse(text, "a.qml:12").evaluate({}));
    } catch (const base::Error& error) {
        return error.message().en + (error.hint().en.empty() ? "" : " | " + error.hint().en);
    }
    return "";
}

} // namespace

TEST_CASE("a mistake in an expression says where it is") {
    CHECK(message_of("1 +") ==
          "a.qml:12: expression, column 4: the expression ends too early. Expression: 1 +");
    CHECK(message_of("'été' 'x'") ==
          "a.qml:12: expression, column 7: unexpected \"x\". Expression: 'été' 'x'");
    CHECK(message_of("'abc") ==
          "a.qml:12: expression, column 1: text without its closing quote. Expression: 'abc");
}

TEST_CASE("a function of QGIS that Maille lacks is not taken for a misspelt one") {
    CHECK(message_of("buffer(1, 2)") ==
          "a.qml:12: expression, column 1: Maille does not have QGIS's "
          "function \"buffer\". Expression: buffer(1, 2)");
    CHECK(message_of("now()") ==
          "a.qml:12: expression, column 1: Maille does not have QGIS's function "
          "\"now\". Expression: now()");
    CHECK(message_of("coalese(1)") ==
          "a.qml:12: expression, column 1: unknown function \"coalese\". "
          "Expression: coalese(1) | Did you mean \"coalesce\"?");
    CHECK(message_of("left('a')") == "a.qml:12: expression, column 9: function left is given 1 "
                                     "argument(s); it wants 2. Expression: left('a')");
}

TEST_CASE("a missing field names those there are") {
    table::Table columns;
    columns.add("n_projets", table::Type::integer).append_integer(3);
    columns.add("nom", table::Type::text).append_text("a");
    Scope scope;
    scope.columns = &columns;
    try {
        static_cast<void>(Expression::parse("\"n_projet\" > 1", "a.qml:12").evaluate(scope));
        FAIL();
    } catch (const base::InputError& error) {
        CHECK(error.message().en ==
              "a.qml:12: the field \"n_projet\" is not in the data. Did you mean "
              "\"n_projets\"? Fields present: n_projets, nom. Expression: "
              "\"n_projet\" > 1");
    }
}

TEST_CASE("fields and variables of an expression, and an expression that is a field alone") {
    const auto expression = Expression::parse("coalesce(@a, \"n\" / maximum(n)) + \"m\" * @a", "x");
    CHECK(expression.fields() == std::vector<std::string>{"n", "m"});
    CHECK(expression.variables() == std::vector<std::string>{"a"});
    CHECK(expression.only_field().empty());
    CHECK(Expression::parse("\"nom\"", "x").only_field() == "nom");
    CHECK(Expression::parse(" nom ", "x").only_field() == "nom");
}

TEST_CASE("texts with expressions") {
    Variables variables;
    variables["maille_territory"] = "Aisne";
    variables["maille_count"] = 1243;
    Scope scope;
    scope.variables = &variables;
    const auto filled = [&](const char* text) {
        return TextTemplate::parse(text, "x").fill(scope);
    };
    CHECK(filled("Projets de [% @maille_territory %] : [%@maille_count%]") ==
          "Projets de Aisne : 1243");
    CHECK(filled("sans rien") == "sans rien");
    CHECK(filled("100 [% NULL %]%") == "100 %");
    CHECK(filled("ouvert [% sans fin") == "ouvert [% sans fin");
    CHECK(TextTemplate::parse("[% @a %][% @b || @a %]", "x").variables() ==
          std::vector<std::string>{"a", "b"});
}

TEST_CASE("an aggregate is computed once a group, not for every row") {
    table::Table columns;
    auto& n = columns.add("n", table::Type::integer);
    for (int i = 0; i < 20000; ++i) {
        n.append_integer(i);
    }
    const auto expression = Expression::parse("n / maximum(n)", "x");
    AggregateCache cache;
    Scope scope;
    scope.columns = &columns;
    scope.aggregates = &cache;
    double sum = 0;
    for (std::size_t row = 0; row < 20000; ++row) { // 400 million evaluations without the cache
        scope.row = row;
        sum += *expression.evaluate(scope).to_number();
    }
    CHECK(sum == Approx(10000));
    CHECK(cache.size() == 1);
}
