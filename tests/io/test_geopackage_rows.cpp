// SPDX-License-Identifier: Apache-2.0
#include "base/error.hpp"
#include "io/sqlite_rows.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

#include <limits>
#include <stdexcept>

using namespace maille;

namespace {

class Squares final : public io::RowSource {
public:
    explicit Squares(std::size_t rows, std::size_t broken = std::numeric_limits<std::size_t>::max())
        : m_rows(rows), m_broken(broken) {}
    [[nodiscard]] std::size_t rows() const override { return m_rows; }
    [[nodiscard]] std::size_t columns() const override { return 3; }
    void cell(std::size_t row, std::size_t column, io::CellSink& sink) override {
        if (row == m_broken) {
            throw std::domain_error("row of no value");
        }
        if (column == 0) {
            sink.integer(static_cast<std::int64_t>(row * row));
        } else if (column == 1 && row % 2 == 1) {
            m_text = "n" + std::to_string(row);
            sink.text(m_text);
        } else if (column == 2) {
            sink.real(std::numeric_limits<double>::quiet_NaN());
        }
    }

private:
    std::size_t m_rows;
    std::size_t m_broken;
    std::string m_text;
};

} // namespace

TEST_CASE("SQLite pulls rows out of a source") {
    const support::TempFolder folder;
    io::Database db(folder / "t.db");
    db.execute("BEGIN; CREATE TABLE \"a \"\"b\" (n, t TEXT, r REAL); CREATE TABLE c (n, t, r)");
    Squares four(4);
    Squares none(0);
    Squares two(2);
    io::insert_rows(db, "a \"b", four);
    io::insert_rows(db, "c", none);
    io::insert_rows(db, "c", two); // another source under the same name
    CHECK(db.ask("SELECT group_concat(n || ifnull(t, '-') || (r IS NULL)) FROM \"a \"\"b\"") ==
          "0-1,1n11,4-1,9n31");
    CHECK(db.ask("SELECT group_concat(n) FROM c") == "0,1");
}

TEST_CASE("what a source throws comes out as it is, and the connection lives on") {
    const support::TempFolder folder;
    io::Database db(folder / "t.db");
    db.execute("BEGIN; CREATE TABLE a (n, t, r); CREATE TABLE b (n, t, r)");
    Squares broken(4, 2);
    CHECK_THROWS_AS(io::insert_rows(db, "a", broken), std::domain_error);
    CHECK_THROWS_AS(io::insert_rows(db, "no such table", broken), base::OutputError);
    Squares whole(3);
    io::insert_rows(db, "b", whole);
    CHECK(db.ask("SELECT count(*) FROM b") == "3");
}
