// SPDX-License-Identifier: Apache-2.0
#include "displace/home.hpp"

#include "displace/improve.hpp"
#include "displace/insert.hpp"
#include "displace/lattice.hpp"

#include <numbers>

namespace maille::displace {

namespace {

// Share of the home under discs above which a lattice start is tried too.
constexpr double crowded = 0.15;
// Pushing costs more than it finds in a home of more symbols than this.
constexpr std::size_t pushed_up_to = 120;

void put_pins(Packing& packing, const Household& household) {
    for (std::size_t d = 0; d < packing.size(); ++d) {
        if (household.pinned[d] != 0) {
            packing.pin(d);
        }
    }
}

// Returns whether there were any pins.
bool unpin_all(Packing& packing) {
    bool any = false;
    for (std::size_t d = 0; d < packing.size(); ++d) {
        if (packing.pinned(d)) {
            packing.take(d);
            packing.unpin(d);
            any = true;
        }
    }
    return any;
}

void take_movable(Packing& packing) {
    for (std::size_t d = 0; d < packing.size(); ++d) {
        if (packing.movable(d)) {
            packing.take(d);
        }
    }
}

void improve_all(Packing& packing, const Effort& effort) {
    reassign(packing, Exactness::pairs);
    slide(packing, effort.slide_rounds);
    relax(packing, effort.relax_rounds);
    reassign(packing, Exactness::exact);
    slide(packing, 1);
    uncross(packing);
}

double area_of_discs(const Packing& packing) {
    double sum = 0;
    for (std::size_t d = 0; d < packing.size(); ++d) {
        const double radius =
            static_cast<double>(packing.radius(d)) + static_cast<double>(packing.gap()) / 2;
        sum += std::numbers::pi * radius * radius;
    }
    return sum;
}

bool is_crowded(const Packing& packing) {
    return area_of_discs(packing) > crowded * packing.ground().area_um2();
}

// More than what the densest packing of many discs would cover.
bool too_full(const Packing& packing) {
    constexpr std::size_t many = 8;
    constexpr double densest = 0.87;
    return packing.size() >= many && area_of_discs(packing) > densest * packing.ground().area_um2();
}

// Places of an earlier edition first; true when all discs have a place then.
bool start_warm(Packing& packing, const Household& household) {
    if (household.previous.empty()) {
        return false;
    }
    std::size_t kept = 0;
    for (std::size_t d = 0; d < packing.size(); ++d) {
        if (!packing.placed(d) && household.previous[d] &&
            packing.fits(d, *household.previous[d])) {
            packing.put(d, *household.previous[d]);
            ++kept;
        }
    }
    return kept > 0 && insert_all(packing, false);
}

Housed result_of(const Packing& packing) {
    Housed housed{places_of(packing), 0};
    for (const std::optional<Position>& place : housed.places) {
        housed.missing += place ? 0U : 1U;
    }
    return housed;
}

// All placed: by insertion, else on a lattice, else (few discs in an odd shape) by pushing.
bool start(Packing& packing) {
    if (too_full(packing)) {
        return false;
    }
    if (insert_all(packing, false)) {
        return true;
    }
    take_movable(packing);
    if (place_on_lattice(packing)) {
        return true;
    }
    if (packing.size() <= pushed_up_to && settle(packing)) {
        return true;
    }
    take_movable(packing);
    return false;
}

void try_lattice(Packing& packing, const Effort& effort) {
    const std::vector<std::optional<Position>> first = places_of(packing);
    const double total = packing.total();
    take_movable(packing);
    const bool placed = place_on_lattice(packing);
    if (placed) {
        improve_all(packing, effort);
    }
    if (!placed || packing.total() >= total) {
        restore(packing, first);
    }
}

} // namespace

Effort effort_for(std::size_t symbols) {
    if (symbols <= 4000) {
        return {};
    }
    return symbols <= 40000 ? Effort{2, 2, false} : Effort{1, 1, false};
}

Housed house(const Ground& ground, const Household& household, std::int64_t gap_um,
             const Effort& effort, bool improve, bool partly) {
    Packing packing(ground, household.anchors, household.radii_um, household.fixed, gap_um);
    put_pins(packing, household);
    if (start_warm(packing, household)) {
        uncross(packing);
        return result_of(packing);
    }
    take_movable(packing);
    bool all = start(packing);
    if (!all && unpin_all(packing)) {
        all = start(packing);
    }
    if (!all && partly) {
        put_pins(packing, household); // nothing else is placed now
        insert_all(packing, true);
    }
    if (improve && (all || partly)) {
        improve_all(packing, effort);
        if (all && effort.second_start && is_crowded(packing)) {
            try_lattice(packing, effort);
        }
    }
    return result_of(packing);
}

} // namespace maille::displace
