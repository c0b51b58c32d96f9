// SPDX-License-Identifier: Apache-2.0
// Where the projects are, and how much of it a row says.
#pragma once
#include "demo/random.hpp"
#include "demo/region.hpp"

#include <vector>

namespace maille::demo {

/// What a row tells about its place.
enum class Told {
    nothing,    // the département only
    epci,       // the SIREN of an EPCI
    point,      // coordinates
    name,       // the name of the commune, spelled freely
    conflict,   // a code, and a point in another département
    code_point, // a code, and a point that agrees
    code        // the code of the commune
};

struct Place {
    Told told = Told::code;
    int commune = -1;
    int epci = -1;
    Point point;
};

/// How many rows of each kind there are among 1279 (Told::code takes the rest).
inline constexpr int nothing_rows = 7;
inline constexpr int epci_rows = 100;
inline constexpr int point_rows = 250;
inline constexpr int name_rows = 15;
inline constexpr int conflict_rows = 6;
inline constexpr int code_point_rows = 200;

/// Chooses places in the EPCI that have projects; a few communes take about a third of them.
class PlaceMaker {
public:
    PlaceMaker(const Region& region, Random random);

    /// A place in a département.
    Place make(int departement, Told told);

private:
    int any_commune(int departement);
    Point point_in(int commune);

    const Region& m_region;
    Random m_random;
    std::vector<std::vector<int>> m_communes; // by département
    std::vector<std::vector<int>> m_hot;      // by département, repeated by weight
    std::vector<std::vector<int>> m_saints;   // by département: names with "Saint" or "Sainte"
};

/// What each of `count` rows tells, in random order.
std::vector<Told> deal_told(int count, Random& random);

} // namespace maille::demo
