// SPDX-License-Identifier: Apache-2.0
// One include for the tests: Catch2 version 2 (Debian 12) or 3 (Debian 13).
#pragma once
#if MAILLE_CATCH_VERSION >= 3
#include <catch2/catch_all.hpp>
using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif
