// SPDX-License-Identifier: Apache-2.0
#include "displace/flow.hpp"
#include "displace/improve.hpp"

#include <limits>

namespace maille::displace {

namespace {

constexpr unsigned pulls = 36;
constexpr unsigned settling = 40;

void run(Flow& flow, double step_um) {
    for (unsigned t = 0; t < pulls; ++t) {
        if (t % 6 == 0) {
            flow.find_pairs();
        }
        flow.pull(step_um * (1 - static_cast<double>(t) / pulls));
        flow.push();
    }
    for (unsigned t = 0; t < settling; ++t) {
        if (t % 10 == 0) {
            flow.find_pairs();
        }
        if (flow.push() < 1) {
            return;
        }
    }
}

// Puts every disc that flowed at its proposed place or the nearest free one; false when one found
// none.
bool make_exact(Packing& packing, const Flow& flow) {
    for (const std::uint32_t d : flow.movable()) {
        if (packing.placed(d)) {
            packing.take(d);
        }
    }
    std::vector<std::uint32_t> later;
    for (const std::uint32_t d : flow.movable()) {
        const Position place = rounded(flow.place(d));
        if (packing.fits(d, place)) {
            packing.put(d, place);
        } else {
            later.push_back(d);
        }
    }
    Seeker seeker(packing);
    for (const std::uint32_t d : later) {
        const std::optional<Position> found =
            seeker.nearest(d, rounded(flow.place(d)), 0, std::numeric_limits<double>::infinity());
        if (!found) {
            return false;
        }
        packing.put(d, *found);
    }
    return true;
}

} // namespace

bool settle(Packing& packing) {
    constexpr unsigned pushes = 200;
    Flow flow = Flow::from_true_places(packing);
    for (unsigned t = 0; t < pushes; ++t) {
        if (t % 10 == 0) {
            flow.find_pairs();
        }
        if (flow.push() < 1) {
            break;
        }
    }
    return make_exact(packing, flow);
}

bool relax(Packing& packing, unsigned rounds) {
    bool any = false;
    unsigned idle = 0;
    double step = 0.3 * static_cast<double>(packing.largest_radius());
    for (unsigned round = 0; round < rounds && idle < 2; ++round) {
        const std::vector<std::optional<Position>> before = places_of(packing);
        const double total = packing.total();
        Flow flow(packing);
        run(flow, step);
        bool better = make_exact(packing, flow);
        if (better) {
            reassign(packing, Exactness::pairs);
            slide(packing, 2);
            better = packing.total() < total - 1;
        }
        if (!better) {
            restore(packing, before);
        }
        any = any || better;
        idle = better ? 0 : idle + 1;
        step *= 0.6;
    }
    return any;
}

} // namespace maille::displace
