// SPDX-License-Identifier: Apache-2.0
// The identities of docs/architecture.md at every level, recomputed from accounting.json and, apart
// from it, by SQL on the GeoPackage.
#include "cli/compare.hpp"
#include "real/campaign.hpp"
#include "support/catch.hpp"

namespace {

using nlohmann::json;

std::int64_t sum_of(const json& object, const std::vector<std::string>& keys) {
    std::int64_t sum = 0;
    for (const auto& key : keys) {
        sum += object.at(key).get<std::int64_t>();
    }
    return sum;
}

json read_accounting() {
    return cli::read_json(real::outputs() / "accounting.json");
}

/// Count of each territory in accounting.json, those with 0 left out.
std::map<std::string, std::int64_t> counts_of(const json& level) {
    std::map<std::string, std::int64_t> counts;
    for (const auto& territory : level.at("territories")) {
        if (const auto count = territory.at("n_projets").get<std::int64_t>(); count > 0) {
            counts[territory.at("code")] = count;
        }
    }
    return counts;
}

} // namespace

TEST_CASE("real: the identities hold at every level for both sources") {
    const auto accounting = read_accounting();
    REQUIRE(accounting.size() == 2);
    for (const auto& source : accounting) {
        INFO(source.at("source"));
        const auto rows = source.at("rows").get<std::int64_t>();
        const auto& states = source.at("states");
        CHECK(sum_of(states, {"placed", "tie", "outside", "no_coordinates", "unknown_code",
                              "invalid", "duplicate"}) == rows);
        REQUIRE(source.at("levels").size() == real::levels().size());
        for (std::size_t i = 0; i < real::levels().size(); ++i) {
            const auto& level = source.at("levels")[i];
            INFO(level.at("level"));
            CHECK(level.at("level") == real::levels()[i].level);
            CHECK(level.at("rows") == rows);
            CHECK(sum_of(level, {"in_one", "in_several", "in_none", "not_at_this_level",
                                 "not_placed"}) == rows);
            CHECK(level.at("not_placed") == rows - sum_of(states, {"placed", "tie"}));
            CHECK(level.at("in_several") == 0); // all five levels are partitions
            std::int64_t counted = 0;
            for (const auto& territory : level.at("territories")) {
                counted += territory.at("n_projets").get<std::int64_t>();
            }
            CHECK(counted == level.at("in_one"));
        }
    }
}

TEST_CASE("real: SQL on the layer projets counts the same") {
    const auto database = real::geopackage();
    for (const auto& source : read_accounting()) {
        const std::string of_source =
            " FROM projets WHERE source = '" + source.at("source").get<std::string>() + "'";
        INFO(of_source);
        CHECK(database.number("SELECT count(*)" + of_source) == source.at("rows"));
        CHECK(database.number("SELECT count(*)" + of_source + " AND maille_conflict = 1") ==
              source.at("conflict"));
        const auto states =
            database.counts("SELECT maille_state, count(*)" + of_source + " GROUP BY maille_state");
        for (const auto& [state, count] : states) {
            INFO(state);
            CHECK(source.at("states").at(state) == count);
        }
        const std::string placed = of_source + " AND maille_state IN ('placed', 'tie')";
        CHECK(database.number("SELECT count(*)" + placed + " AND geom IS NULL") == 0);
        CHECK(database.number("SELECT count(*)" + of_source + " AND geom IS NOT NULL") ==
              database.number("SELECT count(*)" + placed));
        for (const auto& level : source.at("levels")) {
            const std::string column = "maille_" + level.at("level").get<std::string>();
            INFO(column);
            CHECK(database.counts("SELECT " + column + ", count(*)" + of_source + " AND " + column +
                                  " IS NOT NULL GROUP BY " + column) == counts_of(level));
            // Every commune has a territory at each level, so null means not at this level.
            CHECK(level.at("in_none") == 0);
            CHECK(database.number("SELECT count(*)" + placed + " AND " + column + " IS NULL") ==
                  level.at("not_at_this_level"));
        }
    }
}

TEST_CASE("real: the level layers hold the counts of the layer projets") {
    const auto database = real::geopackage();
    for (const auto& level : real::levels()) {
        INFO(level.layer);
        const std::string by_code =
            "SELECT code, (SELECT count(*) FROM projets WHERE maille_" + level.level + " = code";
        const std::string end = ") FROM " + level.layer;
        const std::string read = "SELECT code, ";
        CHECK(database.counts(by_code + end) ==
              database.counts(read + "n_projets FROM " + level.layer));
        for (const std::string source : {"fonds_vert", "dotations"}) {
            CHECK(database.counts(by_code + " AND source = '" + source + "'" + end) ==
                  database.counts(read + "n_projets_" + source + " FROM " + level.layer));
        }
        // Shares are over the rows counted at the level.
        CHECK(database.number("SELECT count(*) FROM " + level.layer +
                              " WHERE abs(part_pct - 100.0 * n_projets / (SELECT sum(n_projets) "
                              "FROM " +
                              level.layer + ")) > 1e-9") == 0);
    }
}
