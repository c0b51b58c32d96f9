// SPDX-License-Identifier: Apache-2.0
// All levels of a campaign over one set of communes, with their geometry.
#pragma once

#include "geom/arcs.hpp"
#include "layer/layer.hpp"
#include "territory/level.hpp"

#include "base/context.hpp"

#include <map>

namespace maille::territory {

/// The communes: a polygon layer in the working CRS and the fields that count.
struct CommuneSpec {
    const layer::Layer* layer = nullptr;
    std::string code; ///< field
    std::string name; ///< field; empty: the code is the name
    std::string
        former; ///< field with former codes united in the commune, separated by ";"; may be empty
    std::string level_name = "commune";
    std::string layer_name = "communes";
};

/// A level above the communes. Exactly one of `field`, `composition` and `all` says what it is made
/// of.
struct LevelSpec {
    std::string level;
    std::string layer_name;
    std::string from = "commune"; ///< level whose territories are the members
    std::string field;            ///< field of the communes' layer with the code
    std::string name; ///< field with the name: of the communes' layer or of the composition
    const layer::Layer* composition = nullptr;
    std::string key;    ///< its field with the territory's code
    std::string member; ///< its field with the member's code
    bool all = false;   ///< one territory of all members, named:
    std::string code;
    std::string all_name;
    bool partition = true;
    std::map<std::string, std::string> names; ///< code -> name; wins over the field
};

/// Levels over one set of communes. Index 0 is the communes themselves.
class Territories {
public:
    /// Throws InputError: not polygons, a missing field, an empty or repeated code of a commune.
    /// Reports: communes without territory, members missing, territories across others, overlaps of
    /// the coverage.
    Territories(const CommuneSpec& communes, std::span<const LevelSpec> levels,
                base::Context& context);

    [[nodiscard]] std::span<const Level> levels() const { return m_levels; }
    [[nodiscard]] std::optional<std::size_t> index_of(std::string_view level) const;
    [[nodiscard]] const Level& communes() const { return m_levels.front(); }
    /// Row of the communes' layer for each commune (communes are in order of code).
    [[nodiscard]] std::span<const std::size_t> commune_rows() const { return m_rows; }

    /// Polygons of the communes, in order of code.
    [[nodiscard]] const geom::GeometryArray& commune_polygons() const { return m_polygons; }
    [[nodiscard]] const geom::ArcSet& arcs() const { return m_arcs; }
    [[nodiscard]] const std::string& crs() const { return m_crs; }

    /// Polygons of a level's territories, in order of code: the communes' dissolved by cancelling
    /// shared arcs.
    [[nodiscard]] geom::GeometryArray polygons(std::size_t level) const;

    /// For each commune its (first) territory at that level, Level::none without.
    [[nodiscard]] std::vector<std::uint32_t> groups(std::size_t level) const;

    /// Commune that a former code was united into; empty when unknown.
    [[nodiscard]] std::optional<std::uint32_t> commune_of_former(std::string_view code) const;

private:
    void add_level(const LevelSpec& spec, const CommuneSpec& communes, base::Context& context);
    void read_former(const CommuneSpec& communes);

    std::string m_crs;
    std::vector<std::size_t> m_rows;
    geom::GeometryArray m_polygons{geom::Kind::polygon};
    geom::ArcSet m_arcs;
    std::vector<Level> m_levels;
    std::vector<std::pair<std::string, std::uint32_t>> m_former; ///< sorted by code
};

} // namespace maille::territory
