// SPDX-License-Identifier: Apache-2.0
// `maille join` on the real communes against the plain even-odd rule over every ring, written here
// from the GeoJSON alone. (A million generated points in Lambert-93, a million in longitude and
// latitude and 20 000 border points were also held against GEOS by shapely: no difference, ties
// included.)
#include "cli/compare.hpp"
#include "cli/layers.hpp"
#include "cli/process.hpp"
#include "real/campaign.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>
#include <limits>

namespace {

using Position = std::pair<double, double>;
using Ring = std::vector<Position>;

struct Commune {
    std::string code;
    std::vector<Ring> rings; ///< of all its parts, holes included
    double west = std::numeric_limits<double>::infinity();
    double south = west;
    double east = -west;
    double north = -west;

    [[nodiscard]] bool holds(Position p) const {
        if (p.first < west || p.first > east || p.second < south || p.second > north) {
            return false;
        }
        bool inside = false;
        for (const auto& ring : rings) {
            for (std::size_t i = 1; i < ring.size(); ++i) {
                const auto [x1, y1] = ring[i - 1];
                const auto [x2, y2] = ring[i];
                if ((y1 > p.second) != (y2 > p.second) &&
                    p.first < x1 + (p.second - y1) / (y2 - y1) * (x2 - x1)) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }
};

void add_rings(Commune& commune, const nlohmann::json& polygon) {
    for (const auto& ring : polygon) {
        auto& added = commune.rings.emplace_back();
        for (const auto& position : ring) {
            const auto& [x, y] = added.emplace_back(position[0], position[1]);
            commune.west = std::min(commune.west, x);
            commune.east = std::max(commune.east, x);
            commune.south = std::min(commune.south, y);
            commune.north = std::max(commune.north, y);
        }
    }
}

std::vector<Commune> read_communes() {
    std::vector<Commune> communes;
    const auto collection = cli::read_json(real::data("communes_hdf_cog2023.geojson"));
    for (const auto& feature : collection.at("features")) {
        auto& commune = communes.emplace_back();
        commune.code = feature.at("properties").at("code");
        const auto& geometry = feature.at("geometry");
        if (geometry.at("type") == "Polygon") {
            add_rings(commune, geometry.at("coordinates"));
        } else {
            for (const auto& part : geometry.at("coordinates")) {
                add_rings(commune, part);
            }
        }
    }
    return communes;
}

/// Code of the commune at `p`, "" outside.
std::string commune_at(const std::vector<Commune>& communes, Position p) {
    const auto found = std::find_if(communes.begin(), communes.end(),
                                    [&](const Commune& commune) { return commune.holds(p); });
    return found == communes.end() ? "" : found->code;
}

/// splitmix64 (Steele, Lea, Flood 2014), as a number in [0, 1).
double next(std::uint64_t& state) {
    state += 0x9e3779b97f4a7c15;
    std::uint64_t z = state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return static_cast<double>((z ^ (z >> 31)) >> 11) * 0x1p-53;
}

std::string shortest(double value) {
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    return {text.data(), end};
}

/// Code that `maille join` gives each position, "" for none.
std::vector<std::string> joined_codes(const std::vector<Position>& positions) {
    const support::TempFolder folder;
    std::ofstream file(folder / "points.csv", std::ios::binary);
    file << "x,y\n";
    for (const auto& [x, y] : positions) {
        file << shortest(x) << ',' << shortest(y) << '\n';
    }
    file.close();
    const auto out = folder / "out.csv";
    const auto result = cli::maille({"join", (folder / "points.csv").string(), "--x", "x", "--y",
                                     "y", "--crs", "EPSG:4326", "--territories",
                                     real::data("communes_hdf_cog2023.geojson").string(), "--key",
                                     "code", "-o", out.string()});
    INFO(result.err);
    REQUIRE(result.exit_code == 0);
    const auto rows = cli::read_csv(out);
    const auto column = rows.position("maille_territory");
    std::vector<std::string> codes;
    for (const auto& row : rows.cells) {
        const auto* code = std::get_if<std::string>(&row.at(column));
        codes.push_back(code == nullptr ? "" : *code);
    }
    REQUIRE(codes.size() == positions.size());
    return codes;
}

std::size_t disagreements(const std::vector<Position>& positions,
                          const std::vector<std::string>& codes) {
    const auto communes = read_communes();
    std::size_t count = 0;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        count += commune_at(communes, positions[i]) == codes[i] ? 0U : 1U;
    }
    return count;
}

} // namespace

TEST_CASE("real: 20 000 generated points lie in the communes that the even-odd rule says") {
    std::vector<Position> positions;
    std::uint64_t state = 20241210;
    for (int i = 0; i < 20000; ++i) {
        const double x = 1.3 + 3.0 * next(state);
        positions.emplace_back(x, 48.8 + 2.35 * next(state));
    }
    const auto codes = joined_codes(positions);
    CHECK(disagreements(positions, codes) == 0);
    // The region covers a little over half of that frame.
    const auto outside = std::count(codes.begin(), codes.end(), "");
    CHECK(outside > 6000);
    CHECK(outside < 12000);
}

TEST_CASE("real: the points of communes lie in their commune but for eight") {
    const auto rows = cli::read_csv(real::data("communes_points_hdf_cog2023.csv"));
    std::vector<Position> positions;
    std::vector<std::string> declared;
    for (const auto& row : rows.cells) {
        const auto text = [&](const char* column) {
            return std::get<std::string>(row.at(rows.position(column)));
        };
        positions.emplace_back(std::stod(text("lon")), std::stod(text("lat")));
        declared.push_back(text("insee_com"));
    }
    REQUIRE(positions.size() == 3787);
    const auto codes = joined_codes(positions);
    CHECK(disagreements(positions, codes) == 0);
    // By shapely on the polygons of 2023; all lie in a neighbour, none outside.
    std::map<std::string, std::string> elsewhere;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        if (codes[i] != declared[i]) {
            elsewhere[declared[i]] = codes[i];
        }
    }
    CHECK(elsewhere == std::map<std::string, std::string>{{"02368", "60207"},
                                                          {"59162", "59083"},
                                                          {"59188", "59542"},
                                                          {"59237", "59120"},
                                                          {"60385", "02307"},
                                                          {"60668", "60328"},
                                                          {"62600", "62601"},
                                                          {"62601", "62344"}});
}

TEST_CASE("real: positions of the dotations") {
    std::vector<Position> positions;
    for (const auto& row : real::geopackage().rows(
             "SELECT DISTINCT long, lat FROM projets WHERE source = 'dotations'")) {
        positions.emplace_back(std::stod(row.at(0)), std::stod(row.at(1)));
    }
    CHECK(positions.size() == 1709); // pandas: different pairs (lat, long) in the CSV
    const auto codes = joined_codes(positions);
    CHECK(disagreements(positions, codes) == 0);
    CHECK(std::count(codes.begin(), codes.end(), "") == 0);
}
