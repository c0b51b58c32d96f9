// SPDX-License-Identifier: Apache-2.0
// Private to `labels`: the settings of one label layer, compiled and evaluated row by row.
#pragma once

#include "expr/expression.hpp"
#include "labels/wish.hpp"
#include "render/symbols.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace maille::labels {

/// Expressions of one LabelSettings. Throws as expr::Expression::parse.
class Namer {
public:
    Namer(const style::LabelSettings& settings, const render::Scale& scale,
          double scale_denominator);

    /// The text of a feature; empty when it has no label here (null, hidden, out of scale).
    [[nodiscard]] std::string text(const expr::Scope& scope) const;
    /// How it is drawn and placed.
    [[nodiscard]] Manner manner(const expr::Scope& scope) const;

private:
    [[nodiscard]] std::optional<expr::Value> value(style::LabelProperty property,
                                                   const expr::Scope& scope) const;
    [[nodiscard]] std::optional<double> number(style::LabelProperty property,
                                               const expr::Scope& scope) const;
    [[nodiscard]] bool shown(const expr::Scope& scope) const;
    void apply_text(const expr::Scope& scope, Manner& manner) const;
    void apply_buffer(const expr::Scope& scope, Manner& manner) const;
    void apply_place(const expr::Scope& scope, Manner& manner) const;

    const style::LabelSettings& m_settings;
    render::Scale m_scale;
    double m_denominator;
    expr::Expression m_text;
    std::vector<std::pair<style::LabelProperty, expr::Expression>> m_defined;
};

} // namespace maille::labels
