// SPDX-License-Identifier: Apache-2.0
#include "campaign/plan.hpp"

#include <algorithm>

namespace maille::campaign {

const Source* Plan::source(std::string_view name) const {
    const auto found = std::find_if(sources.begin(), sources.end(),
                                    [&](const Source& source) { return source.name == name; });
    return found != sources.end() ? &*found : nullptr;
}

const Level* Plan::level(std::string_view name) const {
    const auto found = std::find_if(levels.begin(), levels.end(),
                                    [&](const Level& level) { return level.level == name; });
    return found != levels.end() ? &*found : nullptr;
}

} // namespace maille::campaign
