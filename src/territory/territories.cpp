// SPDX-License-Identifier: Apache-2.0
#include "territory/territories.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "layer/columns.hpp"
#include "territory/checks.hpp"
#include "territory/members.hpp"

#include <algorithm>
#include <numeric>
#include <ranges>
#include <tuple>

namespace maille::territory {

namespace {

using base::InputError;
using base::msg;

const geom::GeometryArray& polygons_of(const layer::Layer& layer) {
    if (!layer.geometry || layer.geometry->kind() != geom::Kind::polygon) {
        throw InputError(msg("{} : des polygones sont attendus, la couche n'en a pas",
                             "{}: polygons are expected, the layer has none", layer.origin),
                         msg("Donnez la couche des limites (et non des chefs-lieux ou une table).",
                             "Give the layer of boundaries (not of seats, nor a table)."));
    }
    return *layer.geometry;
}

std::vector<std::string> codes_of(const layer::Layer& layer, const std::string& field) {
    const auto& column = layer::column(layer, field);
    std::vector<std::string> codes;
    codes.reserve(layer.rows());
    for (std::size_t row = 0; row < layer.rows(); ++row) {
        codes.emplace_back(base::trim(column.to_text(row)));
        if (codes.back().empty()) {
            throw InputError(
                msg("{}, ligne {}, champ {} : code vide", "{}, row {}, field {}: empty code",
                    layer.origin, row + 1, field),
                msg("Chaque territoire doit avoir un code ; complétez la ligne ou retirez-la.",
                    "Every territory must have a code; complete the row or remove it."));
        }
    }
    return codes;
}

/// Rows in order of code; a repeated code is an error that names both rows.
std::vector<std::size_t> order_by_code(const layer::Layer& layer, const std::string& field,
                                       const std::vector<std::string>& codes) {
    std::vector<std::size_t> rows(codes.size());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    std::sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) {
        return std::tie(codes[a], a) < std::tie(codes[b], b);
    });
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (codes[rows[i - 1]] == codes[rows[i]]) {
            throw InputError(
                msg("{}, champ {} : le code {} est porté par les lignes {} et {}",
                    "{}, field {}: code {} stands on rows {} and {}", layer.origin, field,
                    codes[rows[i]], rows[i - 1] + 1, rows[i] + 1),
                msg("Un code ne peut désigner qu'un territoire : réunissez les lignes ou corrigez "
                    "le code.",
                    "A code can name one territory only: unite the rows or correct the code."));
        }
    }
    return rows;
}

} // namespace

Territories::Territories(const CommuneSpec& communes, std::span<const LevelSpec> levels,
                         base::Context& context)
    : m_crs(communes.layer->crs) {
    const layer::Layer& layer = *communes.layer;
    const geom::GeometryArray& polygons = polygons_of(layer);
    const auto codes = codes_of(layer, communes.code);
    m_rows = order_by_code(layer, communes.code, codes);
    m_polygons = polygons.select(m_rows);
    m_arcs = geom::build_arcs(m_polygons);

    const auto* names = communes.name.empty() ? nullptr : &layer::column(layer, communes.name);
    std::vector<Territory> territories;
    for (std::uint32_t index = 0; index < m_rows.size(); ++index) {
        const std::size_t row = m_rows[index];
        const bool named = names != nullptr && !names->is_null(row);
        territories.push_back(
            {codes[row], named ? names->to_text(row) : codes[row], false, {}, {index}});
    }
    m_levels.emplace_back(communes.level_name, communes.layer_name, true, std::move(territories),
                          m_rows.size());
    read_former(communes);
    report_defects(m_arcs, m_levels.front(), layer.origin, context);
    for (const auto& spec : levels) {
        add_level(spec, communes, context);
    }
    report_straddling(m_levels, context);
}

