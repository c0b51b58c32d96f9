// SPDX-License-Identifier: Apache-2.0
#include "base/json.hpp"
#include "support/catch.hpp"

#include <cstdint>
#include <limits>
#include <nlohmann/json.hpp>

using maille::base::JsonWriter;

TEST_CASE("json: keys keep their order, lists may stay on one line") {
    JsonWriter json;
    json.begin_object();
    json.key("schema").value("maille/test/1");
    json.key("rows").value(18);
    json.key("states").begin_object(true).key("placed").value(12).key("tie").value(1).end_object();
    json.key("levels").begin_array();
    json.begin_array(true).value(1).value(2.5).end_array();
    json.null().value(true);
    json.end_array().key("none").begin_array().end_array().end_object();
    CHECK(json.take() == "{\n"
                         "  \"schema\": \"maille/test/1\",\n"
                         "  \"rows\": 18,\n"
                         "  \"states\": {\"placed\": 12, \"tie\": 1},\n"
                         "  \"levels\": [\n"
                         "    [1, 2.5],\n"
                         "    null,\n"
                         "    true\n"
                         "  ],\n"
                         "  \"none\": []\n"
                         "}\n");
}

TEST_CASE("json: every text comes back from another parser") {
    const std::string text = "\"Île\" \\ \t\n\r\x01\x1f « 100 % » \xF0\x9F\x8C\xB3";
    JsonWriter json;
    json.begin_object().key(text).value(text).end_object();
    const auto parsed = nlohmann::json::parse(json.take());
    CHECK(parsed.at(text).get<std::string>() == text);
}

TEST_CASE("json: numbers come back bit for bit, undefined ones are null") {
    const std::vector<double> numbers{0.1, 58.333333333333336, 1e300, 5e-324, -1.0 / 3, 1e22, 40};
    JsonWriter json;
    json.begin_array();
    for (const double number : numbers) {
        json.value(number);
    }
    json.value(std::numeric_limits<double>::quiet_NaN());
    json.value(-std::numeric_limits<double>::infinity());
    json.value(std::numeric_limits<std::int64_t>::min());
    json.value(std::numeric_limits<std::uint64_t>::max());
    json.end_array();
    const auto parsed = nlohmann::json::parse(json.take());
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        CHECK(parsed[i].get<double>() == numbers[i]);
    }
    CHECK(parsed[7].is_null());
    CHECK(parsed[8].is_null());
    CHECK(parsed[9] == std::numeric_limits<std::int64_t>::min());
    CHECK(parsed[10] == std::numeric_limits<std::uint64_t>::max());
}
