// SPDX-License-Identifier: Apache-2.0
// GeoPackage layers and CSV files as plain tables, read without the code under test.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace cli {

using Cell = std::variant<std::monostate, double, std::string>; ///< null, number or text

struct Rows {
    std::vector<std::string> columns;
    std::vector<std::vector<Cell>> cells; ///< by row, then column

    /// Position of a column. Throws std::runtime_error when it is absent.
    [[nodiscard]] std::size_t position(const std::string& column) const;
};

/// The only GeoPackage in `folder`. Throws when there is none or more than one.
[[nodiscard]] std::filesystem::path geopackage_in(const std::filesystem::path& folder);

/// A layer's columns but `fid` and `geom`, in the order of fid.
[[nodiscard]] Rows read_layer(const std::filesystem::path& geopackage, const std::string& layer);

/// Every cell as text, empty ones null. Simple CSV: commas, no quotes.
[[nodiscard]] Rows read_csv(const std::filesystem::path& file);

/// What `layer` lacks or says otherwise. The CSV's columns must be there, in that order; a number
/// must stand as a number where `numbers` lists the column, else the cell must be a text.
[[nodiscard]] std::vector<std::string> differences(const Rows& csv, const Rows& layer,
                                                   const std::vector<std::string>& numbers);

} // namespace cli
