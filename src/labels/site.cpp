// SPDX-License-Identifier: Apache-2.0
#include "labels/site.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace maille::labels {

Block Site::block(const Wish& wish, const std::string& text, style::LineAlign align) const {
    render::TextStyle style = wish.manner.text;
    style.line_height =
        wish.manner.settings->text.line_height * typesetter.font_height(wish.manner.text);
    return typesetter.block(text, style, align);
}

Candidate Site::put(const Block& block, geom::Point middle, double angle) {
    Candidate candidate;
    for (std::size_t i = 0; i < block.lines.size(); ++i) {
        if (!block.lines[i].text.empty()) {
            candidate.pieces.push_back(block.piece(i, middle, angle));
            candidate.boxes.push_back(block.box(i, middle, angle));
        }
    }
    return candidate;
}

void Site::offer(Candidate candidate, const Wish& wish, bool inside_polygon,
                 std::vector<Candidate>& into) const {
    if (candidate.pieces.empty() || !room.clear(candidate, wish, inside_polygon)) {
        return;
    }
    constexpr double cost_of_symbol = 0.12;
    constexpr double cost_of_border = 0.5;
    constexpr double cost_of_touch = 0.15;
    candidate.cost += cost_of_symbol * static_cast<double>(room.crowd(candidate));
    if (room.is_tight(candidate, wish)) {
        candidate.cost += cost_of_touch;
    }
    if (inside_polygon && room.crosses_barrier(candidate)) {
        candidate.cost += cost_of_border;
    }
    into.push_back(std::move(candidate));
}

void keep_best(std::vector<Candidate>& candidates) {
    const auto order = [](const Candidate& candidate) {
        const geom::Point at = candidate.pieces.front().start;
        return std::tuple(candidate.cost, at.y, at.x, candidate.pieces.size());
    };
    const auto better = [&](const Candidate& a, const Candidate& b) { return order(a) < order(b); };
    if (candidates.size() > most_candidates) {
        std::nth_element(candidates.begin(), candidates.begin() + most_candidates, candidates.end(),
                         better);
        candidates.resize(most_candidates);
    }
    std::sort(candidates.begin(), candidates.end(), better);
}

std::vector<Candidate> places(const Site& site, const Wish& wish, const std::string& text,
                              const std::vector<geom::Point>& used, double apart_mm) {
    using style::LabelPlacement;
    const geom::Kind kind = site.geometry(wish).kind();
    const LabelPlacement placement = wish.manner.settings->placement;
    const bool along = placement == LabelPlacement::line || placement == LabelPlacement::curved ||
                       placement == LabelPlacement::perimeter_curved;
    std::vector<Candidate> found;
    if (kind == geom::Kind::polygon && placement == LabelPlacement::outside_polygons) {
        found = outside_places(site, wish, text);
    } else if (kind == geom::Kind::polygon &&
               (placement == LabelPlacement::horizontal || placement == LabelPlacement::free)) {
        found = polygon_places(site, wish, text);
    } else if (kind != geom::Kind::point && along) {
        found = line_places(site, wish, text);
    } else {
        found = point_places(site, wish, text);
    }
    std::erase_if(found, [&](const Candidate& candidate) {
        const geom::Point at = candidate.boxes.front().middle;
        return std::any_of(used.begin(), used.end(), [&](geom::Point other) {
            return std::hypot(other.x - at.x, other.y - at.y) < apart_mm;
        });
    });
    keep_best(found);
    return found;
}

} // namespace maille::labels
