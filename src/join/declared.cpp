// SPDX-License-Identifier: Apache-2.0
#include "join/declared.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "layer/columns.hpp"
#include "territory/members.hpp"

#include <algorithm>

namespace maille::join {

namespace {

using base::msg;

template <class Reading> void add_example(Reading& reading, std::string example) {
    ++reading.count;
    if (reading.examples.size() < base::ProblemSink::examples_kept) {
        reading.examples.push_back(std::move(example));
    }
}

base::Message sentence(CodeReading reading) {
    switch (reading) {
    case CodeReading::replaced:
        return msg("codes remplacés par la table de la campagne",
                   "codes replaced by the campaign's table");
    case CodeReading::former:
        return msg("anciens codes de communes réunies depuis : comptés dans la commune actuelle",
                   "former codes of communes united since: counted in the present commune");
    case CodeReading::zero_added:
        return msg("codes dont le zéro de tête était perdu : complétés",
                   "codes that had lost their leading zero: completed");
    case CodeReading::siren_of_siret:
        return msg("SIRET (14 chiffres) : les 9 premiers (SIREN) sont utilisés",
                   "SIRET (14 digits): the first 9 (SIREN) are used");
    default:
        return msg("codes en minuscules : lus en majuscules", "lower-case codes: read as capitals");
    }
}

} // namespace

DeclaredReader::DeclaredReader(const layer::Layer& layer, const PlacingSpec& spec,
                               const territory::Territories& territories)
    : m_territories(territories), m_codes(territories, spec.replace) {
    const auto level_of = [&](const PlacingSpec::CodeField& declared) {
        const auto level = territories.index_of(declared.level);
        if (!level) {
            throw base::ConfigError(msg("source {} : « {} » n'est pas un niveau déclaré",
                                        "source {}: '{}' is not a declared level", spec.source,
                                        declared.level));
        }
        return *level;
    };
    for (const auto& code : spec.codes) {
        Field field{&layer::column(layer, code.field), std::nullopt, code.fallback};
        if (!code.level.empty()) {
            field.level = level_of(code);
        }
        m_code_fields.push_back(field);
    }
    for (const auto& name : spec.names) {
        const auto& column = layer::column(layer, name.field);
        const std::size_t level = level_of(name);
        m_name_fields.push_back({&column, level, NameBook(territories.levels()[level])});
    }
}

bool DeclaredReader::in_common(const Coded& a, const Coded& b) const {
    const auto& first = m_territories.levels()[a.level].territories()[a.territory].communes;
    const auto& second = m_territories.levels()[b.level].territories()[b.territory].communes;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < first.size() && j < second.size()) {
        if (first[i] == second[j]) {
            return true;
        }
        first[i] < second[j] ? ++i : ++j;
    }
    return false;
}

bool DeclaredReader::fits(const Coded& coded, const Declared& declared) const {
    return std::ranges::all_of(declared.codes,
                               [&](const Coded& other) { return in_common(coded, other); });
}

void DeclaredReader::read_codes(std::size_t row, bool fallback, Declared& declared) {
    for (const auto& field : m_code_fields) {
        if (field.fallback != fallback) {
            continue;
        }
        const std::string cell = field.column->to_text(row);
        const auto code = base::trim(cell);
        if (territory::is_no_code(code)) {
            continue;
        }
        const auto found = m_codes.find(code, field.level);
        if (!found) {
            declared.unknown = field.column->name() + "=" + std::string(code);
            return;
        }
        if (found->reading != CodeReading::exact) {
            add_example(m_readings[found->reading],
                        std::to_string(row + 1) + ": " + std::string(code));
        }
        declared.disagree = declared.disagree || !fits(found->coded, declared);
        declared.codes.push_back(found->coded);
    }
}

void DeclaredReader::read_names(std::size_t row, Declared& declared) {
    for (const auto& field : m_name_fields) {
        const int rank = m_territories.levels()[field.level].rank();
        const bool coded = std::ranges::any_of(declared.codes, [&](const Coded& code) {
            return m_territories.levels()[code.level].rank() <= rank;
        });
        const std::string cell = field.column->to_text(row);
        const auto name = base::trim(cell);
        if (coded || territory::is_no_code(name)) {
            continue;
        }
        std::vector<Coded> candidates;
        for (const auto territory : field.book.find(name)) {
            if (const Coded coded_by_name{field.level, territory}; fits(coded_by_name, declared)) {
                candidates.push_back(coded_by_name);
            }
        }
        if (candidates.size() == 1) {
            declared.codes.push_back(candidates.front());
        } else {
            declared.unmatched_name = field.column->name() + "=" + std::string(name);
            add_example(m_unmatched, std::to_string(row + 1) + ": " + std::string(name));
        }
    }
}

Declared DeclaredReader::read(std::size_t row, bool has_point) {
    Declared declared;
    read_codes(row, false, declared);
    if (declared.unknown.empty()) {
        read_names(row, declared);
    }
    if (declared.unknown.empty() && declared.codes.empty() && !has_point) {
        read_codes(row, true, declared);
    }
    std::stable_sort(
        declared.codes.begin(), declared.codes.end(), [&](const Coded& a, const Coded& b) {
            return m_territories.levels()[a.level].rank() < m_territories.levels()[b.level].rank();
        });
    return declared;
}

void DeclaredReader::report(const std::string& origin, base::Context& context) const {
    for (const auto& [reading, found] : m_readings) {
        context.problems.report({base::Severity::note,
                                 "join.code." + std::to_string(static_cast<int>(reading)), origin,
                                 sentence(reading), found.examples, found.count});
    }
    if (m_unmatched.count > 0) {
        context.problems.report({base::Severity::warning, "join.name", origin,
                                 msg("noms de territoire non reconnus, ou portés par plusieurs "
                                     "territoires : donnez leur code",
                                     "territory names not recognised, or borne by several "
                                     "territories: give their code"),
                                 m_unmatched.examples, m_unmatched.count});
    }
}

} // namespace maille::join
