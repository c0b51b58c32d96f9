// SPDX-License-Identifier: Apache-2.0
#include "render/canvas.hpp"

#include "render/canvas_handle.hpp"
#include "render/image.hpp"
#include "render/pdf_handle.hpp"
#include "render/stream_handle.hpp"
#include "render/surface_handle.hpp"
#include "render/svg_handle.hpp"
#include "render/text_handle.hpp"

#include <algorithm>
#include <numbers>

namespace maille::render {
namespace {

constexpr double points_per_mm = 72 / 25.4;
// Qt lets a miter reach two widths beyond the corner, Cairo measures it from the inner corner.
constexpr double miter_limit = 4;

cairo_line_cap_t cairo_cap(style::Cap cap) {
    if (cap == style::Cap::flat) {
        return CAIRO_LINE_CAP_BUTT;
    }
    return cap == style::Cap::round ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_SQUARE;
}

cairo_fill_rule_t cairo_rule(FillRule rule) {
    return rule == FillRule::winding ? CAIRO_FILL_RULE_WINDING : CAIRO_FILL_RULE_EVEN_ODD;
}

cairo_line_join_t cairo_join(style::Join join) {
    if (join == style::Join::bevel) {
        return CAIRO_LINE_JOIN_BEVEL;
    }
    return join == style::Join::round ? CAIRO_LINE_JOIN_ROUND : CAIRO_LINE_JOIN_MITER;
}

} // namespace

class Canvas::Impl {
public:
    Impl(Format format, Document document, base::Context& context)
        : m_format(format), m_document(std::move(document)), m_context(context),
          m_surface(new_surface(format, m_document, m_bytes)) {
        check(cairo_surface_status(m_surface.get()));
        m_cairo.reset(cairo_create(m_surface.get()));
        check(cairo_status(m_cairo.get()));
        if (format == Format::png && !m_document.transparent) {
            cairo_set_source_rgb(m_cairo.get(), 1, 1, 1);
            cairo_paint(m_cairo.get());
        }
        const double scale = format == Format::png ? m_document.dpi / 25.4 : points_per_mm;
        cairo_scale(m_cairo.get(), scale, scale);
        m_text = std::make_unique<TextShaper>(m_cairo.get(), context);
    }

    [[nodiscard]] cairo_t* cairo() const { return m_cairo.get(); }

    void source(const Color& color) const {
        cairo_set_source_rgba(cairo(), color.r / 255.0, color.g / 255.0, color.b / 255.0,
                              color.a / 255.0);
    }

    [[nodiscard]] const char* language() const {
        return m_context.language == base::Language::fr ? "fr" : "en";
    }

    std::string finish() {
        check(cairo_status(cairo()));
        if (m_format == Format::png) {
            check(cairo_surface_write_to_png_stream(m_surface.get(), append_bytes, &m_bytes));
        } else {
            cairo_show_page(cairo());
        }
        check(cairo_status(cairo()));
        cairo_surface_finish(m_surface.get());
        check(cairo_surface_status(m_surface.get()));
        if (m_format == Format::png) {
            return with_resolution(m_bytes, m_document.dpi);
        }
        if (m_format == Format::svg) {
            return with_title(with_stable_ids(m_bytes), m_document.title, m_document.subject,
                              language());
        }
        return with_language(std::move(m_bytes), language());
    }

