// SPDX-License-Identifier: Apache-2.0
// Names in a column: those a number stands for on the map, those of a class, a reading note.
#pragma once

#include "charts/section.hpp"

#include <vector>

namespace maille::charts {

struct Key {
    int number = 0;
    std::string name;
};

/// Names designated by a number, in the order given; two columns where the width allows.
struct KeyList {
    Heading heading;
    std::vector<Key> keys;
};

/// Names one after the other, separated by commas and ended by a full stop.
struct NameList {
    Heading heading;
    std::vector<std::string> names;
    std::string none; ///< said when there is no name; empty: then nothing is drawn
};

/// "Lecture : ..." in one paragraph, without rule.
struct ReadingNote {
    std::string text;
};

[[nodiscard]] Sketch sketch_of(const KeyList& list, render::Canvas& canvas, const Room& room);
[[nodiscard]] Sketch sketch_of(const NameList& list, render::Canvas& canvas, const Room& room);
[[nodiscard]] Sketch sketch_of(const ReadingNote& note, render::Canvas& canvas, const Room& room);

} // namespace maille::charts
