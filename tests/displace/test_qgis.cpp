// SPDX-License-Identifier: Apache-2.0
// Positions, guides and clusters as QGIS 3.22 drew them (qgis_positions.tsv, made by
// make_qgis_positions.py), to 0.01 pixel; label places by the measured rule, worked out by hand.
#include "base/error.hpp"
#include "displace/qgis.hpp"
#include "support/catch.hpp"
#include "support/paths.hpp"

#include <cmath>
#include <fstream>
#include <sstream>

using namespace maille;
using namespace maille::displace;

namespace {

constexpr double units_per_px = 20; // 12 000 units on 600 pixels
constexpr double height_px = 600;
constexpr double tolerance_px = 0.01;

struct StoredCase {
    std::string name;
    GroupRules rules;
    std::vector<geom::Point> points;
    std::vector<double> sizes_px;
    std::vector<geom::Point> places_px;
    std::vector<std::vector<double>> circles;
    std::vector<std::vector<double>> segments;
    std::vector<std::vector<double>> drawn;
    double px_per_mm = 0;
};

std::vector<double> numbers(std::istringstream& line) {
    std::vector<double> values;
    std::string field;
    while (line >> field) {
        values.push_back(std::strtod(field.c_str(), nullptr));
    }
    return values;
}

StoredCase start_case(std::istringstream& line) {
    StoredCase stored;
    std::string type;
    int placement = 0;
    line >> stored.name >> type >> placement;
    const std::vector<double> v = numbers(line); // tolerance, addition, centre size (mm), dpi
    stored.px_per_mm = v.at(3) / 25.4;
    const std::vector<Placement> placements{Placement::ring, Placement::concentric,
                                            Placement::grid};
    stored.rules.placement = type == "pointCluster"
                                 ? Placement::cluster
                                 : placements.at(static_cast<std::size_t>(placement));
    stored.rules.tolerance = v[0] * stored.px_per_mm * units_per_px;
    stored.rules.radius_addition = v[1] * stored.px_per_mm;
    stored.rules.centre_size = v[2] * stored.px_per_mm;
    return stored;
}

std::vector<StoredCase> stored_cases() {
    std::ifstream file(support::source_dir() / "tests/displace/qgis_positions.tsv");
    REQUIRE(file.good());
    std::vector<StoredCase> cases;
    std::string text;
    while (std::getline(file, text)) {
        std::istringstream line(text);
        std::string kind;
        line >> kind;
        if (kind == "case") {
            cases.push_back(start_case(line));
        } else if (kind == "point") {
            const std::vector<double> v = numbers(line);
            cases.back().points.push_back({v.at(0), v.at(1)});
            cases.back().sizes_px.push_back(v.at(2) * cases.back().px_per_mm);
            cases.back().places_px.push_back({v.at(3), v.at(4)});
        } else if (kind == "circle") {
            cases.back().circles.push_back(numbers(line));
        } else if (kind == "segment") {
            cases.back().segments.push_back(numbers(line));
        } else if (kind == "drawn") {
            cases.back().drawn.push_back(numbers(line));
        }
    }
    return cases;
}

geom::Point to_px(geom::Point map) {
    return {map.x / units_per_px, height_px - map.y / units_per_px};
}

void check_near(double value, double expected) {
    CHECK(std::abs(value - expected) <= tolerance_px);
}

void check_guides(const StoredCase& stored, const std::vector<Group>& groups) {
    std::size_t circles = 0;
    std::size_t segments = 0;
    for (const Group& group : groups) {
        const geom::Point centre = to_px(group.centre);
        if (group.guide.radius > 0) {
            REQUIRE(circles < stored.circles.size());
            const std::vector<double>& circle = stored.circles[circles++];
            check_near(centre.x, circle[0]);
            check_near(centre.y, circle[1]);
            check_near(group.guide.radius, circle[2]);
        }
        for (const Guide::Segment& segment : group.guide.segments) {
            REQUIRE(segments < stored.segments.size());
            const std::vector<double>& line = stored.segments[segments++];
            check_near(centre.x + segment.from.x, line[0]);
            check_near(centre.y + segment.from.y, line[1]);
            check_near(centre.x + segment.to.x, line[2]);
            check_near(centre.y + segment.to.y, line[3]);
        }
    }
    CHECK(circles == stored.circles.size());
    CHECK(segments == stored.segments.size());
}

} // namespace

