// SPDX-License-Identifier: Apache-2.0
// Rows that the campaign itself leaves out: another region, a required field empty, duplicates.
#pragma once

#include "join/placing.hpp"

namespace maille::join {

/// Sets the state (and reason) of excluded rows; the others keep State::placed, provisionally.
/// Duplicates are looked for among the rows not excluded otherwise. Throws InputError for a missing
/// field.
void exclude(const layer::Layer& layer, const PlacingSpec& spec, Placing& placing);

} // namespace maille::join
