// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "displace/qgis.hpp"

namespace maille::displace {

/// Fills offsets and guide of a group whose largest symbol has `size` (drawing units).
void arrange(Group& group, double size, const GroupRules& rules);

} // namespace maille::displace
