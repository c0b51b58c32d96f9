// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "low/format.hpp"
#include <sys/stat.h>
#include <unistd.h>
