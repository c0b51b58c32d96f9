// SPDX-License-Identifier: Apache-2.0
#include "render/resolved.hpp"

#include "style/words.hpp"

#include <algorithm>
#include <cmath>

namespace maille::render {
namespace {

using style::Property;

std::optional<double> number(const expr::Value& value) {
    const auto result = value.to_number();
    return result && std::isfinite(*result) ? result : std::nullopt;
}

double transformed(const style::NumberTransform& t, double value) {
    const double span = t.max_value - t.min_value;
    const double share = span == 0 ? 0 : std::clamp((value - t.min_value) / span, 0.0, 1.0);
    return t.min_output + (t.max_output - t.min_output) * std::pow(share, t.exponent);
}

std::uint8_t blend(std::uint8_t a, std::uint8_t b, double share) {
    return static_cast<std::uint8_t>(std::lround(a + (b - a) * share));
}

style::Color ramp_color(const style::ColorTransform& t, double value) {
    const double span = t.max_value - t.min_value;
    const double share = span == 0 ? 0 : std::clamp((value - t.min_value) / span, 0.0, 1.0);
    for (std::size_t i = 1; i < t.stops.size(); ++i) {
        const auto& [from, low] = t.stops[i - 1];
        const auto& [to, high] = t.stops[i];
        if (share <= to || i + 1 == t.stops.size()) {
            const double part = to == from ? 0 : std::clamp((share - from) / (to - from), 0.0, 1.0);
            if (t.discrete) {
                return part >= 1 ? high : low;
            }
            return {blend(low.r, high.r, part), blend(low.g, high.g, part),
                    blend(low.b, high.b, part), blend(low.a, high.a, part)};
        }
    }
    return t.null_color;
}

std::optional<style::Color> color(const expr::Value& value, double faded) {
    auto result = value.is_null() ? std::nullopt : style::parse_color(value.to_text());
    if (result) {
        style::fade(*result, faded);
    }
    return result;
}

/// The members that a property may set in a layer; null where the layer has none.
struct Targets {
    style::Color* fill = nullptr;
    style::Color* stroke = nullptr;
    style::Length* width = nullptr;
    style::PenStyle* pen = nullptr;
    double* angle = nullptr;
    style::Length* distance = nullptr;
    style::Length* size = nullptr;
};

Targets targets_of(style::SymbolLayer& layer) {
    Targets t;
    if (auto* marker = std::get_if<style::SimpleMarker>(&layer)) {
        t = {&marker->color,         &marker->outline_color, &marker->outline_width,
             &marker->outline_style, &marker->angle,         nullptr,
             &marker->size};
    } else if (auto* line = std::get_if<style::SimpleLine>(&layer)) {
        t.stroke = &line->color;
        t.width = &line->width;
        t.pen = &line->pen;
        t.distance = &line->offset;
    } else if (auto* fill = std::get_if<style::SimpleFill>(&layer)) {
        t.fill = &fill->color;
        t.stroke = &fill->outline_color;
        t.width = &fill->outline_width;
        t.pen = &fill->outline_style;
    } else if (auto* hatch = std::get_if<style::LinePatternFill>(&layer)) {
        t.angle = &hatch->angle;
        t.distance = &hatch->distance;
    }
    return t;
}

template <class Target, class Given> bool set(Target* target, const std::optional<Given>& value) {
    if (target == nullptr || !value) {
        return false;
    }
    *target = *value;
    return true;
}

bool set_number(style::Length* target, const std::optional<double>& value) {
    if (target == nullptr || !value) {
        return false;
    }
    target->value = *value;
    return true;
}

bool set_size(style::SymbolLayer& layer, const std::optional<double>& value) {
    auto* marker = std::get_if<style::SimpleMarker>(&layer);
    if (marker == nullptr || !value || *value < 0) {
        return false;
    }
    const double size =
        marker->scale_method == style::ScaleMethod::area ? std::sqrt(*value) : *value;
    // An offset is measured for the style's own size and grows with it.
    const double factor = marker->size.value > 0 ? size / marker->size.value : 1;
    marker->offset.x *= factor;
    marker->offset.y *= factor;
    marker->size.value = size;
    return true;
}

bool set_offset(style::SymbolLayer& layer, const expr::Value& value) {
    auto* marker = std::get_if<style::SimpleMarker>(&layer);
    const std::string text = value.to_text();
    const std::size_t comma = text.find(',');
    if (marker == nullptr || comma == std::string::npos) {
        return false;
    }
    const auto x = expr::Value(text.substr(0, comma)).to_number();
    const auto y = expr::Value(text.substr(comma + 1)).to_number();
    if (!x || !y) {
        return false;
    }
    marker->offset.x = *x;
    marker->offset.y = *y;
    return true;
}

bool set_shape(style::SymbolLayer& layer, const expr::Value& value) {
    auto* marker = std::get_if<style::SimpleMarker>(&layer);
    return marker != nullptr && set(&marker->shape, style::shape_from(value.to_text()));
}

} // namespace

SymbolResolver::SymbolResolver(const MapLayer& layer, base::Context& context)
    : m_layer(layer), m_context(context) {
    for (const style::Category& category : layer.style->categories) {
        m_follows.push_back(style::is_data_defined(category.symbol));
    }
    m_scope.columns = layer.columns;
    m_scope.geometry = layer.geometry;
    m_scope.variables = layer.variables;
    m_scope.aggregates = &m_aggregates;
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

const style::Symbol& SymbolResolver::symbol(std::size_t feature, std::size_t category) {
    const style::Symbol& own = m_layer.style->categories[category].symbol;
    if (!m_follows[category]) {
        return own;
    }
    m_scope.row = feature;
    m_symbol = own;
    apply(m_symbol);
    return m_symbol;
}

void SymbolResolver::apply(style::Symbol& symbol) {
    for (style::SymbolLayer& layer : symbol.layers) {
        apply(layer, symbol.faded);
    }
    const std::vector<style::DataDefined> defined = symbol.data_defined;
    for (const style::DataDefined& one : defined) {
        const auto percent = number(value_of(one));
        if (percent) {
            style::fade(symbol, std::clamp(*percent, 0.0, 100.0) / 100);
        } else {
            style::fade(symbol, symbol.opacity);
        }
    }
}

void SymbolResolver::apply(style::SymbolLayer& layer, double faded) {
    if (auto* centroid = std::get_if<style::CentroidFill>(&layer)) {
        for (style::Symbol& marker : centroid->marker) {
            apply(marker);
        }
    }
    const std::vector<style::DataDefined> defined = style::base_of(layer).data_defined;
    for (const style::DataDefined& one : defined) {
        apply_one(layer, one, faded);
    }
}

void SymbolResolver::apply_one(style::SymbolLayer& layer, const style::DataDefined& defined,
                               double faded) {
    const expr::Value value = value_of(defined);
    const Targets targets = targets_of(layer);
    bool done = false;
    switch (defined.property) {
    case Property::size:
        done = set_size(layer, number(value));
        break;
    case Property::angle:
    case Property::line_angle:
        done = set(targets.angle, number(value));
        break;
    case Property::name:
        done = set_shape(layer, value);
        break;
    case Property::fill_color:
        done = set(targets.fill, color(value, faded));
        break;
    case Property::stroke_color:
        done = set(targets.stroke, color(value, faded));
        break;
    case Property::stroke_width:
        done = set_number(targets.width, number(value));
        break;
    case Property::stroke_style:
        done = set(targets.pen, style::pen_style_from(value.to_text()));
        break;
    case Property::line_distance:
        done = set_number(targets.distance, number(value));
        break;
    case Property::offset:
        done = targets.distance != nullptr ? set_number(targets.distance, number(value))
                                           : set_offset(layer, value);
        break;
    case Property::enabled:
        done = true; // a layer switched off: nothing of it is seen
        if (!value.to_truth().value_or(true)) {
            style::SimpleFill nothing;
            nothing.brush = style::Brush::none;
            nothing.outline_style = style::PenStyle::none;
            layer = nothing;
        }
        break;
    default:
        break;
    }
    if (!done) {
        ++m_missed[defined.expression.place];
    }
}

expr::Value SymbolResolver::value_of(const style::DataDefined& defined) {
    auto known = m_expressions.find(defined.expression.text);
    if (known == m_expressions.end()) {
        known =
            m_expressions
                .emplace(defined.expression.text,
                         expr::Expression::parse(defined.expression.text, defined.expression.place))
                .first;
    }
    expr::Value value = known->second.evaluate(m_scope);
    if (const auto* numbers = std::get_if<style::NumberTransform>(&defined.transform)) {
        const auto input = number(value);
        return input ? transformed(*numbers, *input) : numbers->null_output;
    }
    if (const auto* colors = std::get_if<style::ColorTransform>(&defined.transform)) {
        const auto input = number(value);
        const style::Color c = input ? ramp_color(*colors, *input) : colors->null_color;
        return std::to_string(c.r) + "," + std::to_string(c.g) + "," + std::to_string(c.b) + "," +
               std::to_string(c.a);
    }
    return value;
}

} // namespace maille::render
