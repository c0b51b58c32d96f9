// SPDX-License-Identifier: Apache-2.0
#include "render/scaled.hpp"

#include <algorithm>

namespace maille::render {

style::Symbol scaled(const style::Symbol& symbol, double factor) {
    style::Symbol result = symbol;
    for (style::SymbolLayer& layer : result.layers) {
        if (auto* marker = std::get_if<style::SimpleMarker>(&layer)) {
            marker->size.value *= factor;
            marker->offset.x *= factor;
            marker->offset.y *= factor;
            marker->outline_width.value *= std::min(factor, 1.0);
        }
    }
    return result;
}

} // namespace maille::render
