// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "table/table.hpp"

#include <string>
#include <vector>

namespace maille::press {

/// A name for each row of a table that depends neither on the order of rows nor on that of columns:
/// the id first, then all fields by name, so that rows of one id keep their order too.
class RowNames {
public:
    /// `id` may be null. The table must outlive this.
    RowNames(const table::Table& table, const table::Column* id);

    [[nodiscard]] std::string of(std::size_t row) const;

private:
    std::vector<const table::Column*> m_fields;
};

} // namespace maille::press
