// SPDX-License-Identifier: Apache-2.0
#include "render/levels.hpp"

#include <algorithm>
#include <set>

namespace maille::render {
namespace {

std::vector<Step> by_pass(const style::Style& style) {
    std::set<int> passes;
    for (const style::Category& category : style.categories) {
        for (const style::SymbolLayer& layer : category.symbol.layers) {
            passes.insert(style::base_of(layer).pass);
        }
    }
    if (passes.size() < 2) {
        return {Step{}};
    }
    std::vector<Step> steps;
    steps.reserve(passes.size());
    for (const int pass : passes) {
        steps.push_back({{}, {}, pass});
    }
    return steps;
}

std::vector<Step> by_level(const style::Style& style) {
    std::vector<Step> steps;
    for (std::size_t category = 0; category < style.categories.size(); ++category) {
        const auto& layers = style.categories[category].symbol.layers;
        for (std::size_t layer = 0; layer < layers.size(); ++layer) {
            steps.push_back({category, layer, style::base_of(layers[layer]).pass});
        }
    }
    std::stable_sort(steps.begin(), steps.end(),
                     [](const Step& a, const Step& b) { return *a.pass < *b.pass; });
    return steps;
}

} // namespace

std::vector<Step> steps_of(const style::Style& style) {
    if (std::holds_alternative<style::Rules>(style.classification)) {
        return by_pass(style);
    }
    return style.symbol_levels ? by_level(style) : std::vector<Step>{Step{}};
}

} // namespace maille::render
