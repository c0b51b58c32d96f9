// SPDX-License-Identifier: Apache-2.0
#include "render/map_layer.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "expr/expression.hpp"

#include <map>
#include <string>

namespace maille::render {
namespace {

const table::Column& field_of(const style::Style& style, const table::Table* columns) {
    const table::Column* column = columns != nullptr ? columns->find(*style.field()) : nullptr;
    if (column != nullptr) {
        return *column;
    }
    const std::vector<std::string> names =
        columns != nullptr ? columns->names() : std::vector<std::string>{};
    std::string list;
    for (const std::string& name : names) {
        list += (list.empty() ? "" : ", ") + name;
    }
    const auto near = base::nearest(*style.field(), names);
    const base::Message guess =
        near ? base::msg("Vouliez-vous « {} » ? ", "Did you mean \"{}\"? ", *near)
             : base::Message{};
    throw base::InputError(base::msg("Le style {} classe par le champ « {} », absent des données.",
                                     "The style {} sorts by the field \"{}\", which the data lack.",
                                     style.origin, *style.field()),
                           base::msg("{0}Champs présents : {2}.", "{1}Fields present: {2}.",
                                     guess.fr, guess.en, list));
}

/// Puts every feature in its classes.
class Sorter {
public:
    Sorter(const style::Style& style, const ClassScope& scope) : m_style(style) {
        m_scope.columns = scope.columns;
        m_scope.variables = scope.variables;
        m_scope.aggregates = &m_aggregates;
        m_denominator = scope.scale_denominator;
    }

    std::vector<FeatureClass> sort(std::size_t features) {
        if (std::holds_alternative<style::SingleSymbol>(m_style.classification)) {
            for (std::size_t i = 0; i < features && !m_style.categories.empty(); ++i) {
                add(i, 0);
            }
        } else if (const auto* rules = std::get_if<style::Rules>(&m_style.classification)) {
            compile(rules->rules);
            for (m_scope.row = 0; m_scope.row < features; ++m_scope.row) {
                static_cast<void>(apply(rules->rules));
            }
        } else if (m_style.field()) {
            by_field(features);
        } else {
            by_expression(features);
        }
        return std::move(m_classes);
    }

private:
    void add(std::size_t feature, std::optional<std::size_t> category) {
        if (category && m_style.categories[*category].visible) {
            m_classes.push_back({feature, *category});
        }
    }

    /// Few values are repeated by many features: each is looked up once.
    void by_field(std::size_t features) {
        const table::Column& field = field_of(m_style, m_scope.columns);
        const bool ranges = std::holds_alternative<style::Graduated>(m_style.classification);
        std::map<std::string, std::optional<std::size_t>, std::less<>> known;
        for (std::size_t i = 0; i < features && i < field.size(); ++i) {
            if (ranges) {
                const auto number = field.to_number(i);
                add(i, number ? m_style.range_of(*number) : std::nullopt);
                continue;
            }
            std::string value = field.to_text(i);
            auto found = known.find(value);
            if (found == known.end()) {
                const auto category = m_style.category_of(value);
                found = known.emplace(std::move(value), category).first;
            }
            add(i, found->second);
        }
    }

    void by_expression(std::size_t features) {
        const auto* ranges = std::get_if<style::Graduated>(&m_style.classification);
        const auto& text = ranges != nullptr
                               ? ranges->attribute
                               : std::get<style::Categorized>(m_style.classification).attribute;
        const auto expression = expr::Expression::parse(text.text, text.place);
        for (m_scope.row = 0; m_scope.row < features; ++m_scope.row) {
            const expr::Value value = expression.evaluate(m_scope);
            if (ranges == nullptr) {
                add(m_scope.row, m_style.category_of(value.to_text()));
            } else if (const auto number = value.to_number()) {
                add(m_scope.row, m_style.range_of(*number));
            }
        }
    }

    void compile(const std::vector<style::Rule>& rules) {
        for (const style::Rule& rule : rules) {
            if (!rule.filter.empty()) {
                m_filters.emplace(&rule,
                                  expr::Expression::parse(rule.filter.text, rule.filter.place));
            }
            compile(rule.children);
        }
    }

    [[nodiscard]] bool holds(const style::Rule& rule) const {
        if (!rule.active || (m_denominator > 0 && !rule.scales.holds(m_denominator))) {
            return false;
        }
        const auto filter = m_filters.find(&rule);
        return filter == m_filters.end() ||
               filter->second.evaluate(m_scope).to_truth().value_or(false);
    }

    /// True when one of the rules draws the feature.
    bool apply(const std::vector<style::Rule>& rules) {
        bool drawn = false;
        for (const bool otherwise : {false, true}) {
            const bool before = drawn;
            for (const style::Rule& rule : rules) {
                if (rule.otherwise != otherwise || (otherwise && before) || !holds(rule)) {
                    continue;
                }
                drawn = drawn || rule.category.has_value();
                add(m_scope.row, rule.category);
                drawn = apply(rule.children) || drawn;
            }
        }
        return drawn;
    }

    const style::Style& m_style;
    expr::Scope m_scope;
    expr::AggregateCache m_aggregates;
    double m_denominator = 0;
    std::map<const style::Rule*, expr::Expression> m_filters;
    std::vector<FeatureClass> m_classes;
};

} // namespace

std::vector<FeatureClass> feature_classes(const style::Style& style, const ClassScope& scope,
                                          std::size_t features) {
    return Sorter(style, scope).sort(features);
}

std::vector<std::optional<std::size_t>> classes_of(const style::Style& style,
                                                   const ClassScope& scope, std::size_t features) {
    std::vector<std::optional<std::size_t>> first(features);
    for (const FeatureClass& one : feature_classes(style, scope, features)) {
        if (!first[one.feature]) {
            first[one.feature] = one.category;
        }
    }
    return first;
}

std::vector<std::size_t> class_counts(const style::Style& style, const ClassScope& scope,
                                      std::size_t features,
                                      const std::optional<std::vector<std::size_t>>& rows) {
    std::vector<std::size_t> wanted(features, rows ? 0 : 1);
    if (rows) {
        for (const std::size_t row : *rows) {
            ++wanted[row];
        }
    }
    std::vector<std::size_t> counts(style.categories.size());
    for (const FeatureClass& one : feature_classes(style, scope, features)) {
        counts[one.category] += wanted[one.feature];
    }
    return counts;
}

} // namespace maille::render
