// SPDX-License-Identifier: Apache-2.0
#include "style/style.hpp"

#include <algorithm>

namespace maille::style {
namespace {

bool has_otherwise(const std::vector<Rule>& rules, std::size_t category) {
    return std::any_of(rules.begin(), rules.end(), [&](const Rule& rule) {
        return (rule.otherwise && rule.category == category) ||
               has_otherwise(rule.children, category);
    });
}

} // namespace

std::optional<std::string> Style::field() const {
    if (const auto* categorized = std::get_if<Categorized>(&classification)) {
        return field_named(categorized->attribute.text);
    }
    if (const auto* graduated = std::get_if<Graduated>(&classification)) {
        return field_named(graduated->attribute.text);
    }
    return std::nullopt;
}

bool Style::is_other(std::size_t category) const {
    if (std::holds_alternative<Categorized>(classification)) {
        return categories[category].values.empty();
    }
    const auto* rules = std::get_if<Rules>(&classification);
    return rules != nullptr && has_otherwise(rules->rules, category);
}

std::optional<std::size_t> Style::category_of(std::string_view value) const {
    std::optional<std::size_t> other;
    for (std::size_t i = categories.size(); i-- > 0;) {
        const auto& values = categories[i].values;
        if (values.empty()) {
            other = other ? other : i;
        } else if (std::find(values.begin(), values.end(), value) != values.end()) {
            return i;
        }
    }
    return other;
}

std::optional<std::size_t> Style::range_of(double value) const {
    const auto* graduated = std::get_if<Graduated>(&classification);
    if (graduated == nullptr) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < graduated->ranges.size(); ++i) {
        if (value >= graduated->ranges[i].lower && value <= graduated->ranges[i].upper) {
            return i;
        }
    }
    return std::nullopt;
}

} // namespace maille::style
