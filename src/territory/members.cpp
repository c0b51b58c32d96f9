// SPDX-License-Identifier: Apache-2.0
#include "territory/members.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "layer/columns.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <set>

namespace maille::territory {

namespace {

using base::msg;

struct Draft {
    std::set<std::string> names;
    std::set<std::uint32_t> communes;
    std::set<std::string> missing;
};

/// Drafts in order of code; the name is the smallest of those met, and a code with two names is
/// noted.
std::vector<Territory> finish(const std::map<std::string, Draft>& drafts, const LevelSpec& spec,
                              const std::string& origin, base::Context& context) {
    std::vector<Territory> territories;
    for (const auto& [code, draft] : drafts) {
        if (draft.names.size() > 1) {
            context.problems.report(
                {base::Severity::note,
                 "territory.names",
                 origin,
                 msg("{} : un même code porte plusieurs noms ; le premier par ordre alphabétique "
                     "est retenu",
                     "{}: one code has several names; the first in alphabetical order is kept",
                     spec.level),
                 {code}});
        }
        Territory territory{code,
                            draft.names.empty() ? code : *draft.names.begin(),
                            !draft.missing.empty(),
                            {},
                            {}};
        territory.communes.assign(draft.communes.begin(), draft.communes.end());
        territory.missing.assign(draft.missing.begin(), draft.missing.end());
        territories.push_back(std::move(territory));
    }
    return territories;
}

void report_missing(const std::vector<Territory>& territories, const LevelSpec& spec,
                    base::Context& context) {
    for (const auto& territory : territories) {
        if (!territory.incomplete) {
            continue;
        }
        constexpr std::size_t shown = 3;
        std::string list;
        for (std::size_t i = 0; i < std::min(shown, territory.missing.size()); ++i) {
            list += (list.empty() ? "" : " ") + territory.missing[i];
        }
        if (territory.missing.size() > shown) {
            list += base::format(" +{}", territory.missing.size() - shown);
        }
        context.problems.report(
            {base::Severity::note,
             "territory.incomplete",
             spec.composition->origin,
             msg("niveau {} : des membres manquent dans les communes données ; le territoire est "
                 "gardé, "
                 "marqué incomplet (cartes et superficies portent sur les membres présents)",
                 "level {}: members are missing from the communes given; the territory is kept and "
                 "flagged incomplete (maps and areas cover the members present)",
                 spec.level),
             {territory.code + " (" + list + ")"}});
    }
}

} // namespace

bool is_no_code(std::string_view text) {
    static constexpr std::array<std::string_view, 8> none{"",   "NULL", "null", "NR",
                                                          "NC", "N/A",  "NA",   "ZZZZZZZZZ"};
    return std::ranges::find(none, text) != none.end();
}

std::vector<Territory> territories_by_field(const LevelSpec& spec, const layer::Layer& communes,
                                            std::span<const std::size_t> rows,
                                            base::Context& context) {
    const auto& codes = layer::column(communes, spec.field);
    const auto* names = spec.name.empty() ? nullptr : &layer::column(communes, spec.name);
    std::map<std::string, Draft> drafts;
    for (std::uint32_t commune = 0; commune < rows.size(); ++commune) {
        const std::size_t row = rows[commune];
        // ADMIN EXPRESS lists several EPCI of a commune as "a/b", the one with own taxation first.
        const std::string cell = codes.to_text(row);
        const auto code = base::trim(std::string_view(cell).substr(0, cell.find('/')));
        if (is_no_code(code)) {
            context.problems.report(
                {base::Severity::note,
                 "territory.none",
                 communes.origin + ", " + spec.field,
                 msg("communes sans code au niveau {} : elles n'y sont dans aucun territoire",
                     "communes without a code at level {}: they are in no territory there",
                     spec.level),
                 {std::to_string(row + 1)}});
            continue;
        }
        Draft& draft = drafts[std::string(code)];
        draft.communes.insert(commune);
        if (names != nullptr && !names->is_null(row)) {
            draft.names.insert(names->to_text(row));
        }
    }
    return finish(drafts, spec, communes.origin + ", " + spec.field, context);
}

std::vector<Territory> territories_by_table(const LevelSpec& spec, const Level& from,
                                            base::Context& context) {
    const layer::Layer& table = *spec.composition;
    const auto& keys = layer::column(table, spec.key);
    const auto& members = layer::column(table, spec.member);
    const auto* names = spec.name.empty() ? nullptr : &layer::column(table, spec.name);
    std::map<std::string, Draft> drafts;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const std::string key = keys.to_text(row);
        const std::string member = members.to_text(row);
        const auto code = base::trim(key);
        const auto member_code = base::trim(member);
        if (is_no_code(code) || is_no_code(member_code)) {
            context.problems.report({base::Severity::warning,
                                     "territory.pair",
                                     table.origin,
                                     msg("lignes sans {} ou sans {} : complétez-les ou retirez-les",
                                         "rows without {} or without {}: complete or remove them",
                                         spec.key, spec.member),
                                     {std::to_string(row + 1)}});
            continue;
        }
        Draft& draft = drafts[std::string(code)];
        if (const auto found = from.find(member_code)) {
            const auto& part = from.territories()[*found];
            draft.communes.insert(part.communes.begin(), part.communes.end());
            draft.missing.insert(part.missing.begin(), part.missing.end());
        } else {
            draft.missing.insert(std::string(member_code));
        }
        if (names != nullptr && !names->is_null(row)) {
            draft.names.insert(names->to_text(row));
        }
    }
    const std::size_t listed = drafts.size();
    std::erase_if(drafts, [](const auto& entry) { return entry.second.communes.empty(); });
    if (drafts.size() < listed) {
        context.problems.report({base::Severity::note,
                                 "territory.elsewhere",
                                 table.origin,
                                 msg("niveau {} : des territoires de la table n'ont aucun membre "
                                     "dans les communes données ; "
                                     "ils sont laissés de côté",
                                     "level {}: territories of the table have no member among the "
                                     "communes given; they are "
                                     "left out",
                                     spec.level),
                                 {},
                                 listed - drafts.size()});
    }
    auto territories = finish(drafts, spec, table.origin, context);
    report_missing(territories, spec, context);
    return territories;
}

std::vector<Territory> territory_of_all(const LevelSpec& spec, std::size_t communes) {
    Territory all{spec.code, spec.all_name.empty() ? spec.code : spec.all_name, false, {}, {}};
    all.communes.resize(communes);
    std::iota(all.communes.begin(), all.communes.end(), 0U);
    return {all};
}

} // namespace maille::territory
