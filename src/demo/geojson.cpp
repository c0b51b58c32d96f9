// SPDX-License-Identifier: Apache-2.0
#include "demo/geojson.hpp"

#include "demo/text.hpp"

#include <utility>

namespace maille::demo {

namespace {

// Names hold quotes at most: no control character needs escaping.
std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
        }
        out += c;
    }
    return out + '"';
}

void append_line(std::string& out, const Line& line) {
    out += '[';
    for (std::size_t i = 0; i < line.size(); ++i) {
        out += i == 0 ? "[" : ",[";
        out += metres(line[i].x);
        out += ',';
        out += metres(line[i].y);
        out += ']';
    }
    out += ']';
}

void append_polygon(std::string& out, const Polygon& polygon) {
    out += '[';
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        out += i == 0 ? "" : ",";
        append_line(out, polygon[i]);
    }
    out += ']';
}

} // namespace

Properties& Properties::raw(std::string_view key, std::string_view value) {
    m_body += m_body.empty() ? "" : ",";
    m_body += quoted(key) + ":";
    m_body += value;
    return *this;
}

Properties& Properties::text(std::string_view key, std::string_view value) {
    return raw(key, quoted(value));
}

Properties& Properties::number(std::string_view key, std::int64_t value) {
    return raw(key, std::to_string(value));
}

Properties& Properties::null(std::string_view key) {
    return raw(key, "null");
}

std::string geometry_json(const std::vector<Polygon>& polygons) {
    const bool single = polygons.size() == 1;
    std::string out = single ? R"({"type":"Polygon","coordinates":)"
                             : R"({"type":"MultiPolygon","coordinates":[)";
    for (std::size_t i = 0; i < polygons.size(); ++i) {
        out += i == 0 ? "" : ",";
        append_polygon(out, polygons[i]);
    }
    return out + (single ? "}" : "]}");
}

std::string geometry_json(const Line& line) {
    std::string out = R"({"type":"LineString","coordinates":)";
    append_line(out, line);
    return out + "}";
}

Collection::Collection(std::string_view name, std::string_view members) {
    m_text = "{\"type\":\"FeatureCollection\",\"name\":" + quoted(name) + ",";
    if (!members.empty()) {
        m_text += std::string(members) + ",";
    }
    m_text += R"("crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::2154"}},)";
    m_text += "\"features\":[\n";
}

void Collection::add(const Properties& properties, const std::string& geometry) {
    m_text += m_first ? "" : ",\n";
    m_first = false;
    m_text += "{\"type\":\"Feature\",\"properties\":" + properties.json() +
              ",\"geometry\":" + geometry + "}";
}

std::string Collection::finish() {
    m_text += "\n]}\n";
    return std::exchange(m_text, {});
}

} // namespace maille::demo
