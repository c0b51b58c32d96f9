// SPDX-License-Identifier: Apache-2.0
#include "displace/check.hpp"

#include "base/error.hpp"

#include <algorithm>
#include <cmath>

namespace maille::displace {

namespace {

void check_lengths(const Symbols& symbols, const Homes& homes) {
    const std::size_t n = symbols.size();
    if (symbols.radii_um.size() != n || symbols.keys.size() != n || symbols.homes.size() != n ||
        (!symbols.previous.empty() && symbols.previous.size() != n)) {
        throw base::InputError(
            base::msg("Symboles : les tableaux n'ont pas la même longueur ({0} places, {1} rayons, "
                      "{2} clés, {3} territoires)",
                      "Symbols: the arrays differ in length ({0} places, {1} radii, {2} keys, {3} "
                      "homes)",
                      n, symbols.radii_um.size(), symbols.keys.size(), symbols.homes.size()));
    }
    if (homes.keys.size() != homes.polygons.size()) {
        throw base::InputError(base::msg("Territoires : {0} polygones, mais {1} clés",
                                         "Territories: {0} polygons but {1} keys",
                                         homes.polygons.size(), homes.keys.size()));
    }
}

bool within(Position p) {
    return std::abs(p.x_um) <= coordinate_limit_um && std::abs(p.y_um) <= coordinate_limit_um;
}

bool within(geom::Point p) {
    const auto limit = static_cast<double>(coordinate_limit_um);
    return std::abs(p.x) <= limit && std::abs(p.y) <= limit;
}

void check_symbol(const Symbols& symbols, const Homes& homes, std::size_t i) {
    const std::string& key = symbols.keys[i];
    if (symbols.radii_um[i] <= 0 || symbols.radii_um[i] > coordinate_limit_um) {
        throw base::InputError(base::msg("Symbole « {0} » : le rayon doit être positif, pas {1} µm",
                                         "Symbol \"{0}\": the radius must be positive, not {1} µm",
                                         key, symbols.radii_um[i]));
    }
    if (!within(symbols.places[i])) {
        throw base::InputError(base::msg("Symbole « {0} » : position hors du papier",
                                         "Symbol \"{0}\": position beyond any paper", key));
    }
    const std::uint32_t home = symbols.homes[i];
    if (home == no_home) {
        return;
    }
    if (home >= homes.polygons.size()) {
        throw base::InputError(base::msg("Symbole « {0} » : son territoire n'existe pas",
                                         "Symbol \"{0}\": its territory does not exist", key));
    }
    if (homes.polygons.is_null(home)) {
        throw base::InputError(
            base::msg("Le territoire « {0} » n'a pas de géométrie, mais des symboles",
                      "Territory \"{0}\" has no geometry but has symbols", homes.keys[home]),
            base::msg("compléter la couche des territoires", "complete the layer of territories"));
    }
}

void check_rules(const Homes& homes, const Rules& rules) {
    if (homes.polygons.size() == 0) {
        throw base::UsageError(
            base::msg("Le mode « territory » veut des territoires : aucun n'est donné",
                      "Mode \"territory\" needs territories: none is given"));
    }
    if (rules.gap_um < 0 || rules.margin_um < 0 || rules.minimum_size_um < 0) {
        throw base::UsageError(
            base::msg("L'écart, la marge et la taille minimale ne peuvent pas être négatifs",
                      "Gap, margin and minimum size cannot be negative"));
    }
}

void check_frame(const Symbols& symbols, const Homes& homes, const Frame& frame) {
    if (frame.min_x_um >= frame.max_x_um || frame.min_y_um >= frame.max_y_um) {
        throw base::InputError(
            base::msg("Le cadre de la carte est vide", "The frame of the map is empty"));
    }
    geom::Box box;
    box.add(geom::Point{static_cast<double>(frame.min_x_um), static_cast<double>(frame.min_y_um)});
    box.add(geom::Point{static_cast<double>(frame.max_x_um), static_cast<double>(frame.max_y_um)});
    for (std::size_t h = 0; h < homes.polygons.size(); ++h) {
        if (!homes.polygons.is_null(h) && homes.polygons.box_of(h).meets(box)) {
            return;
        }
    }
    for (const Position place : symbols.places) {
        if (place.x_um >= frame.min_x_um && place.x_um <= frame.max_x_um &&
            place.y_um >= frame.min_y_um && place.y_um <= frame.max_y_um) {
            return;
        }
    }
    throw base::InputError(base::msg("Le cadre de la carte ne contient ni territoire ni symbole",
                                     "The frame of the map holds neither territory nor symbol"),
                           base::msg("vérifier l'emprise, l'échelle et le système de coordonnées",
                                     "check the extent, the scale and the coordinate system"));
}

} // namespace

void check_input(const Symbols& symbols, const Homes& homes, const Surroundings& surroundings,
                 const Rules& rules) {
    check_rules(homes, rules);
    check_lengths(symbols, homes);
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        check_symbol(symbols, homes, i);
    }
    const auto beyond = [](geom::Point p) { return !within(p); };
    const auto border = homes.polygons.points();
    const auto obstacles = surroundings.obstacles.points();
    if (std::any_of(border.begin(), border.end(), beyond) ||
        std::any_of(obstacles.begin(), obstacles.end(), beyond)) {
        throw base::InputError(
            base::msg("Un territoire ou un obstacle a une position hors du papier",
                      "A territory or an obstacle has a position beyond any paper"));
    }
    if (surroundings.frame) {
        check_frame(symbols, homes, *surroundings.frame);
    }
}

} // namespace maille::displace
