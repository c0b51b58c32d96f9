// SPDX-License-Identifier: Apache-2.0
#include "render/assistant.hpp"

#include "base/format.hpp"

#include <algorithm>
#include <cmath>

namespace maille::render {
namespace {

std::optional<double> finite_number(const expr::Value& value) {
    const auto number = value.to_number();
    return number && std::isfinite(*number) ? number : std::nullopt;
}

template <class Transform> double share_of(const Transform& transform, double value) {
    const double span = transform.max_value - transform.min_value;
    return span == 0 ? 0 : std::clamp((value - transform.min_value) / span, 0.0, 1.0);
}

std::uint8_t blend(std::uint8_t a, std::uint8_t b, double share) {
    return static_cast<std::uint8_t>(std::lround(a + (b - a) * share));
}

style::Color color_at(const style::ColorTransform& transform, double share) {
    const auto& stops = transform.stops;
    for (std::size_t i = 1; i < stops.size(); ++i) {
        const auto& [from, low] = stops[i - 1];
        const auto& [to, high] = stops[i];
        if (share > to && i + 1 < stops.size()) {
            continue;
        }
        const double part = to == from ? 0 : std::clamp((share - from) / (to - from), 0.0, 1.0);
        if (transform.discrete) {
            return part >= 1 ? high : low;
        }
        return {blend(low.r, high.r, part), blend(low.g, high.g, part), blend(low.b, high.b, part),
                blend(low.a, high.a, part)};
    }
    return transform.null_color;
}

} // namespace

expr::Value assisted(const style::DataDefined& defined, expr::Value value) {
    if (const auto* numbers = std::get_if<style::NumberTransform>(&defined.transform)) {
        const auto input = finite_number(value);
        if (!input) {
            return numbers->null_output;
        }
        return numbers->min_output + (numbers->max_output - numbers->min_output) *
                                         std::pow(share_of(*numbers, *input), numbers->exponent);
    }
    if (const auto* colors = std::get_if<style::ColorTransform>(&defined.transform)) {
        const auto input = finite_number(value);
        const style::Color c =
            input ? color_at(*colors, share_of(*colors, *input)) : colors->null_color;
        return base::format("{},{},{},{}", int{c.r}, int{c.g}, int{c.b}, int{c.a});
    }
    return value;
}

} // namespace maille::render
