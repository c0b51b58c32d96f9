// SPDX-License-Identifier: Apache-2.0
// Plain SQL on a GeoPackage: what a user would count in it, without the code under test.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

struct sqlite3;

namespace real {

class Database {
public:
    /// Opens for reading. Throws std::runtime_error.
    explicit Database(const std::filesystem::path& file);

    /// Cells of every row as text, null as "". Throws std::runtime_error with the query.
    [[nodiscard]] std::vector<std::vector<std::string>> rows(const std::string& query) const;
    /// The only cell of a query as an integer.
    [[nodiscard]] std::int64_t number(const std::string& query) const;
    /// Rows of two columns: first cell -> second cell as an integer.
    [[nodiscard]] std::map<std::string, std::int64_t> counts(const std::string& query) const;

private:
    struct Close {
        void operator()(sqlite3* database) const;
    };
    std::unique_ptr<sqlite3, Close> m_database;
};

} // namespace real
