// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "right/right.hpp"
#include "low/format.hpp"
