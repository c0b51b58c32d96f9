// SPDX-License-Identifier: Apache-2.0
#include "render/resolved.hpp"

#include "render/assistant.hpp"
#include "render/scaled.hpp"
#include "render/set_property.hpp"

#include <algorithm>
#include <cmath>

namespace maille::render {
namespace {

/// Calls body(owner, faded) for every layer, line of a hatch and symbol in one fixed order, what
/// lies inside a layer before the layer itself.
template <class Body> void for_each_owner(style::Symbol& symbol, const Body& body) {
    for (style::SymbolLayer& layer : symbol.layers) {
        std::visit(
            [&](auto& one) {
                if constexpr (requires { one.marker; }) {
                    for (style::Symbol& marker : one.marker) {
                        for_each_owner(marker, body);
                    }
                } else if constexpr (requires { one.lines; }) {
                    for (style::SimpleLine& line : one.lines) {
                        body(line, one.faded);
                    }
                }
            },
            layer);
        body(layer, symbol.faded);
    }
    body(symbol, symbol.faded);
}

std::vector<style::DataDefined>& defined_of(style::Symbol& symbol) {
    return symbol.data_defined;
}
std::vector<style::DataDefined>& defined_of(style::SymbolLayer& layer) {
    return style::base_of(layer).data_defined;
}
std::vector<style::DataDefined>& defined_of(style::SimpleLine& line) {
    return line.data_defined;
}

} // namespace

/// Puts the values of one feature into the owners, one after the other.
struct SymbolResolver::Values {
    SymbolResolver& resolver;
    std::vector<Bounds>::const_iterator& next;

    template <class Owner> void operator()(Owner& owner, double faded) const {
        for (const Bound& bound : *next++) {
            const expr::Value value = resolver.value_of(bound);
            if (value.is_null() || !put(owner, bound, value, faded)) {
                ++resolver.m_missed[bound.defined.expression.place];
            }
        }
    }
    template <class Owner>
    static bool put(Owner& owner, const Bound& bound, const expr::Value& value, double faded) {
        return set_property(owner, bound.defined.property, value, faded);
    }
    static bool put(style::Symbol& symbol, const Bound& /*opacity*/, const expr::Value& value,
                    double /*faded*/) {
        const auto percent = value.to_number();
        if (!percent || !std::isfinite(*percent)) {
            return false;
        }
        symbol.opacity = std::clamp(*percent, 0.0, 100.0) / 100;
        return true;
    }
};

SymbolResolver::SymbolResolver(const MapLayer& layer, base::Context& context)
    : m_layer(layer), m_context(context) {
    m_scope.columns = layer.columns;
    m_scope.geometry = layer.geometry;
    m_scope.variables = layer.variables;
    m_scope.aggregates = &m_aggregates;
    for (const style::Category& category : layer.style->categories) {
        auto& following = m_classes.emplace_back();
        if (style::is_data_defined(category.symbol)) {
            following.emplace(FollowingClass{category.symbol, {}, {}});
            for_each_owner(following->own, [&](auto& owner, double /*faded*/) {
                following->bounds.push_back(compiled(defined_of(owner)));
            });
        }
    }
}

SymbolResolver::~SymbolResolver() {
    for (const auto& [place, count] : m_missed) {
        m_context.problems.report(
            {base::Severity::warning,
             "style.value",
             place,
             base::msg("propriété définie par les données sans valeur utilisable : celle du style "
                       "est gardée",
                       "data-defined property without a usable value: that of the style is kept"),
             {},
             count});
    }
}

SymbolResolver::Bounds SymbolResolver::compiled(std::vector<style::DataDefined>& defined) {
    Bounds bounds;
    for (style::DataDefined& one : defined) {
        auto expression = expr::Expression::parse(one.expression.text, one.expression.place);
        bounds.push_back({std::move(one), std::move(expression)});
    }
    defined.clear();
    return bounds;
}

bool SymbolResolver::follows_data() const {
    return std::any_of(m_classes.begin(), m_classes.end(),
                       [](const auto& following) { return following.has_value(); });
}

const style::Symbol& SymbolResolver::symbol(std::size_t feature, std::size_t category) {
    const style::Symbol& own = symbol_as_styled(feature, category);
    if (m_layer.symbol_factors == nullptr || (*m_layer.symbol_factors)[feature] == 1) {
        return own;
    }
    m_scaled = scaled(own, (*m_layer.symbol_factors)[feature]);
    return m_scaled;
}

const style::Symbol& SymbolResolver::symbol_as_styled(std::size_t feature, std::size_t category) {
    if (!m_classes[category]) {
        return m_layer.style->categories[category].symbol;
    }
    FollowingClass& following = *m_classes[category];
    following.resolved = following.own;
    m_scope.row = feature;
    auto next = following.bounds.cbegin();
    for_each_owner(following.resolved, Values{*this, next});
    fade_pending(following.resolved);
    return following.resolved;
}

expr::Value SymbolResolver::value_of(const Bound& bound) const {
    return assisted(bound.defined, bound.expression.evaluate(m_scope));
}

} // namespace maille::render
