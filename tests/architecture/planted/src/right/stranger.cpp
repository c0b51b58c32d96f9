// SPDX-License-Identifier: Apache-2.0
#include <zlib.h>
#include <vector>
#include "gdal.h"
