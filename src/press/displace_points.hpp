// SPDX-License-Identifier: Apache-2.0
// Points of any source displaced for one scale, without a page: what `maille displace` does.
#pragma once

#include "base/context.hpp"
#include "displace/certificate.hpp"
#include "displace/qgis.hpp"
#include "layer/layer.hpp"
#include "territory/territories.hpp"

#include <optional>
#include <string>
#include <vector>

namespace maille::press {

/// What is asked for. Lengths on paper.
struct PointsRequest {
    std::optional<displace::Placement> qgis_mode; ///< absent: mode `territory`
    double size_mm = 0; ///< diameter; with stroke in mode `territory`, without in QGIS modes
    double scale_denominator = 0;
    double gap_mm = 0;
    double margin_mm = 0;
    double tolerance_mm = 3; ///< QGIS modes: how near points of a group lie
    double centre_mm = 2;    ///< QGIS modes: the symbol in the middle of a group
    displace::Policy policy = displace::Policy::shrink;
    std::optional<geom::Box> frame; ///< in the CRS of the points
    std::string id;                 ///< field that breaks ties; empty: all fields
};

struct PointsDisplaced {
    std::vector<std::size_t> rows; ///< of the points: those with geometry
    displace::Symbols symbols;
    displace::Displaced done;
    displace::Certificate certificate;
    std::vector<displace::HomeReport> infeasible; ///< at the size asked for
    std::vector<std::string> home_codes;
    double lower_bound_mm = 0;
    layer::Layer displaced; ///< the points' fields and what happened to each
    layer::Layer leaders;   ///< from true places to symbols, of those that moved
};

/// `points` are in the CRS of `territories`, which may be null in QGIS modes; `homes` gives the
/// territory of each row, or displace::no_home. Throws as displace::displace_in_territories,
/// qgis_groups and MapOnPaper; base::UsageError for a CRS that is not in metres.
[[nodiscard]] PointsDisplaced displace_points(const PointsRequest& request,
                                              const layer::Layer& points,
                                              const std::vector<std::uint32_t>& homes,
                                              const territory::Territories* territories,
                                              base::Context& context);

} // namespace maille::press
