// SPDX-License-Identifier: Apache-2.0
// The foot: accounting beside its inset, credits; texts take the height they need, and the whole
// stands on the bottom of the group.
#include "layout/sheet_handle.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace maille::layout {
namespace {

constexpr double part_gap_mm = 1.2;

bool is_label(const Placed& placed) {
    return std::holds_alternative<style::LabelItem>(placed.item->content);
}

bool is_rule(const Placed& placed) {
    return std::holds_alternative<style::ShapeItem>(placed.item->content) ||
           std::holds_alternative<style::NodesItem>(placed.item->content);
}

/// One item of the stack, from top to bottom.
struct Piece {
    Placed* placed = nullptr;
    double gap = 0; ///< above it, as in the template
    bool beside_inset = false;
};

/// What stands between two rules: the rule and the pieces below it.
struct Part {
    std::vector<Piece> pieces;
    double height = 0;
};

class Foot {
public:
    Foot(const Sheet& sheet, std::vector<Placed*> members)
        : m_sheet(sheet), m_bounds(bounds(members)), m_members(std::move(members)) {
        std::ranges::stable_sort(
            m_members, [](const Placed* a, const Placed* b) { return a->rect.y < b->rect.y; });
        take_inset();
        make_parts();
    }

    void stack(double column_top) {
        double height = total();
        if (const double excess = column_top - (m_bounds.bottom() - height); excess > 0) {
            shrink_inset(excess);
            height = total();
        }
        // In a bottom band the accounting starts with the other columns; credits stay below.
        const bool band = std::abs(column_top - m_bounds.y) < 0.5;
        double y = m_bounds.bottom() - height;
        if (y < column_top - 0.01) {
            m_sheet.overflow(
                "foot",
                base::msg("le décompte et les crédits dépassent leur place de {:.1f} mm ; "
                          "raccourcissez-les.",
                          "accounting and credits exceed their room by {:.1f} mm; shorten them.",
                          column_top - y));
        }
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            const bool first = band && i == 0 && m_parts.size() > 1 && y > m_bounds.y;
            static_cast<void>(place(m_parts[i], first ? m_bounds.y : y));
            y += m_parts[i].height;
        }
    }

private:
    [[nodiscard]] double total() const {
        double height = 0;
        for (const Part& part : m_parts) {
            height += part.height;
        }
        return height;
    }

    /// Texts need their size, the inset can do with three quarters of it.
    void shrink_inset(double excess) {
        if (m_inset == nullptr || m_inset->hidden) {
            return;
        }
        render::Rect& rect = m_inset->rect;
        const double factor = std::max(1 - excess / rect.h, 0.75);
        rect = {rect.x + rect.w * (1 - factor), rect.y, rect.w * factor, rect.h * factor};
        for (Part& part : m_parts) {
            part.height = place(part, 0);
        }
    }

    void take_inset() {
        const auto found = std::ranges::find_if(
            m_members, [](const Placed* placed) { return placed->slot == "inset"; });
        if (found == m_members.end()) {
            return;
        }
        m_inset = *found;
        m_members.erase(found);
        m_inset->hidden = !m_sheet.content.inset.has_value();
    }

    [[nodiscard]] bool beside_inset(const Placed& placed) const {
        return m_inset != nullptr && placed.rect.y < m_inset->rect.bottom() - 0.1 &&
               placed.rect.bottom() > m_inset->rect.y + 0.1;
    }

    /// Texts take their own height; without an inset they also take its width.
    void set(Placed& placed) const {
        if (!is_label(placed)) {
            return;
        }
        if (m_inset != nullptr && m_inset->hidden && beside_inset(placed)) {
            placed.rect.w = std::max(placed.rect.right(), m_inset->rect.right()) - placed.rect.x;
            fit_label(m_sheet, placed);
        }
        placed.rect.h = placed.set.lines == 0 ? 0 : placed.set.height + placed.set.metrics.gap;
        placed.hidden = placed.set.lines == 0;
    }

    void make_parts() {
        double bottom = m_members.empty() ? 0 : m_members.front()->rect.y;
        for (Placed* placed : m_members) {
            Piece piece{placed, placed->rect.y - bottom, beside_inset(*placed)};
            bottom = placed->rect.bottom();
            if (is_rule(*placed) || m_parts.empty()) {
                // In a band the template sets credits far below the accounting: that can close up.
                piece.gap = std::min(piece.gap, part_gap_mm);
                m_parts.emplace_back();
            }
            set(*placed);
            m_parts.back().pieces.push_back(piece);
        }
        for (Part& part : m_parts) {
            part.height = place(part, 0);
        }
    }

    /// A rule alone separates nothing.
    static bool is_empty(const Part& part) {
        return std::ranges::all_of(part.pieces, [](const Piece& piece) {
            return piece.placed->hidden || is_rule(*piece.placed);
        });
    }

    /// Puts the pieces from `top` downwards; returns the height of all.
    [[nodiscard]] double place(const Part& part, double top) const {
        if (is_empty(part)) {
            for (const Piece& piece : part.pieces) {
                piece.placed->hidden = true;
            }
            return 0;
        }
        double y = top;
        double inset_top = std::numeric_limits<double>::quiet_NaN();
        for (const Piece& piece : part.pieces) {
            if (piece.placed->hidden) {
                continue;
            }
            y += piece.gap;
            if (piece.beside_inset && std::isnan(inset_top)) {
                inset_top = y;
            }
            piece.placed->rect.y = y;
            y += piece.placed->rect.h;
        }
        if (m_inset != nullptr && !m_inset->hidden && !std::isnan(inset_top)) {
            m_inset->rect.y = inset_top;
            y = std::max(y, m_inset->rect.bottom());
        }
        return y - top;
    }

    const Sheet& m_sheet;
    render::Rect m_bounds;
    std::vector<Placed*> m_members;
    Placed* m_inset = nullptr;
    std::vector<Part> m_parts;
};

} // namespace

void stack_foot(const Sheet& sheet, Items& items) {
    auto foot = members(sheet, items, "maille:foot");
    if (foot.empty()) {
        return;
    }
    const auto column = members(sheet, items, "maille:column");
    const double top = column.empty() ? bounds(foot).y : bounds(column).y;
    Foot(sheet, std::move(foot)).stack(top);
}

} // namespace maille::layout
