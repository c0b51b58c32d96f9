// SPDX-License-Identifier: Apache-2.0
// The options of `maille map` as numbers.
#pragma once

#include "cli/options.hpp"
#include "press/map_view.hpp"

namespace maille::cli {

/// What `options` ask for, to be written to a file named `output` (empty: nothing is drawn). Throws
/// UsageError, in the words of the option: what is no number, extents the wrong way round, options
/// that exclude each other, an unknown format.
[[nodiscard]] press::View view_of(const MapOptions& options, const std::string& output);

} // namespace maille::cli
