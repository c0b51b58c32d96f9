// SPDX-License-Identifier: Apache-2.0
#include "package/level_layer.hpp"

namespace maille::package {

namespace {

using table::Table;
using table::Type;

void add_identity(Table& table, const territory::Level& level) {
    auto& code = table.add("code", Type::text);
    auto& name = table.add("nom", Type::text);
    auto& incomplete = table.add("incomplete", Type::boolean);
    for (const auto& territory : level.territories()) {
        code.append_text(territory.code);
        name.append_text(territory.name);
        incomplete.append_integer(territory.incomplete ? 1 : 0);
    }
}

/// Sum over sources: counts by territory and the rows counted at the level.
join::LevelAccount sum_of(std::span<const join::Accounting> accountings, std::size_t level,
                          std::size_t territories) {
    join::LevelAccount sum;
    sum.counts.assign(territories, 0);
    for (const auto& accounting : accountings) {
        const auto& account = accounting.levels[level];
        sum.in_one += account.in_one;
        sum.in_several += account.in_several;
        for (std::size_t i = 0; i < territories; ++i) {
            sum.counts[i] += account.counts[i];
        }
    }
    return sum;
}

void add_counts(Table& table, const join::LevelAccount& account) {
    auto& count = table.add("n_projets", Type::integer);
    auto& percent = table.add("part_pct", Type::real);
    for (std::size_t i = 0; i < account.counts.size(); ++i) {
        count.append_integer(static_cast<std::int64_t>(account.counts[i]));
        percent.append_real(account.percent(i));
    }
}

} // namespace

layer::Layer level_layer(const territory::Territories& territories, std::size_t level,
                         geom::GeometryArray polygons,
                         std::span<const join::Accounting> accountings) {
    const auto& meta = territories.levels()[level];
    layer::Layer result;
    result.name = meta.layer_name();
    result.origin = meta.layer_name();
    result.crs = territories.crs();
    add_identity(result.columns, meta);
    add_counts(result.columns, sum_of(accountings, level, meta.territories().size()));
    auto& area = result.columns.add("area_m2", Type::real);
    for (const double value : geom::areas(polygons)) {
        area.append_real(value);
    }
    if (accountings.size() > 1) {
        for (const auto& accounting : accountings) {
            auto& count = result.columns.add("n_projets_" + accounting.source, Type::integer);
            for (const auto n : accounting.levels[level].counts) {
                count.append_integer(static_cast<std::int64_t>(n));
            }
        }
    }
    result.geometry = std::move(polygons);
    return result;
}

Table level_table(const territory::Territories& territories, std::size_t level,
                  const join::LevelAccount& account) {
    Table table;
    add_identity(table, territories.levels()[level]);
    add_counts(table, account);
    return table;
}

} // namespace maille::package
