// SPDX-License-Identifier: Apache-2.0
#include "io/rtree_write.hpp"

#include "support/catch.hpp"
#include "support/temp_folder.hpp"

#include <algorithm>
#include <random>
#include <set>

using namespace maille;

namespace {

// Boxes of 0 to 4 units in a square of 1000; many share their centre, as projects on a chef-lieu
// do.
std::vector<geom::Box> random_boxes(std::size_t count) {
    std::mt19937 random(7);
    const auto unit = [&] { return static_cast<double>(random()) / 4294967296.0; };
    std::vector<geom::Box> boxes;
    for (std::size_t i = 0; i < count; ++i) {
        if (i % 5 == 4) {
            boxes.push_back(boxes[i - 1]);
            continue;
        }
        const double x = unit() * 1000 - 500;
        const double y = unit() * 1000 - 500;
        boxes.push_back({x, y, x + 4 * unit(), y + 4 * unit()});
    }
    return boxes;
}

std::vector<io::RtreeEntry> entries_of(const std::vector<geom::Box>& boxes) {
    std::vector<io::RtreeEntry> entries;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        entries.push_back({static_cast<std::int64_t>(i) + 1, io::outward(boxes[i])});
    }
    return entries;
}

std::set<std::int64_t> in_window(const io::Database& database, const std::string& tree,
                                 const geom::Box& w) {
    io::Statement query =
        database.prepare("SELECT id FROM " + io::quote_name(tree) +
                         " WHERE maxx >= ?1 AND minx <= ?2 AND maxy >= ?3 AND miny <= ?4");
    query.bind_real(1, w.min_x);
    query.bind_real(2, w.max_x);
    query.bind_real(3, w.min_y);
    query.bind_real(4, w.max_y);
    std::set<std::int64_t> ids;
    while (query.step()) {
        ids.insert(query.integer(0));
    }
    return ids;
}

std::set<std::int64_t> meeting(const std::vector<geom::Box>& boxes, const geom::Box& w) {
    std::set<std::int64_t> ids;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (boxes[i].max_x >= w.min_x && boxes[i].min_x <= w.max_x && boxes[i].max_y >= w.min_y &&
            boxes[i].min_y <= w.max_y) {
            ids.insert(static_cast<std::int64_t>(i) + 1);
        }
    }
    return ids;
}

} // namespace

TEST_CASE("coordinates are rounded outward to single precision") {
    // 0.1 lies between the floats 0.0999999940395355 and 0.1000000014901161.
    const io::RtreeBox box = io::outward({0.1, -0.1, 0.1, -0.1});
    CHECK(static_cast<double>(box.min_x) <= 0.1);
    CHECK(static_cast<double>(box.max_x) >= 0.1);
    CHECK(static_cast<double>(box.min_y) <= -0.1);
    CHECK(static_cast<double>(box.max_y) >= -0.1);
    CHECK(static_cast<double>(box.max_x) == 0.1000000014901161193847656);
    CHECK(static_cast<double>(box.min_y) == -0.1000000014901161193847656);
    CHECK(io::outward({1, 2, 3, 4}) == io::RtreeBox{1, 3, 2, 4});
}

TEST_CASE("a packed tree answers as a scan, and SQLite finds it sound") {
    const auto count = GENERATE(as<std::size_t>{}, 0, 1, 51, 52, 2601, 2602, 5000, 100000);
    const support::TempFolder folder;
    io::Database database(folder / "t.db");
    database.execute("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; BEGIN");
    const std::string name = "rtree_it's \"a\" é_geom";
    const std::size_t node_bytes = io::create_rtree(database, name);
    REQUIRE(node_bytes == 4 + 51 * 24);
    const auto boxes = random_boxes(count);
    const auto entries = entries_of(boxes);
    const auto tree = io::pack_rtree(entries, node_bytes, 2);
    io::write_packed(database, name, entries, tree);
    database.execute("COMMIT");

    CHECK(database.ask("SELECT rtreecheck(" + io::quote_text(name) + ")") == "ok");
    CHECK(database.ask("SELECT count(*) FROM " + io::quote_name(name)) == std::to_string(count));
    // Full nodes: 51 a node but the last of each level.
    const std::size_t leaves = count == 0 ? 1 : (count + 50) / 51;
    CHECK(tree.nodes() >= leaves);
    CHECK(tree.nodes() <= leaves + leaves / 50 + 2);
    for (const double half : {0.5, 20.0, 200.0, 2000.0}) {
        const geom::Box window = {10 - half, -30 - half, 10 + half, -30 + half};
        const auto found = in_window(database, name, window);
        const auto expected = meeting(boxes, window);
        // Single precision may add a neighbour, never lose one.
        CHECK(std::includes(found.begin(), found.end(), expected.begin(), expected.end()));
        CHECK(found.size() <= expected.size() + 2);
    }
    CHECK(io::pack_rtree(entries, node_bytes, 1).bytes == tree.bytes);
}

TEST_CASE("packing and SQLite's own insertions hold the same boxes") {
    const support::TempFolder folder;
    io::Database database(folder / "t.db");
    database.execute("BEGIN");
    const auto boxes = random_boxes(3000);
    const auto entries = entries_of(boxes);
    const std::size_t node_bytes = io::create_rtree(database, "packed");
    io::write_packed(database, "packed", entries, io::pack_rtree(entries, node_bytes, 1));
    io::create_rtree(database, "inserted");
    io::write_inserted(database, "inserted", entries);
    io::create_rtree(database, "plain");
    for (std::size_t i = 0; i < boxes.size(); ++i) { // in full precision: SQLite rounds
        io::Statement insert = database.prepare("INSERT INTO plain VALUES(?,?,?,?,?)");
        insert.bind_integer(1, static_cast<std::int64_t>(i) + 1);
        insert.bind_real(2, boxes[i].min_x);
        insert.bind_real(3, boxes[i].max_x);
        insert.bind_real(4, boxes[i].min_y);
        insert.bind_real(5, boxes[i].max_y);
        insert.run();
    }
    CHECK(database.ask("SELECT count(*) FROM (SELECT * FROM packed EXCEPT SELECT * FROM plain)") ==
          "0");
    CHECK(database.ask("SELECT count(*) FROM (SELECT * FROM plain EXCEPT SELECT * FROM packed)") ==
          "0");
    CHECK(database.ask(
              "SELECT count(*) FROM (SELECT * FROM inserted EXCEPT SELECT * FROM plain)") == "0");
    CHECK(database.ask("SELECT count(*) FROM inserted") == "3000");
}

TEST_CASE("a packed tree takes later insertions and deletions") {
    const support::TempFolder folder;
    io::Database database(folder / "t.db");
    database.execute("BEGIN");
    const auto boxes = random_boxes(6000);
    const auto entries = entries_of(boxes);
    const std::size_t node_bytes = io::create_rtree(database, "r");
    io::write_packed(database, "r", entries, io::pack_rtree(entries, node_bytes, 1));
    database.execute("DELETE FROM r WHERE id % 3 = 0; "
                     "INSERT INTO r SELECT id + 10000, minx, maxx, miny, maxy FROM r WHERE id % 3 "
                     "= 1");
    CHECK(database.ask("SELECT rtreecheck('r')") == "ok");
    CHECK(database.ask("SELECT count(*) FROM r") == "6000");
}
