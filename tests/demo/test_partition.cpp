// SPDX-License-Identifier: Apache-2.0
// Communes form an exact partition.
#include "generated.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <cstdlib>
#include <set>

namespace {

using demo_test::Vertex;
using Edge = std::pair<Vertex, Vertex>;

std::map<Edge, int> directed_edges(const nlohmann::json& layer) {
    std::map<Edge, int> edges;
    for (const auto& feature : layer.at("features")) {
        for (const auto& polygon : demo_test::polygons(feature.at("geometry"))) {
            for (const auto& ring : polygon) {
                for (std::size_t i = 1; i < ring.size(); ++i) {
                    ++edges[{ring[i - 1], ring[i]}];
                }
            }
        }
    }
    return edges;
}

// Edges without their reverse: the outline, still directed.
std::multimap<Vertex, Vertex> outline(const std::map<Edge, int>& edges) {
    std::multimap<Vertex, Vertex> lone;
    for (const auto& [edge, count] : edges) {
        if (!edges.contains({edge.second, edge.first})) {
            lone.emplace(edge.first, edge.second);
        }
    }
    return lone;
}

const nlohmann::json& communes() {
    return demo_test::layer("communes.geojson");
}

} // namespace

TEST_CASE("each inner edge is used once in each direction", "[demo]") {
    const auto edges = directed_edges(communes());
    std::size_t repeated = 0;
    for (const auto& [edge, count] : edges) {
        repeated += count != 1 || edge.first == edge.second ? 1U : 0U;
    }
    CHECK(repeated == 0);
    // What is left closes into rings: as many edges arrive at each vertex as leave it.
    std::map<Vertex, int> balance;
    for (const auto& [from, to] : outline(edges)) {
        ++balance[from];
        --balance[to];
    }
    const bool closed =
        std::all_of(balance.begin(), balance.end(), [](const auto& b) { return b.second == 0; });
    CHECK(closed);
}

TEST_CASE("areas of the communes add to the area of the outline", "[demo]") {
    long long sum = 0;
    bool oriented = true;
    for (const auto& feature : communes().at("features")) {
        for (const auto& polygon : demo_test::polygons(feature.at("geometry"))) {
            for (std::size_t r = 0; r < polygon.size(); ++r) {
                const long long area = demo_test::twice_area(polygon[r]);
                sum += area;
                oriented =
                    oriented && polygon[r].front() == polygon[r].back() && (area > 0) == (r == 0);
            }
        }
    }
    CHECK(oriented);
    long long around = 0;
    for (const auto& [from, to] : outline(directed_edges(communes()))) {
        around += (from.first - 6'000'000) * (to.second - 69'000'000) -
                  (to.first - 6'000'000) * (from.second - 69'000'000);
    }
    CHECK(sum == around);
    CHECK(static_cast<double>(sum) / 2e8 > 15'000.0);
}

TEST_CASE("neighbours share the land border of the region vertex for vertex", "[demo]") {
    const auto region = outline(directed_edges(communes()));
    const auto land = directed_edges(demo_test::layer("voisins.geojson"));
    std::size_t shared = 0;
    for (const auto& [from, to] : region) {
        shared += land.contains({to, from}) ? 1U : 0U;
        CHECK_FALSE(land.contains({from, to}));
    }
    CHECK(shared > region.size() / 2);
    CHECK(shared < region.size()); // the coast is free
}

TEST_CASE("seats lie inside their communes, which have holes, parts and EPCI across", "[demo]") {
    std::map<std::string, std::vector<demo_test::VertexPolygon>> shapes;
    std::map<std::string, std::set<std::string>> departements;
    int multipart = 0;
    int holes = 0;
    for (const auto& feature : communes().at("features")) {
        const auto& p = feature.at("properties");
        const auto shape = demo_test::polygons(feature.at("geometry"));
        multipart += shape.size() > 1 ? 1 : 0;
        for (const auto& polygon : shape) {
            holes += polygon.size() > 1 ? 1 : 0;
        }
        shapes[p.at("code_insee")] = shape;
        departements[p.at("siren_epci")].insert(p.at("code_departement").get<std::string>());
    }
    CHECK(shapes.size() == 600);
    CHECK(multipart >= 1);
    CHECK(holes >= 1);
    const auto across = std::count_if(departements.begin(), departements.end(),
                                      [](const auto& e) { return e.second.size() > 1; });
    CHECK(across >= 3);
    for (const auto& row : demo_test::csv_rows(demo_test::generated().at("chefs_lieux.csv"), ',')) {
        INFO(row.at("code_insee"));
        const auto decimetres = [](std::string text) {
            text.erase(text.find('.'), 1);
            return std::atoll(text.c_str());
        };
        CHECK(demo_test::contains(shapes.at(row.at("code_insee")),
                                  {decimetres(row.at("x")), decimetres(row.at("y"))}));
    }
}
