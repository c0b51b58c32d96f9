// SPDX-License-Identifier: Apache-2.0
#include "style/labeling.hpp"

namespace maille::style {

std::vector<Position> usual_positions() {
    return {Position::tr, Position::tl, Position::br,  Position::bl,
            Position::r,  Position::l,  Position::tsr, Position::bsr};
}

} // namespace maille::style
