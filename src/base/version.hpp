// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace maille::base {
/// Version of the program (CMakeLists.txt holds the same; tests/cli compares them).
inline constexpr const char* version = "0.1.0";
} // namespace maille::base
