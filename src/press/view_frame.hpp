// SPDX-License-Identifier: Apache-2.0
// Size and frame of a map without a page.
#pragma once

#include "press/map_view.hpp"

namespace maille::press {

/// Whole pixels of `mm` at `dpi`, at least 1.
[[nodiscard]] double pixels(double mm, double dpi);

/// Metres on the ground of one unit of a CRS: 1 in metres; in degrees the length of one degree of
/// longitude on the ellipsoid WGS 84 at `latitude`. Throws UsageError for other units.
[[nodiscard]] double metres_per_unit(const std::string& crs, double latitude);

/// The frame that `view` asks for over layers that fill `whole`. Throws InputError when there is
/// nothing to show and no extent or centre is given.
[[nodiscard]] render::MapFrame frame_of_view(const View& view, const std::string& crs,
                                             const geom::Box& whole);

} // namespace maille::press
