// SPDX-License-Identifier: Apache-2.0
#include "layer/columns.hpp"

#include "base/error.hpp"
#include "base/text.hpp"

namespace maille::layer {

const table::Column& column(const Layer& layer, std::string_view name) {
    if (const auto* found = layer.columns.find(name)) {
        return *found;
    }
    const auto names = layer.columns.names();
    const auto near = base::nearest(name, names);
    std::string list;
    for (const auto& each : names) {
        list += (list.empty() ? "" : ", ") + each;
    }
    throw base::InputError(base::msg("{0} : le champ « {1} » n'existe pas",
                                     "{0}: there is no field '{1}'", layer.origin, name),
                           near ? base::msg("Vouliez-vous dire « {0} » ? Champs présents : {1}.",
                                            "Did you mean '{0}'? Fields present: {1}.", *near, list)
                                : base::msg("Champs présents : {}.", "Fields present: {}.", list));
}

} // namespace maille::layer
