// SPDX-License-Identifier: Apache-2.0
// Anything a slot of a page can hold.
#pragma once

#include "charts/bars.hpp"
#include "charts/histogram.hpp"
#include "charts/legend.hpp"
#include "charts/lists.hpp"

#include <optional>
#include <variant>

namespace maille::charts {

using Chart = std::variant<ClassLegend, NestedCircles, StackedBars, KeyList, Figure, Histogram,
                           Ranking, ReadingNote, NameList>;

/// The chart laid out in `room`. Where the room is too low, as many items as fit (legend and lists)
/// or none; `Sketch::shown` and `Sketch::items` tell. Throws InputError for values that are not
/// finite or negative, naming the slot and the row.
[[nodiscard]] Sketch sketch_of(const Chart& chart, render::Canvas& canvas, const Room& room);

/// What is left of a legend or list after its first `shown` items, to go on in another column;
/// empty when all are shown. Other charts come back whole unless they are shown.
[[nodiscard]] std::optional<Chart> rest_of(const Chart& chart, std::size_t shown);

/// Slot the chart belongs to: "legend", "bars", "keys", "figure", "histogram", "ranking",
/// "reading".
[[nodiscard]] std::string slot_of(const Chart& chart);

} // namespace maille::charts
