// SPDX-License-Identifier: Apache-2.0
// The variables that texts, styles and templates of a page may use: @maille_territory,
// @maille_population... and QGIS's @atlas_*.
#pragma once

#include "expr/scope.hpp"
#include "press/map_data.hpp"
#include "press/page_facts.hpp"

namespace maille::press {

/// Numbers of a page that its variables tell.
struct PageNumbers {
    std::uint64_t counted = 0;        ///< rows counted in the subject
    std::optional<Coverage> coverage; ///< when the map's column declares it for this page
};

/// `maille_level, maille_territory, maille_code, maille_communes, maille_population` (null when it
/// is not known for every commune), `maille_count, maille_page, maille_pages, maille_campaign,
/// maille_date`; with a coverage `maille_covered, maille_not_covered, maille_covered_of,
/// maille_covered_percent`; QGIS's `atlas_pagename, atlas_featurenumber, atlas_totalfeatures`.
[[nodiscard]] expr::Variables page_variables(const Page& page, const campaign::Plan& plan,
                                             const Inputs& inputs, const PageNumbers& numbers,
                                             base::Language language);

/// A text of the campaign with its [% %] parts filled. `key` stands in messages beside the place of
/// the map.
[[nodiscard]] std::string filled(const std::string& text, const campaign::Map& map, const char* key,
                                 const expr::Variables& variables);

} // namespace maille::press
