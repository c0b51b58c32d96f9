// SPDX-License-Identifier: Apache-2.0
// What the projects are: the exact margins of the report's tables, dealt out to single rows.
#pragma once
#include "demo/random.hpp"

#include <array>
#include <string_view>
#include <vector>

namespace maille::demo {

/// Names of the four categories, as they are to be read once spelling is folded.
inline constexpr std::array<std::string_view, 4> category_names{
    "À remonter COP 2024", "À travailler COP 2025", "Hors COP, CRTE", "Non remontés"};

/// Rows by category, then by département D1 .. D5 (report: 02, 59, 60, 62, 80).
inline constexpr std::array<std::array<int, 5>, 4> category_counts{
    {{136, 104, 216, 132, 200}, {16, 54, 91, 49, 116}, {7, 20, 16, 8, 34}, {12, 15, 24, 10, 19}}};

/// Valid rows in all.
inline constexpr int valid_count = 1279;

/// A lever with its theme and its rows among the two first categories; an empty name is a lever not
/// filled in.
struct Lever {
    std::string_view name;
    std::string_view theme;
    int count = 0;
};

/// All levers that have rows; their counts add to 1114.
const std::vector<Lever>& levers();

/// What is known of a row before it has a place.
struct Deal {
    int departement = 0;
    int category = 0;
    std::string_view lever;
    std::string_view theme;
};

/// The 1279 valid rows in random order.
std::vector<Deal> make_deck(Random& random);

} // namespace maille::demo
