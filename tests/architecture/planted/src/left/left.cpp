// SPDX-License-Identifier: Apache-2.0
#include "low/format.hpp"
#include <gdal_priv.h>
// #include "top/top.hpp"
#include <ogr_api.h>
