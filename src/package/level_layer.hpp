// SPDX-License-Identifier: Apache-2.0
// The layer of a level and its table of counts.
#pragma once

#include "join/accounting.hpp"
#include "layer/layer.hpp"

#include <span>

namespace maille::package {

/// Territories of a level with `code, nom, incomplete, n_projets, part_pct, area_m2`; with several
/// sources `n_projets` is their sum and `n_projets_<source>` follows for each. `polygons` are the
/// level's, in order of code.
[[nodiscard]] layer::Layer level_layer(const territory::Territories& territories, std::size_t level,
                                       geom::GeometryArray polygons,
                                       std::span<const join::Accounting> accountings);

/// Counts at one level: `code, nom, incomplete, n_projets, part_pct`, zeros included.
[[nodiscard]] table::Table level_table(const territory::Territories& territories, std::size_t level,
                                       const join::LevelAccount& account);

} // namespace maille::package
