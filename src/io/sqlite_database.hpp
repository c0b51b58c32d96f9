// SPDX-License-Identifier: Apache-2.0
// SQLite for writing, with every return checked: failures become base::OutputError in SQLite's own
// words.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace maille::io {

/// `name` as an SQL identifier: in double quotes, inner ones doubled.
[[nodiscard]] std::string quote_name(std::string_view name);
/// `text` as an SQL literal: in single quotes, inner ones doubled.
[[nodiscard]] std::string quote_text(std::string_view text);

class Database;

/// A prepared statement. Bound texts and blobs must live until `run` or `step` returns.
class Statement {
public:
    void bind_integer(int index, std::int64_t value);
    void bind_real(int index, double value); ///< not-a-number is stored as NULL
    void bind_text(int index, std::string_view value);
    void bind_blob(int index, std::string_view bytes);

    /// One row of an answer: true while there is one.
    bool step();
    /// Runs to the end and makes ready for new values; values not bound again keep.
    void run();
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] bool is_null(int column) const;

private:
    friend class Database;
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    Statement(const Database& database, sqlite3_stmt* statement)
        : m_database(&database), m_statement(statement) {}
    void check(int code) const;

    const Database* m_database;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

/// A connection to one file, not shared between threads.
class Database {
public:
    /// Opens, or creates, for reading and writing. Throws base::OutputError.
    explicit Database(std::filesystem::path path);

    void execute(const std::string& sql);
    [[nodiscard]] Statement prepare(const std::string& sql) const;
    /// Text of the first cell of the answer; empty when there is none.
    [[nodiscard]] std::string ask(const std::string& sql) const;
    /// True when the shadow tables of virtual tables may be written directly (no defensive mode).
    [[nodiscard]] bool shadow_tables_writable() const;
    /// For calls of SQLite that have no method here; check their answer and give it to `fail`.
    [[nodiscard]] sqlite3* handle() const { return m_handle.get(); }
    /// Closes now, with the error that a destructor would hide. Statements must be gone.
    void close();

    /// Throws base::OutputError for the last call, which returned `code`.
    [[noreturn]] void fail(int code) const;

private:
    struct Close {
        void operator()(sqlite3* database) const;
    };
    std::filesystem::path m_path;
    std::unique_ptr<sqlite3, Close> m_handle;
};

} // namespace maille::io
