// SPDX-License-Identifier: Apache-2.0
// Private to `labels`: a name that is wanted, and the places it could take.
#pragma once

#include "labels/block.hpp"
#include "labels/labels.hpp"

#include <memory>
#include <string>
#include <vector>

namespace maille::labels {

/// One way of placing a name. Less cost is better.
struct Candidate {
    std::vector<Piece> pieces;
    std::vector<TurnedBox> boxes;
    double cost = 0;
};

/// Settings of a label after everything that follows the data.
struct Manner {
    const style::LabelSettings* settings = nullptr;
    render::TextStyle text;
    double distance_mm = 0;
    double repeat_mm = 0;
    int priority = 5;
    bool overlaps = false; ///< may lie on other names and symbols
    style::Quadrant quadrant = style::Quadrant::over;
    double rotation = 0; ///< radians, clockwise
};

/// A name of a feature, or of several lines of one name.
struct Wish {
    std::size_t layer = 0;
    std::size_t row = 0;           ///< the first one in reading order of the page when merged
    std::vector<std::size_t> rows; ///< all features it names
    std::string text;              ///< as it is drawn; line feeds break lines
    Manner manner;
    Form at_most = Form::name;
    bool keyed = false;       ///< a number stands in where the name has no room
    Disc symbol;              ///< round the marker of a point or of a polygon's centroid
    bool over_symbol = false; ///< its own name may touch the marker
    geom::Point anchor;       ///< for ties: north-west corner of the feature, mm
};

/// The text without line feeds, for lists and messages.
[[nodiscard]] std::string one_line(const std::string& text);

/// All names that the layers of a request want, in no order that matters.
[[nodiscard]] std::vector<Wish> collect(const Request& request, const render::Canvas& canvas);

} // namespace maille::labels
