// SPDX-License-Identifier: Apache-2.0
#include "labels/manner.hpp"

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "render/typography.hpp"

#include <algorithm>
#include <numbers>

namespace maille::labels {
namespace {

constexpr double points_per_mm = 72 / 25.4;

/// Capitals that the expression language has are left to it.
std::string with_capitals(const style::LabelSettings& settings) {
    const std::string& text = settings.expression.text;
    switch (settings.text.capitals) {
    case style::Capitals::lower:
        return "lower(" + text + ")";
    case style::Capitals::title:
        return "title(" + text + ")";
    default:
        return text;
    }
}

std::string first_letters(const std::string& text) {
    std::string result;
    bool start = true;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t from = at;
        static_cast<void>(base::next_code_point(text, at));
        const std::string letter = text.substr(from, at - from);
        result += start ? render::capitals(letter) : letter;
        start = letter == " " || letter == "-" || letter == "'";
    }
    return result;
}

/// Breaks at the style's own character, then at its number of letters.
std::string wrapped(std::string text, const style::LabelSettings& settings) {
    const std::string& breaker = settings.wrap_character;
    for (std::size_t at = text.find(breaker); !breaker.empty() && at != std::string::npos;
         at = text.find(breaker, at + 1)) {
        text.replace(at, breaker.size(), "\n");
    }
    if (settings.auto_wrap == 0) {
        return text;
    }
    std::size_t letters = 0; // of the current line
    std::size_t space = std::string::npos;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t from = at;
        const char32_t letter = base::next_code_point(text, at);
        if (letter == U'\n') {
            letters = 0;
            space = std::string::npos;
            continue;
        }
        ++letters;
        const bool longest = settings.wrap_to_longest;
        if (letter == U' ' && !longest && letters > settings.auto_wrap) {
            text[from] = '\n';
            letters = 0;
            continue;
        }
        if (letter == U' ') {
            space = from;
        }
        if (longest && letters > settings.auto_wrap && space != std::string::npos) {
            text[space] = '\n';
            at = space + 1;
            letters = 0;
            space = std::string::npos;
        }
    }
    return text;
}

} // namespace

Namer::Namer(const style::LabelSettings& settings, const render::Scale& scale,
             double scale_denominator)
    : m_settings(settings), m_scale(scale), m_denominator(scale_denominator),
      m_text(expr::Expression::parse(with_capitals(settings), settings.expression.place)) {
    for (const style::LabelDefined& defined : settings.defined) {
        m_defined.emplace_back(defined.property, expr::Expression::parse(defined.expression.text,
                                                                         defined.expression.place));
    }
}

std::optional<expr::Value> Namer::value(style::LabelProperty property,
                                        const expr::Scope& scope) const {
    for (const auto& [known, expression] : m_defined) {
        if (known == property) {
            expr::Value value = expression.evaluate(scope);
            return value.is_null() ? std::nullopt : std::optional(std::move(value));
        }
    }
    return std::nullopt;
}

std::optional<double> Namer::number(style::LabelProperty property, const expr::Scope& scope) const {
    const auto found = value(property, scope);
    return found ? found->to_number() : std::nullopt;
}

bool Namer::shown(const expr::Scope& scope) const {
    const auto show = value(style::LabelProperty::show, scope);
    style::ScaleRange scales = m_settings.scales;
    // A data-defined switch leaves the limits to be defined too.
    if (const auto limited = value(style::LabelProperty::scale_visibility, scope)) {
        scales = limited->to_truth().value_or(false) ? scales : style::ScaleRange{};
    }
    scales.near = number(style::LabelProperty::minimum_scale, scope).value_or(scales.near);
    scales.far = number(style::LabelProperty::maximum_scale, scope).value_or(scales.far);
    return (!show || show->to_truth().value_or(false)) && scales.holds(m_denominator);
}

std::string Namer::text(const expr::Scope& scope) const {
    if (!shown(scope)) {
        return {};
    }
    std::string text(base::trim(m_text.evaluate(scope).to_text()));
    if (m_settings.text.capitals == style::Capitals::upper) {
        text = render::capitals(text);
    } else if (m_settings.text.capitals == style::Capitals::first_letters) {
        text = first_letters(text);
    }
    return wrapped(std::move(text), m_settings);
}

Manner Namer::manner(const expr::Scope& scope) const {
    Manner manner;
    manner.settings = &m_settings;
    apply_text(scope, manner);
    apply_buffer(scope, manner);
    apply_place(scope, manner);
    return manner;
}

void Namer::apply_text(const expr::Scope& scope, Manner& manner) const {
    const style::LabelText& text = m_settings.text;
    render::TextStyle& drawn = manner.text;
    const double size = number(style::LabelProperty::size, scope).value_or(text.size.value);
    drawn.size_pt = std::max(m_scale.mm(size, text.size.unit) * points_per_mm, 0.01);
    drawn.family = text.family;
    if (const auto family = value(style::LabelProperty::family, scope)) {
        drawn.family = family->to_text();
    }
    drawn.weight = static_cast<render::Weight>(text.weight);
    if (const auto bold = value(style::LabelProperty::bold, scope)) {
        drawn.weight =
            bold->to_truth().value_or(false) ? render::Weight::bold : render::Weight::regular;
    }
    drawn.italic = text.italic;
    if (const auto italic = value(style::LabelProperty::italic, scope)) {
        drawn.italic = italic->to_truth().value_or(false);
    }
    drawn.color = text.color;
    if (const auto color = value(style::LabelProperty::color, scope)) {
        drawn.color = style::parse_color(color->to_text()).value_or(text.color);
    }
    const double spacing =
        number(style::LabelProperty::letter_spacing, scope).value_or(text.letter_spacing);
    drawn.tracking = size > 0 ? spacing / size : 0;
    drawn.word_spacing = size > 0 ? text.word_spacing / size : 0;
}

void Namer::apply_buffer(const expr::Scope& scope, Manner& manner) const {
    const style::LabelBuffer& buffer = m_settings.buffer;
    const double size =
        number(style::LabelProperty::buffer_size, scope).value_or(buffer.size.value);
    manner.text.halo = m_scale.mm(size, buffer.size.unit);
    manner.text.halo_color = buffer.color;
    if (const auto color = value(style::LabelProperty::buffer_color, scope)) {
        manner.text.halo_color = style::parse_color(color->to_text()).value_or(buffer.color);
    }
}

void Namer::apply_place(const expr::Scope& scope, Manner& manner) const {
    manner.distance_mm = m_scale.mm(
        number(style::LabelProperty::distance, scope).value_or(m_settings.distance.value),
        m_settings.distance.unit);
    manner.repeat_mm = m_scale.mm(
        number(style::LabelProperty::repeat_distance, scope).value_or(m_settings.repeat.value),
        m_settings.repeat.unit);
    manner.priority = static_cast<int>(std::clamp(
        number(style::LabelProperty::priority, scope).value_or(m_settings.priority), 0.0, 10.0));
    manner.overlaps = m_settings.show_all;
    if (const auto always = value(style::LabelProperty::always_show, scope)) {
        manner.overlaps = always->to_truth().value_or(false);
    }
    const double quadrant = number(style::LabelProperty::quadrant, scope)
                                .value_or(static_cast<double>(m_settings.quadrant));
    manner.quadrant = static_cast<style::Quadrant>(std::clamp(quadrant, 0.0, 8.0));
    manner.rotation = number(style::LabelProperty::rotation, scope).value_or(m_settings.rotation) *
                      std::numbers::pi / 180;
}

} // namespace maille::labels
