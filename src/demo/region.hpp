// SPDX-License-Identifier: Apache-2.0
// The fictional region: communes and the territories made of them.
#pragma once
#include "demo/coverage.hpp"
#include "demo/land.hpp"
#include "demo/sites.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace maille::demo {

struct Departement {
    std::string_view code;
    std::string_view name;
    std::string_view report_code; // the column of the report that it stands for
};

/// The five départements, in the order of their codes.
const std::vector<Departement>& departements();

inline constexpr std::string_view region_name = "Marches-de-Brume";
inline constexpr std::string_view region_code = "99";

struct Commune {
    std::string code;
    std::string name;
    std::string status;
    int population = 0;
    int departement = 0;
    int epci = 0;
    Point seat;
    double room = 0.0; // distance of the seat to the border, decimetres
    std::vector<Polygon> shape;
};

struct Epci {
    std::string siren;
    std::string name;
    std::string nature; // CC, CA or CU
    std::vector<int> communes;
    std::vector<int> departements; // the one with most communes first
    int seat = 0;
    int crte = 0;
    bool mobilised = true; // false: no project lies there
};

struct Crte {
    std::string id;
    std::string name;
    std::vector<int> epci;
    std::vector<int> departements; // more than one: listed under each
};

struct Region {
    Coverage coverage;
    std::vector<int> commune_of_face; // -1: sea, neighbours
    std::vector<int> zone_of_face;
    std::vector<Commune> communes; // by code
    std::vector<Epci> epci;        // by SIREN
    std::vector<Crte> crte;
    std::vector<std::vector<int>> commune_neighbours;
    std::vector<Line> coast; // the coast of the region and of its neighbours
};

/// Grows the whole region.
Region make_region(const Land& land, const Options& options);

} // namespace maille::demo
