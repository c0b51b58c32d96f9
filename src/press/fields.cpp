// SPDX-License-Identifier: Apache-2.0
#include "press/fields.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "layer/columns.hpp"

#include <algorithm>
#include <map>

namespace maille::press {

std::string field_of(const campaign::Source& source, const std::string& role,
                     const layer::Layer& layer) {
    const auto names = source.fields.find(role);
    if (names == source.fields.end()) {
        return {};
    }
    const auto declared = source.field_declared.find(role);
    if (declared != source.field_declared.end() && declared->second) {
        return layer::column(layer, names->second.front()).name();
    }
    for (const auto& name : names->second) {
        if (const auto* column = layer.columns.find(name)) {
            return column->name();
        }
    }
    return {};
}

std::string required_field(const campaign::Source& source, const std::string& role,
                           const layer::Layer& layer) {
    auto field = field_of(source, role, layer);
    if (field.empty()) {
        std::string list;
        for (const auto& name : layer.columns.names()) {
            list += (list.empty() ? "" : ", ") + name;
        }
        throw base::InputError(
            base::msg("{} : aucun champ reconnu pour « {} »", "{}: no field recognised for '{}'",
                      layer.origin, role),
            base::msg(
                "Déclarez-le dans la source {0} ({1}) : {2} = \"CHAMP\". Champs présents : {3}.",
                "Declare it in source {0} ({1}): {2} = \"FIELD\". Fields present: {3}.",
                source.name, source.place.text(), role, list));
    }
    return field;
}

std::vector<std::string> text_fields(const campaign::Source& source) {
    std::vector<std::string> names;
    for (const auto& [role, aliases] : source.fields) {
        if (role != "x" && role != "y" && role != "population" && role != "amount") {
            names.insert(names.end(), aliases.begin(), aliases.end());
        }
    }
    return names;
}

std::size_t canonicalise(layer::Layer& layer, const std::string& field,
                         const std::vector<std::string>& canonical) {
    std::map<std::string, std::string> by_key;
    for (const auto& value : canonical) {
        by_key.emplace(base::fold(value), value);
    }
    std::size_t changed = 0;
    for (auto& column : layer.columns.columns()) {
        if (column.name() != layer::column(layer, field).name()) {
            continue;
        }
        table::Column rewritten(column.name(), table::Type::text);
        for (std::size_t row = 0; row < column.size(); ++row) {
            const std::string value = column.to_text(row);
            const auto known = by_key.find(base::fold(value));
            if (column.is_null(row)) {
                rewritten.append_null();
            } else if (known == by_key.end()) {
                rewritten.append_text(value);
            } else {
                changed += known->second != value ? 1U : 0U;
                rewritten.append_text(known->second);
            }
        }
        column = std::move(rewritten);
    }
    return changed;
}

void blank_nulls(layer::Layer& layer, const std::vector<std::string>& nulls) {
    if (nulls.empty()) {
        return;
    }
    for (auto& column : layer.columns.columns()) {
        if (!column.holds_text()) {
            continue;
        }
        table::Column rewritten(column.name(), column.type());
        for (std::size_t row = 0; row < column.size(); ++row) {
            const auto text = base::trim(column.text(row));
            if (column.is_null(row) || std::ranges::find(nulls, text) != nulls.end()) {
                rewritten.append_null();
            } else {
                rewritten.append_text(column.text(row));
            }
        }
        column = std::move(rewritten);
    }
}

layer::Layer selected_rows(layer::Layer layer, const campaign::Source& source) {
    if (source.where_field.empty()) {
        return layer;
    }
    const auto& field = layer::column(layer, source.where_field);
    std::vector<std::string> wanted;
    wanted.reserve(source.where_values.size());
    for (const auto& value : source.where_values) {
        wanted.push_back(base::fold(value));
    }
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < layer.rows(); ++row) {
        if (std::ranges::find(wanted, base::fold(field.to_text(row))) != wanted.end()) {
            rows.push_back(row);
        }
    }
    if (rows.empty()) {
        throw base::InputError(
            base::msg("{}, champ {} : aucune ligne n'a une des valeurs demandées par « where »",
                      "{}, field {}: no row has one of the values that 'where' asks for",
                      layer.origin, source.where_field),
            base::msg("Vérifiez les valeurs ({}).", "Check the values ({}).", source.place.text()));
    }
    for (auto& column : layer.columns.columns()) {
        column = column.select(rows);
    }
    if (layer.geometry) {
        layer.geometry = layer.geometry->select(rows);
    }
    return layer;
}

} // namespace maille::press
