// SPDX-License-Identifier: Apache-2.0
#include "cli/compare.hpp"

#include <cmath>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace cli {

namespace {

using nlohmann::json;

bool same_scalar(const json& expected, const json& actual) {
    if (expected.is_number() && actual.is_number()) {
        const bool whole = expected.is_number_integer() && actual.is_number_integer();
        return whole ? expected == actual
                     : same_number(expected.get<double>(), actual.get<double>());
    }
    return expected.type() == actual.type() && expected == actual;
}

void collect(const json& expected, const json& actual, const std::string& place,
             std::vector<std::string>& found) {
    const auto say = [&](const std::string& what) { found.push_back(place + ": " + what); };
    if (expected.is_object() && actual.is_object()) {
        for (const auto& [key, value] : expected.items()) {
            if (actual.contains(key)) {
                collect(value, actual.at(key), place + "/" + key, found);
            } else {
                say("key '" + key + "' is missing");
            }
        }
    } else if (expected.is_array() && actual.is_array()) {
        if (expected.size() != actual.size()) {
            say(std::to_string(expected.size()) + " elements expected, not " +
                std::to_string(actual.size()));
            return;
        }
        for (std::size_t i = 0; i < expected.size(); ++i) {
            collect(expected[i], actual[i], place + "/" + std::to_string(i), found);
        }
    } else if (!same_scalar(expected, actual)) {
        say(expected.dump() + " expected, not " + actual.dump());
    }
}

} // namespace

bool same_number(double expected, double actual) {
    const double tolerance = expected == 0 ? 1e-9 : 1e-9 * std::abs(expected);
    return std::abs(expected - actual) <= tolerance;
}

std::vector<std::string> differences(const json& expected, const json& actual) {
    std::vector<std::string> found;
    collect(expected, actual, "", found);
    return found;
}

std::string read_text(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream) {
        throw std::runtime_error("cannot read " + file.string());
    }
    return {std::istreambuf_iterator<char>(stream), {}};
}

json read_json(const std::filesystem::path& file) {
    try {
        return json::parse(read_text(file));
    } catch (const json::exception& error) {
        throw std::runtime_error(file.string() + ": " + error.what());
    }
}

std::string joined(const std::vector<std::string>& lines) {
    std::string text;
    for (const auto& line : lines) {
        text += line + '\n';
    }
    return text;
}

} // namespace cli
