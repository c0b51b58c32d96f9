// SPDX-License-Identifier: Apache-2.0
#include "join/accounting.hpp"

#include "base/error.hpp"

#include <numeric>

namespace maille::join {

namespace {

using base::msg;

LevelAccount account_level(const Placing& placing, const territory::Level& level,
                           std::size_t index) {
    LevelAccount result;
    result.level = level.name();
    result.partition = level.partition();
    result.rows = placing.rows();
    result.counts.assign(level.territories().size(), 0);
    for (const auto& membership : placing.levels[index]) {
        if (!membership.decided()) {
            ++(membership.is_not_placed() ? result.not_placed : result.not_at_this_level);
            continue;
        }
        const auto in = membership.in(level);
        for (const auto territory : in) {
            ++result.counts[territory];
        }
        if (in.size() == 1) {
            ++result.in_one;
        } else if (in.empty()) {
            ++result.in_none;
        } else {
            ++result.in_several;
            result.memberships_of_several += in.size();
        }
    }
    return result;
}

void count_precisions(const Placing& placing, const territory::Territories& territories,
                      Accounting& result) {
    std::vector<std::uint64_t> by_level(territories.levels().size(), 0);
    std::uint64_t points = 0;
    for (const auto precision : placing.precisions) {
        if (precision == Placing::from_point) {
            ++points;
        } else if (precision != Placing::none) {
            ++by_level[precision];
        }
    }
    if (points > 0) {
        result.precisions.emplace_back("point", points);
    }
    for (std::size_t i = 0; i < by_level.size(); ++i) {
        if (by_level[i] > 0) {
            result.precisions.emplace_back(territories.levels()[i].name(), by_level[i]);
        }
    }
}

[[noreturn]] void throw_broken(const Accounting& accounting, const LevelAccount& level) {
    throw base::ConstraintError(
        msg("source {} : l'identité des lignes est rompue au niveau {} ({} lignes)",
            "source {}: the identity of rows is broken at level {} ({} rows)", accounting.source,
            level.level, level.rows),
        msg("C'est une erreur du programme : signalez-la avec la campagne.",
            "This is an error of the program: report it with the campaign."));
}

} // namespace

double LevelAccount::percent(std::size_t territory) const {
    return counted() == 0
               ? 0
               : 100 * static_cast<double>(counts[territory]) / static_cast<double>(counted());
}

Accounting account(const Placing& placing, const territory::Territories& territories) {
    Accounting result;
    result.source = placing.source;
    result.rows = placing.rows();
    for (std::size_t row = 0; row < placing.rows(); ++row) {
        ++result.states[static_cast<std::size_t>(placing.states[row])];
        result.conflict += placing.conflicts[row];
    }
    count_precisions(placing, territories, result);
    for (std::size_t i = 0; i < territories.levels().size(); ++i) {
        result.levels.push_back(account_level(placing, territories.levels()[i], i));
    }
    return result;
}

void check(const Accounting& accounting) {
    const auto placed = accounting.state(State::placed) + accounting.state(State::tie);
    for (const auto& level : accounting.levels) {
        const auto sum = level.in_one + level.in_several + level.in_none + level.not_at_this_level +
                         level.not_placed;
        const auto counts =
            std::accumulate(level.counts.begin(), level.counts.end(), std::uint64_t{0});
        if (sum != accounting.rows || level.not_placed != accounting.rows - placed ||
            counts != level.in_one + level.memberships_of_several) {
            throw_broken(accounting, level);
        }
        if (level.partition && level.in_several > 0) {
            throw base::ConstraintError(msg("source {} : {} lignes sont dans plusieurs territoires "
                                            "du niveau {}, qui est déclaré "
                                            "partition",
                                            "source {}: {} rows are in several territories of "
                                            "level {}, which is declared a partition",
                                            accounting.source, level.in_several, level.level),
                                        msg("Corrigez la composition (une commune dans deux "
                                            "territoires) ou déclarez partition = false.",
                                            "Correct the composition (a commune in two "
                                            "territories) or declare partition = false."));
        }
    }
}

void write_json(const Accounting& accounting, const territory::Territories& territories,
                base::JsonWriter& writer) {
    writer.begin_object();
    writer.key("schema").value("maille/accounting/1");
    writer.key("source").value(accounting.source);
    writer.key("rows").value(accounting.rows);
    writer.key("states").begin_object(true);
    for (std::size_t i = 0; i < state_count; ++i) {
        writer.key(text_of(static_cast<State>(i))).value(accounting.states[i]);
    }
    writer.end_object().key("precisions").begin_object(true);
    for (const auto& [precision, count] : accounting.precisions) {
        writer.key(precision).value(count);
    }
    writer.end_object().key("conflict").value(accounting.conflict).key("levels").begin_array();
    for (std::size_t i = 0; i < accounting.levels.size(); ++i) {
        const auto& level = accounting.levels[i];
        writer.begin_object();
        writer.key("level").value(level.level).key("partition").value(level.partition);
        writer.key("rows").value(level.rows).key("in_one").value(level.in_one);
        writer.key("in_several").value(level.in_several).key("in_none").value(level.in_none);
        writer.key("not_at_this_level").value(level.not_at_this_level);
        writer.key("not_placed").value(level.not_placed).key("territories").begin_array();
        const auto names = territories.levels()[i].territories();
        for (std::size_t t = 0; t < level.counts.size(); ++t) {
            writer.begin_object(true).key("code").value(names[t].code);
            writer.key("n_projets").value(level.counts[t]).end_object();
        }
        writer.end_array().end_object();
    }
    writer.end_array().end_object();
}

} // namespace maille::join
