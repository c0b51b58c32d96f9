// SPDX-License-Identifier: Apache-2.0
// The shared arcs as pages draw them: generalised once for each scale, whatever the number of
// pages.
#pragma once

#include "geom/generalise.hpp"
#include "press/inputs.hpp"
#include "render/map_frame.hpp"

#include <map>
#include <mutex>

namespace maille::press {

/// Safe to use from several threads.
class PageArcs {
public:
    explicit PageArcs(const Inputs& inputs);

    /// Arcs for a map: no border lies farther than `tolerance_mm` on paper from its true place;
    /// islets under 0.3 mm2 are left out unless a project lies on them. They stay as long as this
    /// object.
    [[nodiscard]] const geom::ArcSet& at(const render::MapFrame& frame, double tolerance_mm);

    /// The arcs as they are, for a page without a map.
    [[nodiscard]] const geom::ArcSet& whole() const { return m_whole; }

private:
    const geom::ArcSet& m_whole;
    std::vector<geom::Point> m_places; ///< of all projects
    std::mutex m_mutex;
    std::map<double, geom::ArcSet> m_made; ///< by tolerance, plane units
};

} // namespace maille::press
