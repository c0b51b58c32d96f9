// SPDX-License-Identifier: Apache-2.0
// Parts of the plain page, each drawn in the place it is given. Private to `layout`.
#pragma once

#include "layout/plain_page.hpp"
#include "render/house.hpp"
#include "render/symbols.hpp"
#include "render/typography.hpp"

#include <string>
#include <vector>

namespace maille::layout {

namespace house = render::house;
using render::capitals;
using render::scale_text;
using render::typeset;

/// A page in the making.
struct Sheet {
    render::Canvas& canvas;
    const PageContent& content;
    PageFormat format;
    base::Context& context;

    [[nodiscard]] std::string typeset(const std::string& text) const;
    /// Reports what does not fit (kind "page.overflow").
    void overflow(const std::string& part, const base::Message& what) const;
};

/// One line of text no wider than `width`: smaller down to `min_pt`, then cut with "…" and
/// reported.
[[nodiscard]] render::Run fitted(const Sheet& sheet, const std::string& part, render::Run run,
                                 double width, double min_pt);

void draw_header(const Sheet& sheet);
/// Map layers in the panel, scale bar and north arrow.
void draw_panel(const Sheet& sheet, const render::MapFrame& frame);
/// Legend sections flowing through the columns; `columns` are what the foot leaves.
void draw_legend(const Sheet& sheet, const std::vector<render::Rect>& columns,
                 const render::Scale& scale);
/// Accounting and credits at the foot of the last column; returns the top of what it took.
double draw_foot(const Sheet& sheet, const render::Rect& column);

} // namespace maille::layout
