// SPDX-License-Identifier: Apache-2.0
#include "charts/chart.hpp"

#include <cstddef>

namespace maille::charts {
namespace {

template <class List, class Items>
std::optional<Chart> without_first(List list, Items List::* items, std::size_t shown) {
    auto& all = list.*items;
    if (shown >= all.size()) {
        return std::nullopt;
    }
    all.erase(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(shown));
    return list;
}

struct Rest {
    std::size_t shown;

    std::optional<Chart> operator()(const ClassLegend& legend) const {
        return without_first(legend, &ClassLegend::items, shown);
    }
    std::optional<Chart> operator()(const KeyList& list) const {
        return without_first(list, &KeyList::keys, shown);
    }
    std::optional<Chart> operator()(const NameList& list) const {
        return without_first(list, &NameList::names, shown);
    }
    template <class Other> std::optional<Chart> operator()(const Other& other) const {
        return shown > 0 ? std::nullopt : std::optional<Chart>(other);
    }
};

struct Slot {
    std::string operator()(const ClassLegend&) const { return "legend"; }
    std::string operator()(const NestedCircles&) const { return "legend"; }
    std::string operator()(const StackedBars&) const { return "bars"; }
    std::string operator()(const KeyList&) const { return "keys"; }
    std::string operator()(const Figure&) const { return "figure"; }
    std::string operator()(const Histogram&) const { return "histogram"; }
    std::string operator()(const Ranking&) const { return "ranking"; }
    std::string operator()(const ReadingNote&) const { return "reading"; }
    std::string operator()(const NameList&) const { return "figure"; }
};

} // namespace

Sketch sketch_of(const Chart& chart, render::Canvas& canvas, const Room& room) {
    return std::visit([&](const auto& one) { return sketch_of(one, canvas, room); }, chart);
}

std::optional<Chart> rest_of(const Chart& chart, std::size_t shown) {
    return std::visit(Rest{shown}, chart);
}

std::string slot_of(const Chart& chart) {
    return std::visit(Slot{}, chart);
}

} // namespace maille::charts
