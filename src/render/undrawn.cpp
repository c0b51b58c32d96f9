// SPDX-License-Identifier: Apache-2.0
#include "render/undrawn.hpp"

#include <set>
#include <string>

namespace maille::render {
namespace {

using Names = std::set<std::string>;

void add(Names& names, bool there, const char* name) {
    if (there) {
        names.insert(name);
    }
}

struct Undrawn {
    Names& names;

    void operator()(const style::SimpleMarker&) const {}
    void operator()(const style::SimpleLine& line) const {
        add(names, line.offset.value != 0, "SimpleLine offset");
        add(names, line.trim_start.value != 0 || line.trim_end.value != 0,
            "SimpleLine trim_distance");
        add(names, line.rings != style::RingFilter::all, "SimpleLine ring_filter");
        add(names, line.inside_polygon, "SimpleLine draw_inside_polygon");
    }
    void operator()(const style::SimpleFill& fill) const {
        add(names, fill.brush != style::Brush::solid && fill.brush != style::Brush::none,
            "SimpleFill style (brush pattern)");
    }
    void operator()(const style::LinePatternFill&) const {}
    void operator()(const style::CentroidFill& fill) const {
        add(names, fill.clip || fill.clip_to_part, "CentroidFill clip_points");
    }
    void operator()(const style::MarkerLine&) const { names.insert("MarkerLine"); }
    void operator()(const style::PointPatternFill&) const { names.insert("PointPatternFill"); }
};

} // namespace

void report_undrawn(const style::Style& style, base::Context& context) {
    Names names;
    for (const style::Category& category : style.categories) {
        for (const style::SymbolLayer& layer : category.symbol.layers) {
            std::visit(Undrawn{names}, layer);
        }
    }
    add(names, style.symbol_levels, "symbollevels");
    for (const std::string& name : names) {
        context.problems.report({base::Severity::warning,
                                 "style.unsupported",
                                 style.origin + " : " + name,
                                 base::msg("lu mais pas encore dessiné", "read but not drawn yet"),
                                 {}});
    }
}

} // namespace maille::render
