// SPDX-License-Identifier: Apache-2.0
// The demo data generator: what goes in are a few numbers (Options), what comes out are the bytes
// of every file of data/demo. Promise: same options, same bytes, on every system.
#pragma once
#include "demo/options.hpp"

#include <map>
#include <string>

namespace maille::demo {

/// File name -> content.
using Files = std::map<std::string, std::string>;

/// Generates everything.
Files make_files(const Options& options);

} // namespace maille::demo
