// SPDX-License-Identifier: Apache-2.0
#include "real/database.hpp"

#include <sqlite3.h>
#include <stdexcept>

namespace real {

void Database::Close::operator()(sqlite3* database) const {
    sqlite3_close(database);
}

Database::Database(const std::filesystem::path& file) {
    sqlite3* opened = nullptr;
    const int status = sqlite3_open_v2(file.c_str(), &opened, SQLITE_OPEN_READONLY, nullptr);
    m_database.reset(opened);
    if (status != SQLITE_OK) {
        throw std::runtime_error("cannot open " + file.string());
    }
}

std::vector<std::vector<std::string>> Database::rows(const std::string& query) const {
    sqlite3_stmt* prepared = nullptr;
    const int status = sqlite3_prepare_v2(m_database.get(), query.c_str(), -1, &prepared, nullptr);
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement(prepared,
                                                                               &sqlite3_finalize);
    if (status != SQLITE_OK) {
        throw std::runtime_error(query + ": " + sqlite3_errmsg(m_database.get()));
    }
    std::vector<std::vector<std::string>> found;
    int step = sqlite3_step(prepared);
    for (; step == SQLITE_ROW; step = sqlite3_step(prepared)) {
        auto& row = found.emplace_back();
        for (int column = 0; column < sqlite3_column_count(prepared); ++column) {
            const auto* text = static_cast<const void*>(sqlite3_column_text(prepared, column));
            row.emplace_back(text == nullptr ? "" : static_cast<const char*>(text));
        }
    }
    if (step != SQLITE_DONE) {
        throw std::runtime_error(query + ": " + sqlite3_errmsg(m_database.get()));
    }
    return found;
}

std::int64_t Database::number(const std::string& query) const {
    return std::stoll(rows(query).at(0).at(0));
}

std::map<std::string, std::int64_t> Database::counts(const std::string& query) const {
    std::map<std::string, std::int64_t> found;
    for (const auto& row : rows(query)) {
        found[row.at(0)] = std::stoll(row.at(1));
    }
    return found;
}

} // namespace real
