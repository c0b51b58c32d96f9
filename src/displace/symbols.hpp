// SPDX-License-Identifier: Apache-2.0
// What displacement is given: symbols as discs on paper, the homes they must stay in, what is in
// the way. All lengths are micrometres on paper, whole numbers, so that every check is exact.
#pragma once

#include "geom/geometry.hpp"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace maille::displace {

/// A place on paper in micrometres, in any orientation of the axes as long as all inputs share it.
/// Both coordinates lie within +-`coordinate_limit_um`.
struct Position {
    std::int64_t x_um = 0;
    std::int64_t y_um = 0;
    friend bool operator==(const Position&, const Position&) = default;
    friend auto operator<=>(const Position&, const Position&) = default;
};

/// About half a kilometre of paper: the exact checks stay within their integers.
inline constexpr std::int64_t coordinate_limit_um = std::int64_t{1} << 29;

/// A symbol that lies in no territory.
inline constexpr std::uint32_t no_home = std::numeric_limits<std::uint32_t>::max();

/// Flat arrays with one entry for each symbol. The order of rows never changes the result: symbols
/// are taken in order of key, then place, then radius.
struct Symbols {
    std::vector<Position> places;       ///< true places
    std::vector<std::int64_t> radii_um; ///< half the drawn extent, stroke included, > 0
    std::vector<std::string> keys;      ///< stable name of the row, compared as bytes
    std::vector<std::uint32_t> homes;   ///< index into Homes, or `no_home`
    /// Drawn places of an earlier edition, for a warm start: empty, or one entry for each symbol.
    std::vector<std::optional<Position>> previous;

    [[nodiscard]] std::size_t size() const { return places.size(); }
};

/// Territories in which symbols must stay: polygons with holes and parts, coordinates in
/// micrometres on paper, rounded to whole ones before use.
struct Homes {
    geom::GeometryArray polygons{geom::Kind::polygon};
    std::vector<std::string> keys; ///< one for each polygon feature, for reports and for the order
};

/// A rectangle on paper, edges included.
struct Frame {
    std::int64_t min_x_um = 0;
    std::int64_t min_y_um = 0;
    std::int64_t max_x_um = 0;
    std::int64_t max_y_um = 0;
    friend bool operator==(const Frame&, const Frame&) = default;
};

/// What a page lays over its map: symbols keep clear of it.
struct Surroundings {
    std::optional<Frame> frame;                         ///< discs stay whole inside it
    geom::GeometryArray obstacles{geom::Kind::polygon}; ///< furniture, towns, labels: areas
};

} // namespace maille::displace
