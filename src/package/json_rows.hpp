// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.hpp"
#include "table/table.hpp"

namespace maille::package {

/// A table as a JSON list of objects, one a line; null cells are null, booleans true or false.
void write_rows(const table::Table& table, base::JsonWriter& writer);

} // namespace maille::package
