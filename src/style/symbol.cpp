// SPDX-License-Identifier: Apache-2.0
#include "style/symbol.hpp"

#include <algorithm>
#include <cmath>

namespace maille::style {
namespace {

struct Fade {
    double opacity;

    void operator()(SimpleMarker& marker) const {
        fade(marker.color, opacity);
        fade(marker.outline_color, opacity);
    }
    void operator()(SimpleLine& line) const { fade(line.color, opacity); }
    void operator()(SimpleFill& fill) const {
        fade(fill.color, opacity);
        fade(fill.outline_color, opacity);
    }
    void operator()(LinePatternFill& hatch) const {
        hatch.faded *= opacity;
        for (SimpleLine& line : hatch.lines) {
            fade(line.color, opacity);
        }
    }
    template <class WithMarker> void operator()(WithMarker& layer) const {
        for (Symbol& marker : layer.marker) {
            fade(marker, opacity);
        }
    }
};

bool follows_data(const SimpleLine& line) {
    return !line.data_defined.empty();
}

} // namespace

void fade(Color& color, double opacity) {
    color.a = static_cast<std::uint8_t>(std::lround(color.a * opacity));
}

void fade(Symbol& symbol, double opacity) {
    symbol.faded *= opacity;
    for (SymbolLayer& layer : symbol.layers) {
        std::visit(Fade{opacity}, layer);
    }
}

void fade_pending(Symbol& symbol) {
    for (SymbolLayer& layer : symbol.layers) {
        std::visit(
            [](auto& one) {
                if constexpr (requires { one.marker; }) {
                    std::for_each(one.marker.begin(), one.marker.end(), fade_pending);
                }
            },
            layer);
    }
    if (symbol.opacity < 1) {
        fade(symbol, symbol.opacity);
        symbol.opacity = 1;
    }
}

const LayerBase& base_of(const SymbolLayer& layer) {
    return std::visit([](const auto& one) -> const LayerBase& { return one; }, layer);
}

LayerBase& base_of(SymbolLayer& layer) {
    return std::visit([](auto& one) -> LayerBase& { return one; }, layer);
}

bool is_data_defined(const Symbol& symbol) {
    const auto follows = [](const SymbolLayer& layer) {
        const auto within = [](const auto& one) {
            if constexpr (requires { one.marker; }) {
                return std::any_of(one.marker.begin(), one.marker.end(), is_data_defined);
            } else if constexpr (requires { one.lines; }) {
                return std::any_of(one.lines.begin(), one.lines.end(), follows_data);
            }
            return false;
        };
        return !base_of(layer).data_defined.empty() || std::visit(within, layer);
    };
    return !symbol.data_defined.empty() ||
           std::any_of(symbol.layers.begin(), symbol.layers.end(), follows);
}

} // namespace maille::style
