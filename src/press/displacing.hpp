// SPDX-License-Identifier: Apache-2.0
// Which symbols of a page are pulled apart, and in which homes.
#pragma once

#include "layout/displacing.hpp"
#include "press/page_content.hpp"

namespace maille::press {

/// A page whose symbols are to be pulled apart. Not copyable: `displacing` points into it.
struct PageToDisplace {
    PageToDisplace() = default;
    PageToDisplace(const PageToDisplace&) = delete;
    PageToDisplace& operator=(const PageToDisplace&) = delete;
    ~PageToDisplace() = default;

    PageBuild build;
    LevelView homes;
    layout::Displacing displacing;
    std::vector<double> home_areas_mm2; ///< on the page
};

/// Builds the page and finds homes and keys of its symbols: `data` has a displaced layer.
void prepare(const Page& page, const MapData& data, const campaign::Plan& plan,
             const Inputs& inputs, base::Language language, PageToDisplace& result);

} // namespace maille::press