void Territories::add_level(const LevelSpec& spec, const CommuneSpec& communes,
                            base::Context& context) {
    const auto from = index_of(spec.from);
    if (!from) {
        throw base::ConfigError(msg("niveau {} : « {} » n'est pas un niveau déclaré",
                                    "level {}: '{}' is not a declared level", spec.level,
                                    spec.from));
    }
    std::vector<Territory> territories;
    if (spec.all) {
        territories = territory_of_all(spec, m_rows.size());
    } else if (spec.composition != nullptr) {
        territories = territories_by_table(spec, m_levels[*from], context);
    } else {
        territories = territories_by_field(spec, *communes.layer, m_rows, context);
    }
    if (territories.empty()) {
        const std::string origin =
            spec.composition != nullptr ? spec.composition->origin : communes.layer->origin;
        throw InputError(msg("niveau {} : aucun territoire ({})", "level {}: no territory ({})",
                             spec.level, origin),
                         msg("Vérifiez que les codes des membres sont ceux des communes données "
                             "(même millésime, zéros "
                             "de tête).",
                             "Check that the members' codes are those of the communes given (same "
                             "vintage, leading "
                             "zeros)."));
    }
    for (auto& territory : territories) {
        const auto name = spec.names.find(territory.code);
        territory.name = name == spec.names.end() ? territory.name : name->second;
    }
    m_levels.emplace_back(spec.level, spec.layer_name, spec.partition, std::move(territories),
                          m_rows.size());
}

void Territories::read_former(const CommuneSpec& communes) {
    if (communes.former.empty()) {
        return;
    }
    const auto& column = layer::column(*communes.layer, communes.former);
    for (std::uint32_t index = 0; index < m_rows.size(); ++index) {
        const std::string cell = column.to_text(m_rows[index]);
        for (const auto code : base::split(cell, ';')) {
            m_former.emplace_back(std::string(code), index);
        }
    }
    std::sort(m_former.begin(), m_former.end());
}

std::optional<std::size_t> Territories::index_of(std::string_view level) const {
    for (std::size_t i = 0; i < m_levels.size(); ++i) {
        if (m_levels[i].name() == level) {
            return i;
        }
    }
    return std::nullopt;
}

std::vector<std::uint32_t> Territories::groups(std::size_t level) const {
    std::vector<std::uint32_t> groups(m_rows.size(), Level::none);
    for (std::uint32_t commune = 0; commune < groups.size(); ++commune) {
        if (const auto in = m_levels[level].of_commune(commune); !in.empty()) {
            groups[commune] = in.front();
        }
    }
    return groups;
}

geom::GeometryArray Territories::polygons(std::size_t level) const {
    if (level == 0) {
        return m_polygons;
    }
    const auto territories = m_levels[level].territories();
    const bool disjoint = std::ranges::all_of(
        std::views::iota(0U, static_cast<std::uint32_t>(m_rows.size())),
        [&](std::uint32_t commune) { return m_levels[level].of_commune(commune).size() < 2; });
    if (disjoint) {
        return geom::dissolve(m_arcs, groups(level), territories.size());
    }
    // Perimeters that overlap: one at a time.
    geom::GeometryArray result(geom::Kind::polygon);
    for (const auto& territory : territories) {
        std::vector<std::uint32_t> group(m_rows.size(), Level::none);
        for (const auto commune : territory.communes) {
            group[commune] = 0;
        }
        result.append(geom::dissolve(m_arcs, group, 1), 0);
    }
    return result;
}

std::optional<std::uint32_t> Territories::commune_of_former(std::string_view code) const {
    const auto found = std::lower_bound(
        m_former.begin(), m_former.end(), code,
        [](const auto& entry, std::string_view wanted) { return entry.first < wanted; });
    if (found == m_former.end() || found->first != code) {
        return std::nullopt;
    }
    // A code united into two communes cannot be repaired (a commune split again).
    const auto next = found + 1;
    if (next != m_former.end() && next->first == code) {
        return std::nullopt;
    }
    return found->second;
}

} // namespace maille::territory
