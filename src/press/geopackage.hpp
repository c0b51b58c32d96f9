// SPDX-License-Identifier: Apache-2.0
// The GeoPackage of a run: levels, projects, displaced symbols,
// background layers, each with the campaign's styles.
#pragma once

#include "press/displaced_pages.hpp"

#include <filesystem>

namespace maille::press {

/// Writes the file. The style of a layer is the one of its first map layer, else the library's for
/// its level or kind of geometry (`library_styles`); further styles of the campaign are stored
/// beside it.
void write_geopackage(const campaign::Plan& plan, const Inputs& inputs,
                      const std::vector<Page>& pages, const DisplacedPages& displaced,
                      const std::filesystem::path& library_styles,
                      const std::filesystem::path& file, base::Context& context);

} // namespace maille::press
