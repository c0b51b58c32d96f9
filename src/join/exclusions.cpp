// SPDX-License-Identifier: Apache-2.0
#include "join/exclusions.hpp"

#include "base/text.hpp"
#include "layer/columns.hpp"

#include <algorithm>

namespace maille::join {

namespace {

using Columns = std::vector<const table::Column*>;

Columns columns_of(const layer::Layer& layer, const std::vector<std::string>& names) {
    Columns columns;
    for (const auto& name : names) {
        columns.push_back(&layer::column(layer, name));
    }
    return columns;
}

/// -1, 0, 1 by all fields in file order, as UTF-8 text.
int compare_rows(const layer::Layer& layer, std::size_t a, std::size_t b) {
    for (const auto& column : layer.columns.columns()) {
        const int order = column.to_text(a).compare(column.to_text(b));
        if (order != 0) {
            return order;
        }
    }
    if (layer.geometry) {
        const auto order = [](const geom::Point& p, const geom::Point& q) {
            return p.x < q.x || (p.x == q.x && p.y < q.y);
        };
        const auto pa = layer.geometry->points_of(a);
        const auto pb = layer.geometry->points_of(b);
        if (std::ranges::lexicographical_compare(pa, pb, order)) {
            return -1;
        }
        return std::ranges::lexicographical_compare(pb, pa, order) ? 1 : 0;
    }
    return 0;
}

/// Values of the unique fields, set apart by a character no cell holds; empty when all of them are
/// empty.
std::string unique_key(const Columns& fields, std::size_t row) {
    std::string key;
    bool some = false;
    for (const auto* field : fields) {
        const std::string cell = field->to_text(row);
        const auto value = base::trim(cell);
        some = some || !value.empty();
        key += value;
        key += '\x1f';
    }
    return some ? key : std::string();
}

void mark_duplicates(const layer::Layer& layer, const PlacingSpec& spec, Placing& placing) {
    const Columns fields = columns_of(layer, spec.unique);
    std::vector<std::pair<std::string, std::size_t>> keys;
    for (std::size_t row = 0; row < placing.rows(); ++row) {
        if (placing.states[row] == State::placed) {
            if (auto key = unique_key(fields, row); !key.empty()) {
                keys.emplace_back(std::move(key), row);
            }
        }
    }
    std::sort(keys.begin(), keys.end());
    for (std::size_t begin = 0; begin < keys.size();) {
        std::size_t end = begin + 1;
        std::size_t kept = keys[begin].second;
        while (end < keys.size() && keys[end].first == keys[begin].first) {
            kept = compare_rows(layer, keys[end].second, kept) < 0 ? keys[end].second : kept;
            ++end;
        }
        for (std::size_t i = begin; i < end; ++i) {
            if (keys[i].second != kept) {
                placing.states[keys[i].second] = State::duplicate;
                placing.reasons[keys[i].second] = "unique: " + std::to_string(kept + 1);
            }
        }
        begin = end;
    }
}

} // namespace

void exclude(const layer::Layer& layer, const PlacingSpec& spec, Placing& placing) {
    if (!spec.region_field.empty()) {
        const auto& region = layer::column(layer, spec.region_field);
        std::vector<std::string> wanted;
        wanted.reserve(spec.region_values.size());
        for (const auto& value : spec.region_values) {
            wanted.push_back(base::fold(value));
        }
        for (std::size_t row = 0; row < placing.rows(); ++row) {
            const std::string value = region.to_text(row);
            if (std::ranges::find(wanted, base::fold(value)) == wanted.end()) {
                placing.states[row] = State::outside;
                placing.reasons[row] = spec.region_field + "=" + value;
            }
        }
    }
    const Columns required = columns_of(layer, spec.required);
    for (const auto* column : required) {
        for (std::size_t row = 0; row < placing.rows(); ++row) {
            if (placing.states[row] == State::placed && base::trim(column->to_text(row)).empty()) {
                placing.states[row] = State::invalid;
                placing.reasons[row] = column->name() + "=";
            }
        }
    }
    if (!spec.unique.empty()) {
        mark_duplicates(layer, spec, placing);
    }
}

} // namespace maille::join
