// SPDX-License-Identifier: Apache-2.0
// The symbols of all pages pulled apart. Pages of one map and one level are a series and have one
// size of symbol: the largest of the template's sizes at which at least 95 % of the pairs of
// territory and page hold their symbols with less than 60 % of their ground covered; the others
// follow the policy of the layer.
#pragma once

#include "layout/displacing.hpp"
#include "press/map_shelf.hpp"

namespace maille::press {

/// Where the symbols of a page went.
struct DisplacedPage {
    layout::DisplacedSymbols symbols;
    const Projects* projects = nullptr;  ///< the layer that `symbols.rows` index
    std::vector<std::string> home_names; ///< by index of home
    std::vector<std::string> home_codes;
    std::string level;  ///< of the homes
    double size_mm = 0; ///< diameter of the series' symbols
};

/// By index of page; absent where nothing is displaced.
using DisplacedPages = std::vector<std::optional<DisplacedPage>>;

/// Throws ConstraintError where the policy is `fail`. A page that fails for another reason is left
/// out, and fails again when it is drawn.
[[nodiscard]] DisplacedPages displace_pages(const std::vector<Page>& pages, const MapShelf& shelf,
                                            const campaign::Plan& plan, const Inputs& inputs,
                                            base::Context& context);

/// What the page says of it: "Symboles déplacés pour éviter leur superposition ; chacun reste dans
/// son CRTE…". Empty when no symbol moved and none was changed.
[[nodiscard]] std::string displacement_note(const DisplacedPage& page, base::Language language);

} // namespace maille::press
