// SPDX-License-Identifier: Apache-2.0
// Content of the GeoPackage. In: sources with their placing, levels with their accounting. Out:
// layers with the columns that the README documents: `projets` and one layer a level.
#pragma once

#include "join/accounting.hpp"
#include "join/placing.hpp"
#include "layer/layer.hpp"

#include <span>

namespace maille::package {

/// One source of projects as it was read and placed.
struct PlacedSource {
    const layer::Layer* layer = nullptr;
    const join::Placing* placing = nullptr;
};

/// Every row of every source, in file order: `source`, the fields of all sources (united by name; a
/// field that differs in type becomes text), `maille_id` ("source:row"), `maille_state`,
/// `maille_precision`, `maille_conflict`, `maille_<level>` (codes joined by ";"), `maille_reason`.
/// Rows not placed have no geometry and no territory.
[[nodiscard]] layer::Layer projects_layer(std::span<const PlacedSource> sources,
                                          const territory::Territories& territories);

/// The columns of one source's rows that placing adds, alone: `maille_id` ... `maille_reason`. With
/// `single_level` the territory column is called `maille_territory`.
[[nodiscard]] table::Table placing_columns(const join::Placing& placing,
                                           const territory::Territories& territories,
                                           bool single_level);

} // namespace maille::package
