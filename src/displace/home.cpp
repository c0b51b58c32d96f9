// SPDX-License-Identifier: Apache-2.0
#include "displace/home.hpp"

#include "displace/improve.hpp"
#include "displace/insert.hpp"
#include "displace/lattice.hpp"

namespace maille::displace {

namespace {

// Share of the home's box under discs above which a lattice start is tried too.
constexpr double crowded = 0.12;

void put_pins(Packing& packing, const Household& household) {
    for (std::size_t d = 0; d < packing.size(); ++d) {
        if (household.pinned[d] != 0) {
            packing.pin(d);
        }
    }
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

bool is_crowded(const Packing& packing) {
    double discs = 0;
    for (std::size_t d = 0; d < packing.size(); ++d) {
        discs += static_cast<double>(packing.radius(d)) * static_cast<double>(packing.radius(d));
    }
    const Position low = packing.ground().low();
    const Position high = packing.ground().high();
    return 3.14159 * discs > crowded * static_cast<double>(high.x_um - low.x_um) *
                                 static_cast<double>(high.y_um - low.y_um);
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
    return kept > 0 && insert_all(packing) == 0;
}

Housed result_of(const Packing& packing) {
    Housed housed{places_of(packing), 0};
    for (const std::optional<Position>& place : housed.places) {
        housed.missing += place ? 0U : 1U;
    }
    return housed;
}

// All placed: by insertion, else on a lattice, else by pushing.
bool start(Packing& packing) {
    if (insert_all(packing) == 0) {
        return true;
    }
    take_movable(packing);
    if (place_on_lattice(packing) || settle(packing)) {
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
    if (!all) {
        for (std::size_t d = 0; d < packing.size(); ++d) {
            if (packing.pinned(d)) {
                packing.take(d);
                packing.unpin(d);
            }
        }
        all = start(packing);
    }
    if (!all && partly) {
        put_pins(packing, household);
        insert_all(packing);
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
