// SPDX-License-Identifier: Apache-2.0
// Private to reading: field names as found, made usable, and the choice among them.
#pragma once

#include "base/context.hpp"
#include "io/source.hpp"

#include <string>
#include <vector>

namespace maille::io {

/// Header cells as column names: trimmed; empty ones become "field_3", repeated ones "nom_2"; both
/// are reported.
[[nodiscard]] std::vector<std::string> clean_headers(std::vector<std::string> names,
                                                     const std::string& origin,
                                                     base::ProblemSink& problems);

/// One entry a field: true when it is to be read. Throws InputError, with the nearest name, when
/// one of spec.fields, x_field or y_field is not among `names`.
[[nodiscard]] std::vector<bool> chosen_fields(const SourceSpec& spec, const std::string& origin,
                                              const std::vector<std::string>& names);

/// True when `name` is one of `list`, case apart.
[[nodiscard]] bool is_listed(const std::vector<std::string>& list, const std::string& name);

} // namespace maille::io
