// SPDX-License-Identifier: Apache-2.0
#include "generated.hpp"

#include <cmath>
#include <sstream>

namespace demo_test {

namespace {

std::vector<std::string> cells(const std::string& line, char separator) {
    std::vector<std::string> result(1);
    bool quoted = false;
    for (const char c : line) {
        if (c == '"') {
            quoted = !quoted;
        } else if (c == separator && !quoted) {
            result.emplace_back();
        } else if (c != '\r') {
            result.back() += c;
        }
    }
    return result;
}

VertexRing ring(const nlohmann::json& coordinates) {
    VertexRing result;
    for (const auto& position : coordinates) {
        result.emplace_back(std::llround(position.at(0).get<double>() * 10.0),
                            std::llround(position.at(1).get<double>() * 10.0));
    }
    return result;
}

} // namespace

const maille::demo::Files& generated() {
    static const maille::demo::Files files = maille::demo::make_files({});
    return files;
}

std::vector<std::map<std::string, std::string>> csv_rows(const std::string& text, char separator) {
    std::istringstream in(text);
    std::string line;
    std::getline(in, line);
    const auto header = cells(line, separator);
    std::vector<std::map<std::string, std::string>> rows;
    while (std::getline(in, line)) {
        const auto values = cells(line, separator);
        auto& row = rows.emplace_back();
        for (std::size_t i = 0; i < header.size(); ++i) {
            row[header[i]] = values.at(i);
        }
    }
    return rows;
}

const nlohmann::json& layer(const std::string& name) {
    static std::map<std::string, nlohmann::json> parsed;
    const auto found = parsed.find(name);
    return found != parsed.end()
               ? found->second
               : parsed.emplace(name, nlohmann::json::parse(generated().at(name))).first->second;
}

std::vector<VertexPolygon> polygons(const nlohmann::json& geometry) {
    std::vector<VertexPolygon> result;
    const bool single = geometry.at("type") == "Polygon";
    const auto parts =
        single ? nlohmann::json::array({geometry.at("coordinates")}) : geometry.at("coordinates");
    for (const auto& part : parts) {
        auto& polygon = result.emplace_back();
        for (const auto& coordinates : part) {
            polygon.push_back(ring(coordinates));
        }
    }
    return result;
}

long long twice_area(const VertexRing& ring) {
    long long sum = 0;
    const auto [x, y] = ring.front();
    for (std::size_t i = 1; i < ring.size(); ++i) {
        sum += (ring[i - 1].first - x) * (ring[i].second - y) -
               (ring[i].first - x) * (ring[i - 1].second - y);
    }
    return sum;
}

bool contains(const std::vector<VertexPolygon>& shape, Vertex at) {
    bool inside = false;
    for (const auto& polygon : shape) {
        for (const auto& line : polygon) {
            for (std::size_t i = 1; i < line.size(); ++i) {
                const auto [ax, ay] = line[i - 1];
                const auto [bx, by] = line[i];
                if ((ay > at.second) == (by > at.second)) {
                    continue;
                }
                const long long side = (bx - ax) * (at.second - ay) - (by - ay) * (at.first - ax);
                inside = (side > 0) == (by > ay) ? !inside : inside;
            }
        }
    }
    return inside;
}

} // namespace demo_test
