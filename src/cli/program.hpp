// SPDX-License-Identifier: Apache-2.0
// The program: arguments in, exit code out. The only place where exceptions become a process
// status.
#pragma once

#include <string>
#include <vector>

namespace maille::cli {

/// `arguments` without the program's name.
[[nodiscard]] int program(const std::vector<std::string>& arguments);

} // namespace maille::cli
