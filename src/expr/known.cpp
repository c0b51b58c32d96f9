// SPDX-License-Identifier: Apache-2.0
#include "expr/known.hpp"

#include "base/error.hpp"
#include "base/text.hpp"

namespace maille::expr {

void require_known(const Variables& variables, const std::vector<std::string>& names,
                   const std::string& place) {
    for (const std::string& name : names) {
        if (variables.contains(name)) {
            continue;
        }
        std::vector<std::string> known;
        std::string list;
        for (const auto& [one, value] : variables) {
            known.push_back(one);
            list += (list.empty() ? "@" : ", @") + one;
        }
        const auto near = base::nearest(name, known);
        const base::Message guess =
            near ? base::msg("Vouliez-vous dire « @{} » ? ", "Did you mean '@{}'? ", *near)
                 : base::Message{};
        throw base::ConfigError(
            base::msg("{} : variable inconnue « @{} »", "{}: unknown variable '@{}'", place, name),
            base::msg("{0}Variables de la page : {2}.", "{1}Variables of the page: {2}.", guess.fr,
                      guess.en, list));
    }
}

} // namespace maille::expr
