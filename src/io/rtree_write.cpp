// SPDX-License-Identifier: Apache-2.0
#include "io/rtree_write.hpp"

#include "base/format.hpp"
#include "io/sqlite_rows.hpp"

namespace maille::io {

namespace {

void write_nodes(Database& database, const std::string& name, const PackedRtree& tree) {
    // Node 1 was made with the virtual table.
    Statement node =
        database.prepare("INSERT OR REPLACE INTO " + quote_name(name + "_node") + " VALUES(?,?)");
    Statement parent =
        database.prepare("INSERT INTO " + quote_name(name + "_parent") + " VALUES(?,?)");
    for (std::size_t number = 1; number <= tree.nodes(); ++number) {
        node.bind_integer(1, static_cast<std::int64_t>(number));
        node.bind_blob(2, tree.node(number));
        node.run();
        if (number > 1) {
            parent.bind_integer(1, static_cast<std::int64_t>(number));
            parent.bind_integer(2, tree.parent[number - 1]);
            parent.run();
        }
    }
}

// Rows of the shadow table that tells the leaf of each feature.
class LeafOfEntry final : public RowSource {
public:
    LeafOfEntry(std::span<const RtreeEntry> entries, const PackedRtree& tree)
        : m_entries(entries), m_tree(&tree) {}
    [[nodiscard]] std::size_t rows() const override { return m_entries.size(); }
    [[nodiscard]] std::size_t columns() const override { return 2; }
    void cell(std::size_t row, std::size_t column, CellSink& sink) override {
        sink.integer(column == 0 ? m_entries[row].id : m_tree->leaf[row]);
    }

private:
    std::span<const RtreeEntry> m_entries;
    const PackedRtree* m_tree;
};

} // namespace

std::string rtree_name(std::string_view table, std::string_view column) {
    return base::format("rtree_{}_{}", table, column);
}

std::size_t create_rtree(Database& database, const std::string& name) {
    database.execute("CREATE VIRTUAL TABLE " + quote_name(name) +
                     " USING rtree(id, minx, maxx, miny, maxy)");
    Statement size = database.prepare("SELECT length(data) FROM " + quote_name(name + "_node") +
                                      " WHERE nodeno = 1");
    size.step();
    return static_cast<std::size_t>(size.integer(0));
}

void write_packed(Database& database, const std::string& name, std::span<const RtreeEntry> entries,
                  const PackedRtree& tree) {
    write_nodes(database, name, tree);
    LeafOfEntry source(entries, tree);
    insert_rows(database, name + "_rowid", source);
}

void write_inserted(Database& database, const std::string& name,
                    std::span<const RtreeEntry> entries) {
    Statement insert = database.prepare("INSERT INTO " + quote_name(name) + " VALUES(?,?,?,?,?)");
    for (const RtreeEntry& entry : entries) {
        insert.bind_integer(1, entry.id);
        insert.bind_real(2, static_cast<double>(entry.box.min_x));
        insert.bind_real(3, static_cast<double>(entry.box.max_x));
        insert.bind_real(4, static_cast<double>(entry.box.min_y));
        insert.bind_real(5, static_cast<double>(entry.box.max_y));
        insert.run();
    }
}

void create_rtree_triggers(Database& database, const std::string& table, const std::string& column,
                           const std::string& key) {
    const std::string name = rtree_name(table, column);
    const std::string t = quote_name(table);
    const std::string r = quote_name(name);
    const std::string c = quote_name(column);
    const std::string i = quote_name(key);
    const std::string filled = base::format("(NEW.{0} NOTNULL AND NOT ST_IsEmpty(NEW.{0}))", c);
    const std::string empty = base::format("(NEW.{0} ISNULL OR ST_IsEmpty(NEW.{0}))", c);
    const std::string insert = base::format(
        "INSERT OR REPLACE INTO {0} VALUES (NEW.{2},ST_MinX(NEW.{1}), ST_MaxX(NEW.{1}),"
        "ST_MinY(NEW.{1}), ST_MaxY(NEW.{1})); ",
        r, c, i);
    const std::string remove = base::format("DELETE FROM {} WHERE id = OLD.{}; ", r, i);
    const auto trigger = [&](const char* suffix, const std::string& when, const std::string& what) {
        database.execute(base::format("CREATE TRIGGER {} AFTER {} BEGIN {}END",
                                      quote_name(name + suffix), when, what));
    };
    const std::string same = base::format("WHEN OLD.{0} = NEW.{0} AND ", i);
    const std::string other = base::format("WHEN OLD.{0} != NEW.{0} AND ", i);
    const std::string of_column = base::format("UPDATE OF {} ON {} ", c, t);
    const std::string any_update = base::format("UPDATE ON {} ", t);
    trigger("_insert", base::format("INSERT ON {} WHEN {}", t, filled), insert);
    trigger("_update1", of_column + same + filled, insert);
    trigger("_update2", of_column + same + empty, remove);
    trigger("_update3", any_update + other + filled, remove + insert);
    trigger("_update4", any_update + other + empty,
            base::format("DELETE FROM {0} WHERE id IN (OLD.{1}, NEW.{1}); ", r, i));
    trigger("_delete", base::format("DELETE ON {} WHEN OLD.{} NOT NULL", t, c), remove);
}

} // namespace maille::io
