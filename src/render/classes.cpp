// SPDX-License-Identifier: Apache-2.0
#include "render/map_layer.hpp"

#include "base/error.hpp"
#include "base/text.hpp"

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

std::optional<std::size_t> class_of(const style::Style& style, const table::Column& field,
                                    std::size_t row, const std::string& value) {
    if (!std::holds_alternative<style::Graduated>(style.classification)) {
        return style.category_of(value);
    }
    const auto number = field.to_number(row);
    return number ? style.range_of(*number) : std::nullopt;
}

} // namespace

std::vector<std::optional<std::size_t>>
classes_of(const style::Style& style, const table::Table* columns, std::size_t features) {
    const auto visible = [&](std::optional<std::size_t> category) {
        return category && style.categories[*category].visible ? category : std::nullopt;
    };
    if (!style.is_single() && !style.field()) {
        throw base::ConfigError(
            base::msg("Le style {} classe par des expressions ; seuls des champs sont lus.",
                      "The style {} sorts by expressions; only fields are read.", style.origin));
    }
    if (style.is_single()) {
        return std::vector<std::optional<std::size_t>>(
            features, style.categories.empty() ? std::nullopt : visible(std::size_t{0}));
    }
    const table::Column& field = field_of(style, columns);
    std::map<std::string, std::optional<std::size_t>, std::less<>> known;
    std::vector<std::optional<std::size_t>> classes(features);
    for (std::size_t i = 0; i < features && i < field.size(); ++i) {
        std::string value = field.to_text(i);
        auto found = known.find(value);
        if (found == known.end()) {
            const auto category = visible(class_of(style, field, i, value));
            found = known.emplace(std::move(value), category).first;
        }
        classes[i] = found->second;
    }
    return classes;
}

std::vector<std::size_t> class_counts(const style::Style& style, const table::Table* columns,
                                      std::size_t features,
                                      const std::optional<std::vector<std::size_t>>& rows) {
    const auto classes = classes_of(style, columns, features);
    std::vector<std::size_t> counts(style.categories.size());
    const auto count = [&](std::size_t row) {
        if (classes[row]) {
            ++counts[*classes[row]];
        }
    };
    if (rows) {
        for (const std::size_t row : *rows) {
            count(row);
        }
    } else {
        for (std::size_t row = 0; row < features; ++row) {
            count(row);
        }
    }
    return counts;
}

} // namespace maille::render
