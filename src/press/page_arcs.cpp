// SPDX-License-Identifier: Apache-2.0
#include "press/page_arcs.hpp"

namespace maille::press {

namespace {

constexpr double islet_mm2 = 0.3;

} // namespace

PageArcs::PageArcs(const Inputs& inputs) : m_whole(inputs.territories->arcs()) {
    for (const auto& projects : inputs.projects) {
        const auto& places = projects.placing.places;
        m_places.insert(m_places.end(), places.points().begin(), places.points().end());
    }
}

const geom::ArcSet& PageArcs::at(const render::MapFrame& frame, double tolerance_mm) {
    const double mm = 1 / frame.mm_per_unit();
    // Pages of one scale come while it is being made: they wait, and find it.
    const std::lock_guard lock(m_mutex);
    const auto [entry, is_new] = m_made.try_emplace(tolerance_mm * mm);
    if (is_new) {
        entry->second =
            geom::generalise(m_whole, {tolerance_mm * mm, islet_mm2 * mm * mm, m_places});
    }
    return entry->second;
}

} // namespace maille::press
