// SPDX-License-Identifier: Apache-2.0
// Accounting and credits, set from the bottom of their column upwards.
#include "layout/page_parts.hpp"

#include <algorithm>

namespace maille::layout {
namespace {

using render::Paragraph;
using render::Rect;

struct Block {
    std::vector<Paragraph> paragraphs;
    double above = 0; ///< from the rule to the top of the first line
    double height = 0;
};

double measured(const Sheet& sheet, const std::vector<Paragraph>& paragraphs, double width) {
    double height = 0;
    for (const Paragraph& paragraph : paragraphs) {
        height += sheet.canvas.measure(paragraph, width).height;
    }
    return height;
}

Block accounting(const Sheet& sheet, double width) {
    const PageContent& page = sheet.content;
    const bool large = sheet.format.paper == "A3";
    Block block;
    if (!page.accounting.empty()) {
        block.paragraphs.push_back(
            {{sheet.typeset(page.accounting), house::black(large ? 9.75 : 9)}});
    }
    for (const std::string& line : page.accounting_lines) {
        block.paragraphs.push_back({{sheet.typeset(line), house::regular(large ? 7.5 : 7)}});
    }
    for (const std::string& note : page.notes) {
        block.paragraphs.push_back(
            {{sheet.typeset(note), house::italic(large ? 6.6 : 6.2, house::ink_3)}});
    }
    block.above = 1.2;
    block.height = measured(sheet, block.paragraphs, width);
    return block;
}

Block credits(const Sheet& sheet, double width) {
    const double size = sheet.format.paper == "A3" ? 6.4 : 6;
    Block block;
    for (const Credit& credit : sheet.content.credits) {
        if (credit.text.empty()) {
            continue;
        }
        render::TextStyle label = house::bold(size, house::ink_2);
        render::TextStyle text = house::regular(size);
        label.line_height = text.line_height = 1.3;
        const std::string colon = sheet.context.language == base::Language::fr ? "\u00A0: " : ": ";
        block.paragraphs.push_back(
            {{credit.label + colon, label}, {sheet.typeset(credit.text), text}});
    }
    block.above = 1.4;
    block.height = measured(sheet, block.paragraphs, width);
    return block;
}

/// Draws from `top` (of the first line) downwards.
void draw_block(const Sheet& sheet, const Block& block, const Rect& column, double top) {
    for (const Paragraph& paragraph : block.paragraphs) {
        const double line = sheet.canvas.measure(paragraph, column.w).line_height;
        // Lato: ascent and descent share a line of 1.2 em as 0.8 to 0.2.
        top += sheet.canvas.draw_text(paragraph, column.x, top + 0.8 * line, column.w).height;
    }
}

void draw_rule(const Sheet& sheet, const Rect& column, double y, const render::Pen& pen) {
    sheet.canvas.move_to(column.x, y);
    sheet.canvas.line_to(column.right(), y);
    sheet.canvas.stroke(pen);
}

} // namespace

double draw_foot(const Sheet& sheet, const Rect& column) {
    double y = column.bottom();
    const Block below = credits(sheet, column.w);
    const Block above = accounting(sheet, column.w);
    const bool band =
        !sheet.format.landscape; // a cell of the bottom band starts with the accounting
    if (!below.paragraphs.empty()) {
        y -= below.height;
        draw_block(sheet, below, column, y);
        y -= below.above;
        draw_rule(sheet, column, y,
                  {house::rule, 0.2, style::Cap::flat, style::Join::miter, {}, 0});
        y -= 1.2;
    }
    if (!above.paragraphs.empty()) {
        const double lowest = y - above.height - above.above;
        y = band ? std::min(column.y, lowest) : lowest;
        draw_rule(sheet, column, y,
                  {house::ink, 0.25, style::Cap::flat, style::Join::miter, {}, 0});
        draw_block(sheet, above, column, y + above.above);
    }
    if (y < column.y - 0.01) {
        sheet.overflow(
            "foot",
            base::msg("le décompte et les crédits dépassent leur place de {:.1f} mm ; "
                      "raccourcissez-les.",
                      "accounting and credits exceed their room by {:.1f} mm; shorten them.",
                      column.y - y));
    }
    return y;
}

} // namespace maille::layout
