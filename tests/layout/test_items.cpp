// SPDX-License-Identifier: Apache-2.0
// Items of any template, drawn on an empty page: where their ink is.
#include "support/catch.hpp"

#include "layout/page_fixture.hpp"

#include "base/file.hpp"

#include <limits>

using namespace maille;
using layout_test::Fixture;

namespace {

constexpr double dpi = 200;

/// Box of what is darker than half in a part of the picture, mm.
struct Ink {
    double left = std::numeric_limits<double>::infinity();
    double top = std::numeric_limits<double>::infinity();
    double right = -1;
    double bottom = -1;
    std::size_t pixels = 0;
};

Ink ink(const render::Image& image, const render::Rect& part) {
    Ink found;
    const double mm = 25.4 / dpi;
    for (std::size_t y = 0; y < image.height; ++y) {
        for (std::size_t x = 0; x < image.width; ++x) {
            const double px = static_cast<double>(x) * mm;
            const double py = static_cast<double>(y) * mm;
            if (image.pixel(x, y)[1] < 128 && px >= part.x && px < part.right() && py >= part.y &&
                py < part.bottom()) {
                found.left = std::min(found.left, px);
                found.top = std::min(found.top, py);
                found.right = std::max(found.right, px + mm);
                found.bottom = std::max(found.bottom, py + mm);
                ++found.pixels;
            }
        }
    }
    return found;
}

struct Objects {
    Fixture fixture;
    Objects() {
        fixture.paper = style::read_qpt(
            support::source_dir() / "tests/layout/templates/objects.qpt", fixture.context);
    }
    render::Image draw() {
        render::Document document;
        document.dpi = dpi;
        return render::decode_png(layout::draw_page(
            fixture.paper, fixture.page, render::Format::png, document, fixture.context));
    }
    style::LayoutItem& item(const std::string& id) {
        for (style::LayoutItem& item : fixture.paper.items) {
            if (item.id == id) {
                return item;
            }
        }
        throw std::runtime_error(id);
    }
};

} // namespace

TEST_CASE("shapes, lines and pictures stand where the template has them") {
    Objects objects;
    const render::Image image = objects.draw();
    // Outlines of 0.3 mm are centred on the shape; two pixels of 0.127 mm for antialiasing.
    const auto check = [&](const Ink& box, double left, double top, double right, double bottom) {
        CHECK(box.left == Approx(left - 0.15).margin(0.26));
        CHECK(box.top == Approx(top - 0.15).margin(0.26));
        CHECK(box.right == Approx(right + 0.15).margin(0.26));
        CHECK(box.bottom == Approx(bottom + 0.15).margin(0.26));
    };
    check(ink(image, {118, 57, 24, 18}), 120, 60, 140, 72);
    check(ink(image, {143, 57, 24, 18}), 145, 60, 165, 72);
    check(ink(image, {198, 57, 24, 18}), 200, 60, 220, 72);
    check(ink(image, {198, 87, 24, 18}), 200, 90, 220, 102);
    // A rounded corner is empty: 3 mm radius leave 0.88 mm on the diagonal.
    CHECK(ink(image, {144.5, 59.5, 0.9, 0.9}).pixels == 0);
    CHECK(ink(image, {120, 80, 10, 20}).pixels > 200); // an arrow stands for QGIS's own
    CHECK(objects.fixture.count("picture.missing") == 1);
    CHECK(objects.fixture.count("layout.unsupported") >= 1);
}

TEST_CASE("a data-defined place moves a label") {
    Objects objects;
    const render::Image image = objects.draw();
    CHECK(ink(image, {180, 4, 35, 8}).pixels == 0);
    CHECK(ink(image, {219, 4, 20, 8}).pixels > 50);
}

TEST_CASE("the scale bar has its length on the map's scale, whatever its style") {
    // 100 km on 100 mm: two segments of 20 km and one to the left are 60 mm.
    for (const auto style :
         {style::BarStyle::single_box, style::BarStyle::double_box, style::BarStyle::ticks_middle,
          style::BarStyle::ticks_up, style::BarStyle::ticks_down, style::BarStyle::stepped,
          style::BarStyle::hollow}) {
        INFO(static_cast<int>(style));
        Objects objects;
        auto& bar = std::get<style::ScaleBarItem>(objects.item("echelle").content);
        bar.style = style;
        const render::Image image = objects.draw();
        // Labels of 9 pt, 1 mm of box, 3 mm of gap: the bar lies from 36.56 to 39.56 mm.
        const Ink box = ink(image, {118, 36, 80, 5});
        CHECK(box.right - box.left == Approx(60.3).margin(0.3));
        CHECK(box.top == Approx(36.56 - 0.15).margin(0.26));
        CHECK(box.bottom == Approx(39.56 + 0.15).margin(0.26));
        CHECK(ink(image, {118, 31, 80, 4}).pixels > 100); // numbers
    }
}

TEST_CASE("a numeric scale bar is the scale as text") {
    Objects objects;
    std::get<style::ScaleBarItem>(objects.item("echelle").content).style = style::BarStyle::numeric;
    const render::Image image = objects.draw();
    CHECK(ink(image, {118, 30, 80, 6}).pixels > 100);
    CHECK(ink(image, {118, 36, 80, 5}).pixels == 0);
}

TEST_CASE("a bar that fits a width takes the units QGIS takes") {
    // Measured on QGIS 3.22: two segments within 18 to 40 mm.
    Objects objects;
    auto& bar = std::get<style::ScaleBarItem>(objects.item("echelle").content);
    auto& map = std::get<style::MapItem>(objects.item("carte").content);
    bar.segments_left = 0;
    bar.fit_width = true;
    bar.min_width = 18;
    bar.max_width = 40;
    for (const auto& [scale, length] : std::vector<std::pair<double, double>>{
             {120000, 33.333}, {160000, 37.5}, {250000, 40}, {600000, 33.333}, {1100000, 36.364}}) {
        INFO(scale);
        map.max_x = map.min_x + scale / 10;
        map.max_y = map.min_y + scale * 0.08;
        const Ink box = ink(objects.draw(), {118, 36, 80, 5});
        CHECK(box.right - box.left == Approx(length + 0.3).margin(0.3));
    }
}

TEST_CASE("maps follow the page's subject as the template says") {
    Objects objects;
    auto& map = std::get<style::MapItem>(objects.item("carte").content);
    const auto scale = [&] {
        return layout::page_frame(objects.fixture.paper, objects.fixture.page).scale_denominator;
    };
    CHECK(scale() == Approx(1000000)); // its own extent: 100 km on 100 mm
    map.scaling = style::MapScaling::margin;
    map.margin = 0.1; // 100 km and a tenth on each side on 80 mm
    CHECK(scale() == Approx(1500000));
    map.scaling = style::MapScaling::fixed;
    CHECK(scale() == Approx(1000000));
    map.scaling = style::MapScaling::predefined; // 100 km on 77 mm: at least 1 298 701
    CHECK(scale() == Approx(1400000));
}