    Format m_format;
    Document m_document;
    base::Context& m_context;
    std::string m_bytes; ///< outlives the surface, which writes to it when it is closed
    Surface m_surface;
    Context m_cairo;
    std::unique_ptr<TextShaper> m_text;
};

std::optional<Format> format_from(std::string_view extension) {
    const auto is = [&](std::string_view name) {
        return std::ranges::equal(extension, name,
                                  [](char a, char b) { return g_ascii_tolower(a) == b; });
    };
    if (is("png")) {
        return Format::png;
    }
    if (is("pdf")) {
        return Format::pdf;
    }
    if (is("svg")) {
        return Format::svg;
    }
    return std::nullopt;
}

Canvas::Canvas(Format format, Document document, base::Context& context)
    : m_impl(std::make_unique<Impl>(format, std::move(document), context)) {}
Canvas::~Canvas() = default;
Canvas::Canvas(Canvas&&) noexcept = default;
Canvas& Canvas::operator=(Canvas&&) noexcept = default;

Format Canvas::format() const {
    return m_impl->m_format;
}
const Document& Canvas::document() const {
    return m_impl->m_document;
}
double Canvas::pixel_mm() const {
    return 25.4 / (m_impl->m_format == Format::png ? m_impl->m_document.dpi : 300);
}
base::Context& Canvas::context() const {
    return m_impl->m_context;
}

void Canvas::move_to(double x, double y) {
    cairo_move_to(m_impl->cairo(), x, y);
}
void Canvas::line_to(double x, double y) {
    cairo_line_to(m_impl->cairo(), x, y);
}
void Canvas::close() {
    cairo_close_path(m_impl->cairo());
}
void Canvas::clear_path() {
    cairo_new_path(m_impl->cairo());
}
void Canvas::rectangle(const Rect& rect) {
    cairo_rectangle(m_impl->cairo(), rect.x, rect.y, rect.w, rect.h);
}
void Canvas::circle(double x, double y, double radius) {
    cairo_new_sub_path(m_impl->cairo());
    cairo_arc(m_impl->cairo(), x, y, radius, 0, 2 * std::numbers::pi);
    cairo_close_path(m_impl->cairo());
}
void Canvas::arc(double x, double y, double radius, double from, double to) {
    cairo_arc(m_impl->cairo(), x, y, radius, from, to);
}

void Canvas::polyline(std::span<const geom::Point> points, bool closed) {
    if (points.empty()) {
        return;
    }
    move_to(points.front().x, points.front().y);
    for (const geom::Point& p : points.subspan(1)) {
        line_to(p.x, p.y);
    }
    if (closed) {
        close();
    }
}

void Canvas::fill(const Color& color, bool keep_path, FillRule rule) {
    m_impl->source(color);
    cairo_set_fill_rule(m_impl->cairo(), cairo_rule(rule));
    cairo_fill_preserve(m_impl->cairo());
    if (!keep_path) {
        cairo_new_path(m_impl->cairo());
    }
}

void Canvas::stroke(const Pen& pen, bool keep_path) {
    cairo_t* cairo = m_impl->cairo();
    m_impl->source(pen.color);
    cairo_set_line_width(cairo, pen.width > 0 ? pen.width : pixel_mm());
    cairo_set_line_cap(cairo, cairo_cap(pen.cap));
    cairo_set_line_join(cairo, cairo_join(pen.join));
    cairo_set_miter_limit(cairo, miter_limit);
    cairo_set_dash(cairo, pen.dash.data(), static_cast<int>(pen.dash.size()), pen.dash_offset);
    cairo_stroke_preserve(cairo);
    if (!keep_path) {
        cairo_new_path(cairo);
    }
}

void Canvas::begin_clip(const Rect& rect) {
    cairo_save(m_impl->cairo());
    cairo_new_path(m_impl->cairo());
    rectangle(rect);
    cairo_clip(m_impl->cairo());
}

void Canvas::begin_clip_to_path(FillRule rule) {
    cairo_save(m_impl->cairo());
    cairo_set_fill_rule(m_impl->cairo(), cairo_rule(rule));
    cairo_clip(m_impl->cairo());
}

void Canvas::end_clip() {
    cairo_restore(m_impl->cairo());
}

void Canvas::begin_group() {
    cairo_push_group(m_impl->cairo());
}

void Canvas::end_group(double opacity) {
    cairo_pop_group_to_source(m_impl->cairo());
    cairo_paint_with_alpha(m_impl->cairo(), opacity);
    check(cairo_status(m_impl->cairo()));
}

void Canvas::begin_turn(double x, double y, double degrees) {
    cairo_t* cairo = m_impl->cairo();
    cairo_save(cairo);
    cairo_translate(cairo, x, y);
    cairo_rotate(cairo, degrees * std::numbers::pi / 180);
    cairo_translate(cairo, -x, -y);
}

void Canvas::end_turn() {
    cairo_restore(m_impl->cairo());
}

FontMetrics Canvas::metrics(const TextStyle& style) {
    return m_impl->m_text->metrics(style);
}

cairo_t* CanvasAccess::cairo(const Canvas& canvas) {
    return canvas.m_impl->cairo();
}

TextSize Canvas::measure(const Paragraph& text, double width) {
    return m_impl->m_text->measure(text, width);
}

TextSize Canvas::draw_text(const Paragraph& text, double x, double y, double width, Align align) {
    return m_impl->m_text->draw(text, x, y, width, align);
}

std::string Canvas::finish() {
    return m_impl->finish();
}

} // namespace maille::render
