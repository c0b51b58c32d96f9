// SPDX-License-Identifier: Apache-2.0
#include "base/error.hpp"
#include "base/message.hpp"
#include "base/parallel.hpp"
#include "base/problem.hpp"
#include "support/catch.hpp"

#include <cstdlib>

using namespace maille::base;

TEST_CASE("findings of one kind and place are one, counted") {
    ProblemSink sink;
    sink.report({Severity::warning, "code.unknown", "projets.csv", msg("un", "one"), {"00199"}, 1});
    sink.report({Severity::warning, "code.unknown", "autre.csv", msg("un", "one"), {"2A999"}, 1});
    sink.report({Severity::warning,
                 "code.unknown",
                 "projets.csv",
                 msg("deux", "two"),
                 {"00200", "00201"},
                 2});
    const auto found = sink.sorted();
    REQUIRE(found.size() == 2);
    CHECK(found[0].place == "autre.csv");
    CHECK(found[1].count == 3);
    CHECK(found[1].message.fr == "un");
    CHECK(found[1].examples == std::vector<std::string>{"00199", "00200", "00201"});
}

TEST_CASE("only the first examples are kept, the count is whole") {
    ProblemSink sink;
    const std::vector<std::string> many{"1", "2", "3", "4", "5", "6", "7"};
    sink.report({Severity::note, "a", "x", {}, many, 7});
    sink.report({Severity::note, "b", "x", {}, {"1", "2", "3"}, 3});
    sink.report({Severity::note, "b", "x", {}, many, 7});
    const auto found = sink.sorted();
    CHECK(found[0].examples == std::vector<std::string>{"1", "2", "3", "4", "5"});
    CHECK(found[0].count == 7);
    CHECK(found[1].examples == std::vector<std::string>{"1", "2", "3", "1", "2"});
    CHECK(found[1].count == 10);
}

TEST_CASE("warnings come first, and raise the group they meet") {
    ProblemSink sink;
    sink.report({Severity::note, "a", "x", {}, {}, 1});
    CHECK_FALSE(sink.has_warnings());
    sink.report({Severity::warning, "z", "x", {}, {}, 1});
    CHECK(sink.has_warnings());
    CHECK(sink.sorted().front().kind == "z");
    sink.report({Severity::warning, "a", "x", {}, {}, 1});
    CHECK(sink.sorted().front().kind == "a");
    CHECK(sink.sorted().front().severity == Severity::warning);
}

TEST_CASE("the order of threads does not show") {
    ProblemSink sink;
    parallel_for(64, 4, [&](std::size_t i) {
        for (int again = 0; again < 3; ++again) {
            sink.report({Severity::warning,
                         "kind",
                         std::to_string(100 + i),
                         {},
                         {std::to_string(again)},
                         1});
        }
    });
    const auto found = sink.sorted();
    REQUIRE(found.size() == 64);
    for (std::size_t i = 0; i < found.size(); ++i) {
        CHECK(found[i].place == std::to_string(100 + i));
        CHECK(found[i].examples == std::vector<std::string>{"0", "1", "2"});
    }
}

TEST_CASE("a message has both languages") {
    const auto message = msg("{1} lignes dans {0}", "{1} rows in {0}", std::string("x.csv"), 7);
    CHECK(message.in(Language::fr) == "7 lignes dans x.csv");
    CHECK(message.in(Language::en) == "7 rows in x.csv");
    CHECK(language_from("fr") == Language::fr);
    CHECK(language_from("en") == Language::en);
    CHECK_FALSE(language_from("de"));
}

TEST_CASE("the environment's language: the first variable that is set decides") {
    const auto with = [](const char* all, const char* messages, const char* lang) {
        setenv("LC_ALL", all, 1);
        setenv("LC_MESSAGES", messages, 1);
        setenv("LANG", lang, 1);
        return language_of_environment();
    };
    const char* before = std::getenv("LC_ALL");
    const std::string saved = before == nullptr ? "" : before;
    CHECK(with("", "", "fr_FR.UTF-8") == Language::fr);
    CHECK(with("", "en_GB", "fr_FR") == Language::en);
    CHECK(with("fr_BE", "en_GB", "en_GB") == Language::fr);
    CHECK(with("C.UTF-8", "fr_FR", "fr_FR") == Language::en);
    CHECK(with("", "", "") == Language::en);
    setenv("LC_ALL", saved.c_str(), 1);
}

TEST_CASE("each error knows its exit code") {
    CHECK(static_cast<int>(UsageError({}).code()) == 2);
    CHECK(static_cast<int>(ConfigError({}).code()) == 2);
    CHECK(static_cast<int>(InputError({}).code()) == 1);
    CHECK(static_cast<int>(OutputError({}).code()) == 1);
    CHECK(static_cast<int>(EngineError({}).code()) == 1);
    CHECK(static_cast<int>(ConstraintError({}).code()) == 5);
    CHECK(std::string(InputError(msg("quoi", "what")).what()) == "what");
}
