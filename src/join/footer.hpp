// SPDX-License-Identifier: Apache-2.0
// The accounting sentence of a page or table, in French and English.
#pragma once

#include "base/message.hpp"
#include "join/accounting.hpp"

#include <string>
#include <vector>

namespace maille::join {

/// What a page counts: the rows of its subject, how many of them cannot be drawn at its level, and
/// what is left out.
struct PageAccount {
    std::uint64_t counted = 0;     ///< rows counted in the subject
    std::uint64_t not_located = 0; ///< of these, rows without a territory at the level shown
    std::string level;             ///< level shown; empty: not said
    std::uint64_t conflict = 0;    ///< of the counted rows, those whose code and point disagree
    /// Rows of the source counted nowhere, by state; left empty on the page of a part of the
    /// region.
    std::array<std::uint64_t, state_count> left_out{};
};

/// The account of one territory of `subject_level` on a page that shows `shown_level`.
/// `whole`: the subject is the whole of the communes, so that rows left out are said too.
[[nodiscard]] PageAccount page_account(const Placing& placing,
                                       const territory::Territories& territories,
                                       std::size_t subject_level, std::uint32_t subject,
                                       std::size_t shown_level, bool whole);

/// "n = 1 279 projets", then lines such as "dont 7 non localisés à l'échelle des CRTE" and
/// "Non comptés : 9 doublons, 7 hors du territoire". Numbers grouped as the language wants.
[[nodiscard]] std::vector<std::string> accounting_lines(const PageAccount& account,
                                                        base::Language language);

/// The same as one sentence.
[[nodiscard]] std::string accounting_sentence(const PageAccount& account, base::Language language);

} // namespace maille::join
