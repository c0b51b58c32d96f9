// SPDX-License-Identifier: Apache-2.0
#include "render/set_property.hpp"

#include "base/text.hpp"
#include "render/property_slot.hpp"
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

/// "x,y" or an array of two numbers.
std::optional<std::pair<double, double>> pair_of(const expr::Value& value) {
    std::optional<double> x;
    std::optional<double> y;
    if (const auto* list = value.list(); list != nullptr && list->size() == 2) {
        x = number((*list)[0]);
        y = number((*list)[1]);
    } else if (const auto* text = value.string()) {
        const auto parts = base::split(*text, ',');
        if (parts.size() == 2) {
            x = base::parse_number(parts[0]);
            y = base::parse_number(parts[1]);
        }
    }
    return x && y ? std::optional(std::pair(*x, *y)) : std::nullopt;
}

template <class Target, class Given> bool give(Target& target, const std::optional<Given>& value) {
    if (value) {
        target = *value;
    }
    return value.has_value();
}

struct Put {
    const expr::Value& value;
    double faded;

    bool operator()(std::monostate /*none*/) const { return false; }
    bool operator()(style::Color* color) const {
        auto given = style::parse_color(value.to_text());
        if (given) {
            style::fade(*given, faded);
        }
        return give(*color, given);
    }
    bool operator()(style::Length* length) const { return give(length->value, number(value)); }
    bool operator()(double* target) const { return give(*target, number(value)); }
    bool operator()(style::PenStyle* pen) const {
        return give(*pen, style::pen_style_from(value.to_text()));
    }
    bool operator()(style::Join* join) const {
        return give(*join, style::join_from(value.to_text()));
    }
    bool operator()(style::Cap* cap) const { return give(*cap, style::cap_from(value.to_text())); }
    bool operator()(style::Brush* brush) const {
        return give(*brush, style::brush_from(value.to_text()));
    }
    bool operator()(style::Shape* shape) const {
        return give(*shape, style::shape_from(value.to_text()));
    }
    bool operator()(style::Offset* offset) const {
        const auto given = pair_of(value);
        if (given) {
            offset->x = given->first;
            offset->y = given->second;
        }
        return given.has_value();
    }
    bool operator()(SizeSlot size) const {
        const auto given = number(value);
        if (!given || *given < 0) {
            return false;
        }
        size.length->value = size.method == style::ScaleMethod::area ? std::sqrt(*given) : *given;
        return true;
    }
    bool operator()(AnchorSlot anchor) const {
        static constexpr std::array<std::pair<std::string_view, int>, 6> words{
            {{"left", 0}, {"center", 1}, {"right", 2}, {"top", 0}, {"vcenter", 1}, {"bottom", 2}}};
        const std::string word = value.to_text();
        const auto* known = std::ranges::find_if(words, [&](const auto& one) {
            return one.first == word || (one.second == 1 && word == "middle");
        });
        if (known == words.end()) {
            return false;
        }
        *anchor.place = known->second;
        return true;
    }
    bool operator()(DashSlot dash) const {
        std::vector<double> lengths;
        for (const std::string_view part : base::split(value.to_text(), ';')) {
            const auto length = base::parse_number(part);
            if (!length) {
                return false;
            }
            lengths.push_back(*length);
        }
        if (lengths.empty() || lengths.size() % 2 != 0) {
            return false;
        }
        dash.line->dash = std::move(lengths);
        dash.line->custom_dash = true;
        return true;
    }
};

template <class Layer>
bool put(Layer& layer, Property property, const expr::Value& value, double faded) {
    if (property == Property::enabled) {
        layer.drawn = value.to_truth().value_or(true);
        return true;
    }
    return std::visit(Put{value, faded}, slot_of(layer, property));
}

} // namespace

bool set_property(style::SymbolLayer& layer, Property property, const expr::Value& value,
                  double faded) {
    return std::visit([&](auto& one) { return put(one, property, value, faded); }, layer);
}

bool set_property(style::SimpleLine& line, Property property, const expr::Value& value,
                  double faded) {
    return put(line, property, value, faded);
}

} // namespace maille::render
