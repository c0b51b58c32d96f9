// SPDX-License-Identifier: Apache-2.0
// One layer to one file, as the one-step verbs do.
#pragma once

#include "cli/verb.hpp"
#include "layer/layer.hpp"

namespace maille::cli {

/// Throws UsageError when there is neither -o nor --json.
void require_output(const SharedOptions& options);

/// Throws OutputError when the output exists and --overwrite was not given: before the work, not
/// after it.
void refuse_existing(const SharedOptions& options);

/// Writes to -o: .gpkg (layer under its own name) or .csv (columns only, points as x and y).
/// Written aside, then renamed.
void write_layer(const layer::Layer& layer, Session& session);

/// Writes several layers as a GeoPackage.
void write_layers(const std::vector<const layer::Layer*>& layers, Session& session);

} // namespace maille::cli
