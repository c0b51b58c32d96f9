// SPDX-License-Identifier: Apache-2.0
#include "cli/layers.hpp"

#include "cli/compare.hpp"

#include <algorithm>
#include <charconv>
#include <memory>
#include <sqlite3.h>
#include <sstream>
#include <stdexcept>

namespace cli {

namespace {

using Database = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;
using Statement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

Cell cell_of(sqlite3_stmt* statement, int column) {
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_TEXT: {
        const auto* text = static_cast<const void*>(sqlite3_column_text(statement, column));
        return std::string(static_cast<const char*>(text),
                           static_cast<std::size_t>(sqlite3_column_bytes(statement, column)));
    }
    default:
        return {};
    }
}

std::string shown(const Cell& cell) {
    if (const auto* text = std::get_if<std::string>(&cell)) {
        return "'" + *text + "'";
    }
    std::ostringstream stream;
    stream.precision(17);
    if (const auto* number = std::get_if<double>(&cell)) {
        stream << *number;
    }
    return cell.index() == 0 ? "null" : stream.str();
}

bool same_cell(const Cell& csv, const Cell& actual, bool numeric) {
    const auto* expected = std::get_if<std::string>(&csv);
    if (expected == nullptr || actual.index() == 0) {
        return expected == nullptr && actual.index() == 0;
    }
    if (!numeric) {
        return actual == csv;
    }
    double number = 0;
    std::from_chars(expected->data(), expected->data() + expected->size(), number);
    const auto* found = std::get_if<double>(&actual);
    return found != nullptr && same_number(number, *found);
}

} // namespace

std::size_t Rows::position(const std::string& column) const {
    const auto found = std::find(columns.begin(), columns.end(), column);
    if (found == columns.end()) {
        throw std::runtime_error("column '" + column + "' is missing");
    }
    return static_cast<std::size_t>(found - columns.begin());
}

std::filesystem::path geopackage_in(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> found;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.path().extension() == ".gpkg") {
            found.push_back(entry.path());
        }
    }
    if (found.size() != 1) {
        throw std::runtime_error(std::to_string(found.size()) + " GeoPackages in " +
                                 folder.string());
    }
    return found.front();
}

Rows read_layer(const std::filesystem::path& geopackage, const std::string& layer) {
    sqlite3* opened = nullptr;
    const int status = sqlite3_open_v2(geopackage.c_str(), &opened, SQLITE_OPEN_READONLY, nullptr);
    const Database database(opened, &sqlite3_close);
    const std::string query = "SELECT * FROM \"" + layer + "\" ORDER BY fid";
    sqlite3_stmt* prepared = nullptr;
    if (status != SQLITE_OK ||
        sqlite3_prepare_v2(database.get(), query.c_str(), -1, &prepared, nullptr) != SQLITE_OK) {
        throw std::runtime_error(geopackage.string() + ", " + layer + ": " +
                                 sqlite3_errmsg(database.get()));
    }
    const Statement statement(prepared, &sqlite3_finalize);
    Rows rows;
    std::vector<int> kept;
    for (int column = 0; column < sqlite3_column_count(prepared); ++column) {
        const std::string name = sqlite3_column_name(prepared, column);
        if (name != "fid" && name != "geom") {
            rows.columns.push_back(name);
            kept.push_back(column);
        }
    }
    while (sqlite3_step(prepared) == SQLITE_ROW) {
        auto& row = rows.cells.emplace_back();
        for (const int column : kept) {
            row.push_back(cell_of(prepared, column));
        }
    }
    return rows;
}

Rows read_csv(const std::filesystem::path& file) {
    Rows rows;
    std::istringstream lines(read_text(file));
    for (std::string line; std::getline(lines, line);) {
        line.erase(std::find(line.begin(), line.end(), '\r'), line.end());
        std::vector<Cell> cells;
        std::istringstream fields(line + ",");
        for (std::string field; std::getline(fields, field, ',');) {
            cells.push_back(field.empty() ? Cell{} : Cell{field});
        }
        if (rows.columns.empty()) {
            for (const auto& cell : cells) {
                rows.columns.push_back(std::get<std::string>(cell));
            }
        } else {
            rows.cells.push_back(std::move(cells));
        }
    }
    return rows;
}

std::vector<std::string> differences(const Rows& csv, const Rows& layer,
                                     const std::vector<std::string>& numbers) {
    std::vector<std::string> found;
    std::vector<std::size_t> positions;
    for (const auto& column : csv.columns) {
        positions.push_back(layer.position(column));
    }
    if (!std::is_sorted(positions.begin(), positions.end())) {
        found.emplace_back("columns stand in another order");
    }
    if (csv.cells.size() != layer.cells.size()) {
        found.push_back(std::to_string(csv.cells.size()) + " rows expected, not " +
                        std::to_string(layer.cells.size()));
        return found;
    }
    for (std::size_t row = 0; row < csv.cells.size(); ++row) {
        for (std::size_t column = 0; column < csv.columns.size(); ++column) {
            const auto& name = csv.columns[column];
            const bool numeric = std::find(numbers.begin(), numbers.end(), name) != numbers.end();
            const auto& expected = csv.cells[row].at(column);
            const auto& actual = layer.cells[row].at(positions[column]);
            if (!same_cell(expected, actual, numeric)) {
                found.push_back("row " + std::to_string(row + 1) + ", " + name + ": " +
                                shown(expected) + " expected, not " + shown(actual));
            }
        }
    }
    return found;
}

} // namespace cli
