// SPDX-License-Identifier: Apache-2.0
// Horizontal names inside polygons: for each height, the exact stretches where all lines fit.
#include "labels/site.hpp"
#include "labels/strips.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace maille::labels {
namespace {

/// A name set in some number of lines.
struct Setting {
    Block block;
    double cost = 0;
};

style::LineAlign centred(style::LineAlign align) {
    return align == style::LineAlign::by_placement ? style::LineAlign::center : align;
}

std::vector<Setting> settings_of(const Site& site, const Wish& wish, const std::string& text) {
    constexpr double cost_of_line = 0.08;
    const style::LineAlign align = centred(wish.manner.settings->align);
    std::vector<Setting> settings{{site.block(wish, text, align), 0}};
    if (text.find('\n') != std::string::npos) {
        return settings; // the style broke it
    }
    for (const std::size_t lines : {std::size_t{2}, std::size_t{3}}) {
        const std::string wrapped = broken(site.typesetter, text, wish.manner.text, lines);
        if (!wrapped.empty()) {
            settings.push_back({site.block(wish, wrapped, style::LineAlign::center),
                                cost_of_line * static_cast<double>(lines - 1)});
        }
    }
    return settings;
}

/// Middles at height `y` from which every line of the block is inside with room to spare.
std::vector<Span> middles(const Strips& strips, const Block& block, double y) {
    std::optional<std::vector<Span>> all;
    for (std::size_t i = 0; i < block.lines.size(); ++i) {
        const TurnedBox box = block.box(i, {0, y});
        std::vector<Span> own;
        for (const Span& span : strips.spans(box.middle.y - box.half_height - spare_mm,
                                             box.middle.y + box.half_height + spare_mm)) {
            const double room = box.half_width + spare_mm;
            if (span.to - span.from >= 2 * room) {
                own.push_back({span.from + room - box.middle.x, span.to - room - box.middle.x});
            }
        }
        all = all ? common(*all, own) : own;
        if (all->empty()) {
            break;
        }
    }
    return all.value_or(std::vector<Span>{});
}

void search(const Site& site, const Wish& wish, const Strips& strips, const Setting& setting,
            std::vector<Candidate>& found) {
    const Block& block = setting.block;
    const geom::Box& box = strips.visible();
    const double size = std::sqrt(strips.area());
    const geom::Point heart = strips.centroid();
    const double first = box.min_y + block.height / 2 + spare_mm;
    const double last = box.max_y - block.height / 2 - spare_mm;
    const double step = std::clamp((last - first) / 60, 0.1, 0.8);
    const auto offer = [&](double x, double y) {
        Candidate candidate = Site::put(block, {x, y});
        candidate.cost = setting.cost + std::hypot(x - heart.x, y - heart.y) / size;
        site.offer(std::move(candidate), wish, true, found);
    };
    for (int i = 0; first + i * step <= last; ++i) {
        const double y = first + i * step;
        for (const Span& span : middles(strips, block, y)) {
            offer(std::clamp(heart.x, span.from, span.to), y);
            const double length = span.to - span.from;
            const int parts = static_cast<int>(std::clamp(std::ceil(length / 1.5), 1.0, 40.0));
            for (int k = 0; k <= parts && length > 0.1; ++k) {
                offer(span.from + length * k / parts, y);
            }
        }
    }
}

} // namespace

std::vector<Candidate> polygon_places(const Site& site, const Wish& wish, const std::string& text) {
    const geom::GeometryArray& polygons = site.geometry(wish);
    std::vector<Strips> parts;
    for (std::size_t p = polygons.part_begin(wish.row); p < polygons.part_end(wish.row); ++p) {
        Strips strips(polygons, p, site.request.frame);
        if (strips.area() > 0) {
            parts.push_back(std::move(strips));
        }
    }
    // The largest part first, an island only where the name has no room there.
    std::stable_sort(parts.begin(), parts.end(),
                     [](const Strips& a, const Strips& b) { return a.area() > b.area(); });
    const std::vector<Setting> settings = settings_of(site, wish, text);
    std::vector<Candidate> found;
    for (const Strips& strips : parts) {
        if (!found.empty()) {
            break;
        }
        for (const Setting& setting : settings) {
            search(site, wish, strips, setting, found);
        }
    }
    return found;
}

} // namespace maille::labels
