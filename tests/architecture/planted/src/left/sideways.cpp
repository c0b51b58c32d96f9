// SPDX-License-Identifier: Apache-2.0
#include "low/format.hpp"
#include "right/right.hpp"
