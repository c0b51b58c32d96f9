// SPDX-License-Identifier: Apache-2.0
// Compact GeoJSON in EPSG:2154, one feature a line.
#pragma once
#include "demo/plane.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace maille::demo {

/// The attributes of one feature, in the order given.
class Properties {
public:
    Properties& text(std::string_view key, std::string_view value);
    Properties& number(std::string_view key, std::int64_t value);
    Properties& null(std::string_view key);
    [[nodiscard]] std::string json() const { return "{" + m_body + "}"; }

private:
    Properties& raw(std::string_view key, std::string_view value);
    std::string m_body;
};

/// A Polygon, or a MultiPolygon when there are several.
std::string geometry_json(const std::vector<Polygon>& polygons);

/// A LineString.
std::string geometry_json(const Line& line);

/// A feature collection under construction.
class Collection {
public:
    /// `members`: further top-level members as JSON, such as "\"a\":1", or nothing.
    explicit Collection(std::string_view name, std::string_view members = {});

    void add(const Properties& properties, const std::string& geometry);

    /// The whole text; the collection is empty afterwards.
    std::string finish();

private:
    std::string m_text;
    bool m_first = true;
};

} // namespace maille::demo
