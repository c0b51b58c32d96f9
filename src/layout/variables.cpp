// SPDX-License-Identifier: Apache-2.0
#include "layout/page.hpp"
#include "layout/sheet_handle.hpp"
#include "render/typography.hpp"

#include <algorithm>
#include <cmath>

namespace maille::layout {
namespace {

std::string joined(const std::vector<std::string>& lines) {
    std::string all;
    for (const std::string& line : lines) {
        all += (all.empty() ? "" : "\n") + line;
    }
    return all;
}

std::string credits(const std::vector<Credit>& credits, base::Language language) {
    std::vector<std::string> lines;
    for (const Credit& credit : credits) {
        if (!credit.text.empty()) {
            lines.push_back(credit.label + (language == base::Language::fr ? "\u00A0: " : ": ") +
                            credit.text);
        }
    }
    return joined(lines);
}

/// "A4" for a sheet of that size, either way up; else its size.
std::string paper(double width, double height) {
    const double longer = std::max(width, height);
    const double shorter = std::min(width, height);
    double a = 1189;
    double b = 841;
    for (int i = 0; i <= 6; ++i) {
        if (std::abs(longer - a) < 1 && std::abs(shorter - b) < 1) {
            return "A" + std::to_string(i);
        }
        a = std::exchange(b, std::floor(a / 2));
    }
    return base::format("{:.0f} × {:.0f} mm", width, height);
}

void add_scale(const style::PrintLayout& layout, const PageContent& content,
               base::Language language, expr::Variables& variables) {
    if (map_item(layout) == nullptr) {
        variables["map_scale"] = {};
        variables["maille_scale"] = "";
        return;
    }
    const double scale = page_frame(layout, content).scale_denominator;
    const std::string text = render::scale_text(scale, language);
    const std::string sheet = paper(layout.width, layout.height);
    variables["map_scale"] = scale;
    variables["maille_scale"] =
        base::msg("{0} au format {1}", "{0} at {1}", text, sheet).in(language);
}

} // namespace

expr::Variables variables_of(const style::PrintLayout& layout, const PageContent& content,
                             base::Language language) {
    expr::Variables variables;
    variables["maille_title"] = content.title;
    variables["maille_subtitle"] = content.subtitle;
    variables["maille_kicker"] = content.kicker;
    variables["maille_service"] = content.service;
    variables["maille_folio"] = content.folio;
    variables["maille_tag"] = content.tag;
    variables["maille_n"] = content.accounting;
    variables["maille_accounting"] = joined(content.accounting_lines);
    variables["maille_displacement"] = content.displacement;
    variables["maille_notes"] = joined(content.notes);
    variables["maille_credits"] = credits(content.credits, language);
    variables["maille_page"] = 1;
    variables["maille_pages"] = 1;
    variables["layout_name"] = layout.name;
    variables["layout_dpi"] = layout.dpi;
    variables["layout_page"] = 1;
    variables["layout_numpages"] = 1;
    variables["layout_pagewidth"] = layout.width;
    variables["layout_pageheight"] = layout.height;
    for (const char* none : {"atlas_pagename", "atlas_featurenumber", "atlas_totalfeatures"}) {
        variables[none] = {};
    }
    add_scale(layout, content, language, variables);
    for (const auto& [name, value] : content.variables) {
        variables[name] = value;
    }
    return variables;
}

} // namespace maille::layout
