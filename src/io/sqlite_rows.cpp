// SPDX-License-Identifier: Apache-2.0
#include "io/sqlite_rows.hpp"

#include <exception>
#include <memory>
#include <sqlite3.h>

namespace maille::io {

namespace {

constexpr const char* module_name = "maille_rows";

// What SQLite hands from call to call; its C structs come first, as its interface wants, and
// pointers to them are pointers to the whole.
struct Feed {
    RowSource* source;
    std::exception_ptr failure;
};

struct Table {
    sqlite3_vtab base;
    Feed* feed;
};

struct Cursor {
    sqlite3_vtab_cursor base;
    Feed* feed;
    std::size_t row;
    std::size_t rows;
};

Cursor* whole(sqlite3_vtab_cursor* base) {
    return reinterpret_cast<Cursor*>(base);
}

int connect(sqlite3* database, void* data, int /*count*/, const char* const* /*arguments*/,
            sqlite3_vtab** out, char** /*error*/) {
    auto* feed = static_cast<Feed*>(data);
    try {
        std::string sql = "CREATE TABLE x(c0";
        for (std::size_t i = 1; i < feed->source->columns(); ++i) {
            sql += ",c" + std::to_string(i);
        }
        const int code = sqlite3_declare_vtab(database, (sql + ")").c_str());
        if (code == SQLITE_OK) {
            *out = &std::make_unique<Table>(Table{{}, feed}).release()->base;
        }
        return code;
    } catch (...) {
        feed->failure = std::current_exception();
        return SQLITE_ERROR;
    }
}

int disconnect(sqlite3_vtab* table) {
    const std::unique_ptr<Table> owned(reinterpret_cast<Table*>(table));
    return SQLITE_OK;
}

int best_index(sqlite3_vtab* /*table*/, sqlite3_index_info* /*query*/) {
    return SQLITE_OK;
}

int open(sqlite3_vtab* table, sqlite3_vtab_cursor** out) {
    Feed* feed = reinterpret_cast<Table*>(table)->feed;
    try {
        *out = &std::make_unique<Cursor>(Cursor{{}, feed, 0, feed->source->rows()}).release()->base;
        return SQLITE_OK;
    } catch (...) {
        feed->failure = std::current_exception();
        return SQLITE_ERROR;
    }
}

int close(sqlite3_vtab_cursor* cursor) {
    const std::unique_ptr<Cursor> owned(whole(cursor));
    return SQLITE_OK;
}

int filter(sqlite3_vtab_cursor* cursor, int /*index*/, const char* /*name*/, int /*count*/,
           sqlite3_value** /*arguments*/) {
    whole(cursor)->row = 0;
    return SQLITE_OK;
}

int next(sqlite3_vtab_cursor* cursor) {
    ++whole(cursor)->row;
    return SQLITE_OK;
}

int at_end(sqlite3_vtab_cursor* cursor) {
    return whole(cursor)->row >= whole(cursor)->rows ? 1 : 0;
}

// No exception may pass through SQLite's C code: it is kept for insert_rows.
int column(sqlite3_vtab_cursor* cursor, sqlite3_context* context, int index) {
    Feed* feed = whole(cursor)->feed;
    try {
        CellSink sink(context);
        feed->source->cell(whole(cursor)->row, static_cast<std::size_t>(index), sink);
        return SQLITE_OK;
    } catch (...) {
        feed->failure = std::current_exception();
        return SQLITE_ERROR;
    }
}

int rowid(sqlite3_vtab_cursor* cursor, sqlite3_int64* out) {
    *out = static_cast<sqlite3_int64>(whole(cursor)->row);
    return SQLITE_OK;
}

sqlite3_module make_module() {
    sqlite3_module module{};
    module.xConnect = &connect; // no xCreate: the table exists by its name alone
    module.xBestIndex = &best_index;
    module.xDisconnect = &disconnect;
    module.xOpen = &open;
    module.xClose = &close;
    module.xFilter = &filter;
    module.xNext = &next;
    module.xEof = &at_end;
    module.xColumn = &column;
    module.xRowid = &rowid;
    return module;
}

// Without module: forgets it.
void set_module(const Database& database, const sqlite3_module* module, Feed* feed) {
    const int code =
        sqlite3_create_module_v2(database.handle(), module_name, module, feed, nullptr);
    if (code != SQLITE_OK) {
        database.fail(code);
    }
}

} // namespace

void CellSink::integer(std::int64_t value) {
    sqlite3_result_int64(m_context, value);
}

void CellSink::real(double value) {
    sqlite3_result_double(m_context, value);
}

void CellSink::text(std::string_view value) {
    // An empty view may hold no address, which SQLite would take for NULL.
    sqlite3_result_text64(m_context, value.empty() ? "" : value.data(), value.size(), SQLITE_STATIC,
                          SQLITE_UTF8);
}

void CellSink::blob(std::string_view bytes) {
    sqlite3_result_blob64(m_context, bytes.empty() ? "" : bytes.data(), bytes.size(),
                          SQLITE_STATIC);
}

void insert_rows(Database& database, const std::string& table, RowSource& source) {
    static const sqlite3_module module = make_module();
    Feed feed{&source, nullptr};
    set_module(database, &module, &feed);
    std::exception_ptr failure;
    try {
        database.execute("INSERT INTO " + quote_name(table) + " SELECT * FROM " + module_name);
    } catch (...) {
        failure = feed.failure ? feed.failure : std::current_exception();
    }
    set_module(database, nullptr, nullptr); // `feed` ends here
    if (failure) {
        std::rethrow_exception(failure);
    }
}

} // namespace maille::io
