// SPDX-License-Identifier: Apache-2.0
// Private to `render`: in which order the layers of symbols go over the features.
#pragma once

#include "style/style.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace maille::render {

/// One go over all features: the layers drawn are those it holds.
struct Step {
    std::optional<std::size_t> category; ///< of this class alone
    std::optional<std::size_t> layer;    ///< this layer alone, by its place in the symbol
    std::optional<int> pass;             ///< layers of this pass alone

    [[nodiscard]] bool holds_class(std::size_t other) const {
        return !category || *category == other;
    }
    [[nodiscard]] bool holds_layer(std::size_t place, const style::SymbolLayer& one) const {
        return (!layer || *layer == place) && (!pass || *pass == style::base_of(one).pass);
    }
};

/// Feature by feature with whole symbols (one step); with symbol levels layer by layer in order of
/// (pass, class, layer), each over all features. Rules go by pass always, feature by feature in
/// each: measured on QGIS 3.22.
[[nodiscard]] std::vector<Step> steps_of(const style::Style& style);

} // namespace maille::render
