// SPDX-License-Identifier: Apache-2.0
#include "io/sqlite_database.hpp"

#include "base/error.hpp"

#include <cerrno>
#include <sqlite3.h>

namespace maille::io {

namespace {

std::string quote(std::string_view text, char mark) {
    std::string quoted(1, mark);
    for (const char c : text) {
        quoted += c;
        if (c == mark) {
            quoted += c;
        }
    }
    return quoted + mark;
}

} // namespace

std::string quote_name(std::string_view name) {
    return quote(name, '"');
}

std::string quote_text(std::string_view text) {
    return quote(text, '\'');
}

void Database::Close::operator()(sqlite3* database) const {
    sqlite3_close_v2(database);
}

Database::Database(std::filesystem::path path) : m_path(std::move(path)) {
    sqlite3* handle = nullptr;
    const int code =
        sqlite3_open_v2(m_path.c_str(), &handle,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    m_handle.reset(handle); // SQLite gives a handle for its error message even when it fails
    if (code != SQLITE_OK) {
        fail(code);
    }
    sqlite3_extended_result_codes(handle, 1);
}

void Database::execute(const std::string& sql) {
    const int code = sqlite3_exec(m_handle.get(), sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        fail(code);
    }
}

Statement Database::prepare(const std::string& sql) const {
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v2(m_handle.get(), sql.data(), static_cast<int>(sql.size()),
                                        &statement, nullptr);
    if (code != SQLITE_OK) {
        fail(code);
    }
    return {*this, statement};
}

std::string Database::ask(const std::string& sql) const {
    Statement statement = prepare(sql);
    return statement.step() ? statement.text(0) : std::string();
}

bool Database::shadow_tables_writable() const {
    int defensive = 1;
    const int code = sqlite3_db_config(m_handle.get(), SQLITE_DBCONFIG_DEFENSIVE, 0, &defensive);
    return code == SQLITE_OK && defensive == 0;
}

void Database::close() {
    const int code = sqlite3_close(m_handle.get());
    if (code != SQLITE_OK) {
        fail(code);
    }
    // NOLINTNEXTLINE(bugprone-unused-return-value): closed above
    static_cast<void>(m_handle.release());
}

void Database::fail(int code) const {
    const int primary = code & 0xff;
    const int system = m_handle ? sqlite3_system_errno(m_handle.get()) : 0;
    // A write that fails is lack of space (disk, quota, size limit) nearly always.
    const bool full = primary == SQLITE_FULL || code == SQLITE_IOERR_WRITE || system == ENOSPC ||
                      system == EFBIG || system == EDQUOT;
    const std::string words = m_handle ? sqlite3_errmsg(m_handle.get()) : sqlite3_errstr(code);
    throw base::OutputError(
        base::msg("{} : écriture impossible : {}", "{}: cannot write: {}", m_path.string(), words),
        full ? base::msg("Libérez de la place sur le disque ou choisissez un autre dossier ; les "
                         "sorties précédentes sont intactes.",
                         "Free some disk space or choose another folder; earlier outputs are "
                         "whole.")
             : base::Message{});
}

void Statement::Finalize::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

void Statement::check(int code) const {
    if (code != SQLITE_OK) {
        m_database->fail(code);
    }
}

void Statement::bind_integer(int index, std::int64_t value) {
    check(sqlite3_bind_int64(m_statement.get(), index, value));
}

void Statement::bind_real(int index, double value) {
    check(sqlite3_bind_double(m_statement.get(), index, value));
}

void Statement::bind_text(int index, std::string_view value) {
    // An empty view may hold no address, which SQLite would take for NULL.
    check(sqlite3_bind_text64(m_statement.get(), index, value.empty() ? "" : value.data(),
                              value.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bind_blob(int index, std::string_view bytes) {
    check(sqlite3_bind_blob64(m_statement.get(), index, bytes.empty() ? "" : bytes.data(),
                              bytes.size(), SQLITE_STATIC));
}

bool Statement::step() {
    const int code = sqlite3_step(m_statement.get());
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
        m_database->fail(code);
    }
    return code == SQLITE_ROW;
}

void Statement::run() {
    while (step()) {
    }
    check(sqlite3_reset(m_statement.get()));
}

std::string Statement::text(int column) const {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    return bytes == nullptr ? std::string() : std::string(bytes, static_cast<std::size_t>(size));
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(m_statement.get(), column);
}

bool Statement::is_null(int column) const {
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

} // namespace maille::io
