// SPDX-License-Identifier: Apache-2.0
// What an expression may see: a feature's fields and geometry, and variables.
#pragma once

#include "expr/value.hpp"
#include "geom/geometry.hpp"
#include "table/table.hpp"

#include <cstddef>
#include <map>
#include <string>

namespace maille::expr {

/// Names without "@".
using Variables = std::map<std::string, Value, std::less<>>;

/// Results of aggregates over one table with one set of variables, so that each is computed once
/// and not for every row. Belongs to one thread.
using AggregateCache = std::map<std::pair<const void*, std::string>, Value>;

/// Everything is borrowed and may be absent. Aggregates (`maximum("n")`) run over all rows of
/// `columns`.
struct Scope {
    const table::Table* columns = nullptr;
    std::size_t row = 0;
    const geom::GeometryArray* geometry = nullptr; ///< of the same rows, in the working plane
    const Variables* variables = nullptr;
    AggregateCache* aggregates = nullptr; ///< of `columns`; absent: computed at every evaluation
};

} // namespace maille::expr