TEST_CASE("positions, guides and clusters are QGIS's") {
    const std::vector<StoredCase> cases = stored_cases();
    REQUIRE(cases.size() == 11);
    for (const StoredCase& stored : cases) {
        INFO(stored.name);
        const std::vector<Group> groups = qgis_groups(stored.points, stored.sizes_px, stored.rules);
        std::size_t members = 0;
        for (std::size_t g = 0; g < groups.size(); ++g) {
            const geom::Point centre = to_px(groups[g].centre);
            members += groups[g].members.size();
            if (stored.rules.placement == Placement::cluster) {
                check_near(centre.x, stored.drawn.at(g)[0]);
                check_near(centre.y, stored.drawn.at(g)[1]);
                CHECK(groups[g].offsets.size() == (groups[g].members.size() == 1 ? 1U : 0U));
                continue;
            }
            for (std::size_t m = 0; m < groups[g].members.size(); ++m) {
                const geom::Point place = stored.places_px[groups[g].members[m]];
                check_near(centre.x + groups[g].offsets[m].x, place.x);
                check_near(centre.y + groups[g].offsets[m].y, place.y);
            }
        }
        CHECK(members == stored.points.size());
        CHECK((stored.drawn.empty() || stored.drawn.size() == groups.size()));
        check_guides(stored, groups);
    }
}

TEST_CASE("labels stand beyond their symbol") {
    GroupRules rules;
    const std::vector<geom::Point> same(4, {0, 0});
    const std::vector<double> sizes(4, 10);
    // A ring of four: radius max(5 sqrt 2, 4 * 10 sqrt 2 / 2 pi) = 9.0032; the label sqrt 2 * 10 *
    // 0.5 farther out: 16.0742. Bottom, right, top, left.
    const Group ring = qgis_groups(same, sizes, rules).at(0);
    const double out = 4 * 10 * std::sqrt(2.0) / (2 * 3.14159265358979324) + 5 * std::sqrt(2.0);
    CHECK(label_offset(ring, 0, 10, rules, 30, 8).y == Approx(out + 8));
    CHECK(label_offset(ring, 2, 10, rules, 30, 8).y == Approx(-out));
    const geom::Point left = label_offset(ring, 3, 10, rules, 30, 8);
    CHECK(left.x == Approx(-out - 30));
    // At the right the sine of pi leaves 1e-15 below the middle: the label drops by its ascent.
    const geom::Point right = label_offset(ring, 1, 10, rules, 30, 8);
    CHECK(right.x == Approx(out));
    CHECK(right.y == Approx(8));
    // A single point: half a size to the right and up.
    const Group single =
        qgis_groups(std::span(same).first(1), std::span(sizes).first(1), rules).at(0);
    CHECK(label_offset(single, 0, 10, rules, 30, 8) == geom::Point{5, -5});
    // A grid of two by two: half a size away from the centre on both axes.
    rules.placement = Placement::grid;
    rules.centre_size = 10;
    const Group grid = qgis_groups(same, sizes, rules).at(0);
    const geom::Point corner = label_offset(grid, 0, 10, rules, 30, 8);
    CHECK(corner.x == Approx(-5 * std::sqrt(2.0) - 5 - 30));
    CHECK(corner.y == Approx(-5 * std::sqrt(2.0) - 5));
}

TEST_CASE("the stable order goes by key, then place, then row") {
    const std::vector<std::string> keys{"b", "a", "b", "a", "B"};
    const std::vector<geom::Point> points{{1, 1}, {2, 2}, {0, 1}, {2, 2}, {9, 9}};
    CHECK(stable_order(keys, points) == std::vector<std::uint32_t>{4, 1, 3, 2, 0});
}

TEST_CASE("groups of what is no number are refused") {
    const std::vector<geom::Point> points{{1, 1}};
    const std::vector<double> sizes{1};
    GroupRules rules;
    rules.tolerance = std::nan("");
    CHECK_THROWS_AS(qgis_groups(points, sizes, rules), base::UsageError);
    rules.tolerance = -1;
    CHECK_THROWS_AS(qgis_groups(points, sizes, rules), base::UsageError);
    rules.tolerance = 0;
    const std::vector<geom::Point> nowhere{{std::nan(""), 1}};
    CHECK_THROWS_AS(qgis_groups(nowhere, sizes, rules), base::InputError);
    CHECK_THROWS_AS(qgis_groups(points, std::vector<double>{}, rules), base::InputError);
}
