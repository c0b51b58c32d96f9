// SPDX-License-Identifier: Apache-2.0
#include "render/reach.hpp"

#include <algorithm>
#include <cmath>

namespace maille::render {
namespace {

double reach_of_markers(const std::vector<style::Symbol>& markers, const Scale& scale) {
    double reach = 0;
    for (const style::Symbol& marker : markers) {
        reach = std::max(reach, marker_extent(marker, scale).reach());
    }
    return reach;
}

struct Reach {
    const Scale& scale;

    double operator()(const style::SimpleMarker& /*marker*/) const { return 0; } // all at once
    double operator()(const style::SimpleLine& line) const {
        return scale.mm(line.width) + 2 * std::abs(scale.mm(line.offset));
    }
    double operator()(const style::SimpleFill& fill) const {
        return scale.mm(fill.outline_width) + std::abs(scale.mm(fill.offset.x, fill.offset.unit)) +
               std::abs(scale.mm(fill.offset.y, fill.offset.unit));
    }
    double operator()(const style::LinePatternFill& /*hatch*/) const { return 0; }
    double operator()(const style::CentroidFill& fill) const {
        return reach_of_markers(fill.marker, scale);
    }
    double operator()(const style::MarkerLine& line) const {
        return reach_of_markers(line.marker, scale) + 2 * std::abs(scale.mm(line.offset));
    }
    double operator()(const style::PointPatternFill& /*fill*/) const { return 0; }
};

} // namespace

double reach_of(const style::Symbol& symbol, const Scale& scale) {
    double reach = marker_extent(symbol, scale).reach();
    for (const style::SymbolLayer& layer : symbol.layers) {
        reach = std::max(reach, std::visit(Reach{scale}, layer));
    }
    return reach;
}

} // namespace maille::render
