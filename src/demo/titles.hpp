// SPDX-License-Identifier: Apache-2.0
// What a project is called and who carries it.
#pragma once
#include "demo/random.hpp"
#include "demo/region.hpp"

#include <string>
#include <string_view>

namespace maille::demo {

/// A title that fits the theme, ending with the place: "Schéma cyclable d'Astrely".
std::string make_title(std::string_view theme, const std::string& where, Random& random);

struct Holder {
    std::string name;
    std::string nature;
};

/// Who carries a project: the commune if there is one, often its EPCI, at times another body.
Holder make_holder(const Commune* commune, const Epci* epci, const Departement& departement,
                   Random& random);

} // namespace maille::demo
