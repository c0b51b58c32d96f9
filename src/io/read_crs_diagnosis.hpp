// SPDX-License-Identifier: Apache-2.0
// Private to reading: why coordinates lie where they cannot.
#pragma once

#include "base/message.hpp"
#include "crs/crs.hpp"
#include "geom/geometry.hpp"

#include <optional>
#include <span>
#include <string>

namespace maille::io {

struct Diagnosis {
    std::string kind; ///< crs.swapped, crs.wrong or crs.outside_area
    base::Message cause;
};

/// `strays`: positions, as the source has them, outside the area of use of `source` or, once
/// transformed, of `target`. A cause is named when it explains at least nine in ten of them:
/// longitude and latitude (or x and y) swapped, metres in a layer said to be in degrees, degrees in
/// a layer said to be in metres, another French projection.
[[nodiscard]] Diagnosis diagnose(std::span<const geom::Point> strays, const crs::Crs& source,
                                 const std::optional<crs::Crs>& target);

} // namespace maille::io
