// SPDX-License-Identifier: Apache-2.0
#include <gdal_priv.h>
