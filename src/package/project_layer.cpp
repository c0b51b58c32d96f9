// SPDX-License-Identifier: Apache-2.0
#include "package/project_layer.hpp"

#include <algorithm>

namespace maille::package {

namespace {

using table::Column;
using table::Table;
using table::Type;

/// Columns of all sources by name, in order of first appearance.
std::vector<std::pair<std::string, Type>> united_fields(std::span<const PlacedSource> sources) {
    std::vector<std::pair<std::string, Type>> fields;
    for (const auto& source : sources) {
        for (const auto& column : source.layer->columns.columns()) {
            const auto same = std::find_if(fields.begin(), fields.end(), [&](const auto& field) {
                return field.first == column.name();
            });
            if (same == fields.end()) {
                fields.emplace_back(column.name(), column.type());
            } else if (same->second != column.type()) {
                const auto number = [](Type type) {
                    return type == Type::integer || type == Type::real;
                };
                same->second =
                    number(same->second) && number(column.type()) ? Type::real : Type::text;
            }
        }
    }
    return fields;
}

Column united_column(const std::string& name, Type type, std::span<const PlacedSource> sources) {
    Column result(name, type);
    for (const auto& source : sources) {
        const Column* found = nullptr;
        for (const auto& column : source.layer->columns.columns()) {
            found = column.name() == name ? &column : found;
        }
        for (std::size_t row = 0; row < source.layer->rows(); ++row) {
            if (found == nullptr) {
                result.append_null();
            } else {
                result.append_from(*found, row);
            }
        }
    }
    return result;
}

void append_codes(Column& column, const territory::Level& level,
                  const join::Membership& membership) {
    const auto in = membership.in(level);
    if (in.empty()) {
        column.append_null();
        return;
    }
    if (in.size() == 1) {
        column.append_text(level.territories()[in.front()].code);
        return;
    }
    std::string codes;
    for (const auto territory : in) {
        codes += (codes.empty() ? "" : ";") + level.territories()[territory].code;
    }
    column.append_text(codes);
}

void append_precision(Column& column, const join::Placing& placing,
                      const territory::Territories& territories, std::size_t row) {
    const auto precision = placing.precisions[row];
    if (precision == join::Placing::none) {
        column.append_null();
    } else if (precision == join::Placing::from_point) {
        column.append_text("point");
    } else {
        column.append_text(territories.levels()[precision].name());
    }
}

void append_reason(Column& column, const join::Placing& placing, std::size_t row) {
    const auto reason = placing.reasons.find(row);
    if (reason == placing.reasons.end()) {
        column.append_null();
    } else {
        column.append_text(reason->second);
    }
}

} // namespace

Table placing_columns(const join::Placing& placing, const territory::Territories& territories,
                      bool single_level) {
    Table table;
    auto& id = table.add("maille_id", Type::text);
    auto& state = table.add("maille_state", Type::text);
    auto& precision = table.add("maille_precision", Type::text);
    auto& conflict = table.add("maille_conflict", Type::integer);
    const std::string prefix = placing.source + ":";
    for (std::size_t row = 0; row < placing.rows(); ++row) {
        id.append_text(prefix + std::to_string(row + 1));
        state.append_text(join::text_of(placing.states[row]));
        append_precision(precision, placing, territories, row);
        conflict.append_integer(placing.conflicts[row]);
    }
    const auto levels = territories.levels();
    for (std::size_t i = 0; i < levels.size(); ++i) {
        auto& column =
            table.add(single_level ? "maille_territory" : "maille_" + levels[i].name(), Type::text);
        for (std::size_t row = 0; row < placing.rows(); ++row) {
            append_codes(column, levels[i], placing.levels[i][row]);
        }
    }
    auto& reason = table.add("maille_reason", Type::text);
    for (std::size_t row = 0; row < placing.rows(); ++row) {
        append_reason(reason, placing, row);
    }
    return table;
}

layer::Layer projects_layer(std::span<const PlacedSource> sources,
                            const territory::Territories& territories) {
    layer::Layer result;
    result.name = "projets";
    result.origin = "projets";
    result.crs = territories.crs();
    result.geometry.emplace(geom::Kind::point);
    auto& source_names = result.columns.add("source", Type::text);
    for (const auto& source : sources) {
        for (std::size_t row = 0; row < source.placing->rows(); ++row) {
            source_names.append_text(source.placing->source);
            result.geometry->append(source.placing->places, row);
        }
    }
    for (const auto& [name, type] : united_fields(sources)) {
        result.columns.add(united_column(name, type, sources));
    }
    Table added;
    for (const auto& source : sources) {
        Table columns = placing_columns(*source.placing, territories, false);
        if (added.columns().empty()) {
            added = std::move(columns);
            continue;
        }
        for (std::size_t i = 0; i < columns.columns().size(); ++i) {
            for (std::size_t row = 0; row < columns.rows(); ++row) {
                added.columns()[i].append_from(columns.columns()[i], row);
            }
        }
    }
    for (auto& column : added.columns()) {
        result.columns.add(std::move(column));
    }
    return result;
}

} // namespace maille::package
