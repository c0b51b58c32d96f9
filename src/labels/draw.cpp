// SPDX-License-Identifier: Apache-2.0
#include "labels/labels.hpp"

#include <numbers>

namespace maille::labels {
namespace {

void draw_pieces(render::Canvas& canvas, const PlacedLabel& label, const render::TextStyle& style) {
    for (const Piece& piece : label.pieces) {
        canvas.begin_turn(piece.start.x, piece.start.y, piece.angle * 180 / std::numbers::pi);
        canvas.draw_text({{piece.text, style}}, piece.start.x, piece.start.y);
        canvas.end_turn();
    }
}

} // namespace

void draw_labels(render::Canvas& canvas, const Placed& placed) {
    for (const PlacedLabel& label : placed.labels) {
        if (label.pieces.size() > 1 && label.style.halo > 0) {
            // The halo of one line must not cover the letters of another.
            render::TextStyle halo = label.style;
            halo.halo_only = true;
            draw_pieces(canvas, label, halo);
            render::TextStyle letters = label.style;
            letters.halo = 0;
            draw_pieces(canvas, label, letters);
        } else {
            draw_pieces(canvas, label, label.style);
        }
    }
}

std::vector<render::Rect> covered(const Placed& placed) {
    std::vector<render::Rect> rects;
    for (const PlacedLabel& label : placed.labels) {
        for (const TurnedBox& box : label.boxes) {
            const geom::Box bounds = box.bounds();
            rects.push_back({bounds.min_x, bounds.min_y, bounds.max_x - bounds.min_x,
                             bounds.max_y - bounds.min_y});
        }
    }
    return rects;
}

} // namespace maille::labels
