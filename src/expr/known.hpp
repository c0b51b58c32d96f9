// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "expr/scope.hpp"

#include <string>
#include <vector>

namespace maille::expr {

/// Throws base::ConfigError for a name that is not among the variables, with the nearest one and
/// all there are: QGIS makes nothing of an unknown variable, and on a page that would be a hole
/// nobody sees. `place` says where the expression stands.
void require_known(const Variables& variables, const std::vector<std::string>& names,
                   const std::string& place);

} // namespace maille::expr
