// SPDX-License-Identifier: Apache-2.0
#include "press/page_facts.hpp"

#include <algorithm>
#include <map>

namespace maille::press {

using territory::Level;
using territory::Territories;

std::vector<std::size_t> rows_of_subject(const join::Placing& placing,
                                         const Territories& territories, const Page& page) {
    const Level& subject = territories.levels()[page.level];
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < placing.rows(); ++row) {
        if (std::ranges::binary_search(placing.levels[page.level][row].in(subject),
                                       page.territory)) {
            rows.push_back(row);
        }
    }
    return rows;
}

std::vector<std::uint8_t> territories_on_page(const Territories& territories, std::size_t level,
                                              const std::vector<std::uint8_t>& in_subject) {
    const Level& shown = territories.levels()[level];
    std::vector<std::uint8_t> flags(shown.territories().size(), 0);
    for (std::uint32_t commune = 0; commune < in_subject.size(); ++commune) {
        if (in_subject[commune] != 0) {
            for (const auto territory : shown.of_commune(commune)) {
                flags[territory] = 1;
            }
        }
    }
    return flags;
}

join::LevelAccount account_of_rows(const join::Placing& placing, const Territories& territories,
                                   std::size_t level, std::span<const std::size_t> rows) {
    const Level& counted = territories.levels()[level];
    join::LevelAccount account;
    account.level = counted.name();
    account.partition = counted.partition();
    account.rows = rows.size();
    account.counts.assign(counted.territories().size(), 0);
    for (const std::size_t row : rows) {
        const auto in = placing.levels[level][row].in(counted);
        for (const auto territory : in) {
            ++account.counts[territory];
        }
        account.in_one += in.size() == 1 ? 1U : 0U;
        account.in_several += in.size() > 1 ? 1U : 0U;
        account.memberships_of_several += in.size() > 1 ? in.size() : 0U;
        account.not_at_this_level += in.empty() ? 1U : 0U;
    }
    return account;
}

std::vector<std::vector<std::uint64_t>>
counts_by_class(const join::Placing& placing, const Territories& territories, std::size_t level,
                std::span<const std::size_t> rows,
                std::span<const std::optional<std::size_t>> class_of_row, std::size_t classes) {
    const Level& counted = territories.levels()[level];
    std::vector<std::vector<std::uint64_t>> counts(counted.territories().size(),
                                                   std::vector<std::uint64_t>(classes, 0));
    for (const std::size_t row : rows) {
        if (const auto of_row = class_of_row[row]) {
            for (const auto territory : placing.levels[level][row].in(counted)) {
                ++counts[territory][*of_row];
            }
        }
    }
    return counts;
}

std::uint64_t largest_count(const join::Placing& placing, const Territories& territories,
                            std::size_t subject_level, std::size_t level) {
    const Level& subjects = territories.levels()[subject_level];
    const Level& counted = territories.levels()[level];
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint64_t> counts;
    std::uint64_t largest = 0;
    for (std::size_t row = 0; row < placing.rows(); ++row) {
        for (const auto subject : placing.levels[subject_level][row].in(subjects)) {
            for (const auto territory : placing.levels[level][row].in(counted)) {
                largest = std::max(largest, ++counts[{subject, territory}]);
            }
        }
    }
    return largest;
}

Coverage coverage_of(const join::LevelAccount& account, const std::vector<std::uint8_t>& on_page) {
    Coverage coverage;
    for (std::uint32_t territory = 0; territory < on_page.size(); ++territory) {
        if (on_page[territory] == 0) {
            continue;
        }
        ++coverage.all;
        if (account.counts[territory] > 0) {
            ++coverage.covered;
        } else {
            coverage.without.push_back(territory);
        }
    }
    return coverage;
}

std::vector<std::uint32_t> main_territory(const Territories& territories, std::size_t level,
                                          std::size_t by,
                                          const std::vector<std::uint8_t>& in_subject) {
    const auto members = territories.levels()[level].territories();
    std::vector<std::uint32_t> mains(members.size(), Level::none);
    for (std::size_t i = 0; i < members.size(); ++i) {
        std::map<std::uint32_t, std::size_t> communes; // in order of code
        for (const auto commune : members[i].communes) {
            if (in_subject[commune] != 0) {
                for (const auto territory : territories.levels()[by].of_commune(commune)) {
                    ++communes[territory];
                }
            }
        }
        std::size_t most = 0;
        for (const auto& [territory, count] : communes) {
            if (count > most) {
                most = count;
                mains[i] = territory;
            }
        }
    }
    return mains;
}

} // namespace maille::press
