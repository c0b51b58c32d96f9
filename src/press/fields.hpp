// SPDX-License-Identifier: Apache-2.0
// From the roles a campaign gives to fields (or the catalogue's aliases) to the fields a layer has.
#pragma once

#include "campaign/plan.hpp"
#include "layer/layer.hpp"

#include <optional>
#include <string>

namespace maille::press {

/// The layer's field for a role: the declared one (which must exist, else InputError), or the first
/// alias that exists. Empty when there is none.
[[nodiscard]] std::string field_of(const campaign::Source& source, const std::string& role,
                                   const layer::Layer& layer);

/// As field_of, but its absence is an InputError that tells how to declare it.
[[nodiscard]] std::string required_field(const campaign::Source& source, const std::string& role,
                                         const layer::Layer& layer);

/// All names a source's roles may have: what must be read as text.
[[nodiscard]] std::vector<std::string> text_fields(const campaign::Source& source);

/// Rewrites the values of a field to their canonical spelling where they are equal folded. Returns
/// how many changed.
std::size_t canonicalise(layer::Layer& layer, const std::string& field,
                         const std::vector<std::string>& canonical);

/// Makes cells null whose trimmed text is one of `nulls` ("NULL", "NR").
void blank_nulls(layer::Layer& layer, const std::vector<std::string>& nulls);

/// The rows that the source's `where` keeps (values compared folded); all without it. Throws
/// InputError when the field does not exist or no row is left.
[[nodiscard]] layer::Layer selected_rows(layer::Layer layer, const campaign::Source& source);

} // namespace maille::press
