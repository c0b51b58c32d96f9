// SPDX-License-Identifier: Apache-2.0
// The generated demo data and plain readers of it, written apart from the generator.
#pragma once
#include "demo/files.hpp"

#include <nlohmann/json.hpp>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace demo_test {

/// The files for the default options, generated once.
const maille::demo::Files& generated();

/// Rows of a CSV file as header -> cell; Windows-1252 bytes are left as they are.
std::vector<std::map<std::string, std::string>> csv_rows(const std::string& text, char separator);

/// A generated GeoJSON file, parsed once.
const nlohmann::json& layer(const std::string& name);

/// A vertex in decimetres.
using Vertex = std::pair<long long, long long>;
using VertexRing = std::vector<Vertex>;
using VertexPolygon = std::vector<VertexRing>;

/// The polygons of a Polygon or MultiPolygon.
std::vector<VertexPolygon> polygons(const nlohmann::json& geometry);

/// Twice the signed area, in square decimetres.
long long twice_area(const VertexRing& ring);

/// Even-odd test over all rings; a vertex on a ring may fall on either side.
bool contains(const std::vector<VertexPolygon>& shape, Vertex at);

} // namespace demo_test
