// SPDX-License-Identifier: Apache-2.0
#include "render/canvas.hpp"

#include "render/cairo_handle.hpp"
#include "render/image.hpp"
#include "render/stream_handle.hpp"
#include "render/svg_handle.hpp"
#include "render/text_handle.hpp"

#include <cairo-pdf.h>
#include <cairo-svg.h>

#include <chrono>
#include <cmath>
#include <numbers>

namespace maille::render {
namespace {

constexpr double points_per_mm = 72 / 25.4;
constexpr int largest_image = 32767;
// Qt lets a miter reach two widths beyond the corner, Cairo measures it from the inner corner.
constexpr double miter_limit = 4;

std::string iso_time(std::int64_t seconds) {
    using namespace std::chrono;
    const sys_seconds time{std::chrono::seconds{seconds}};
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    return base::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", static_cast<int>(date.year()),
                        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                        clock.hours().count(), clock.minutes().count(), clock.seconds().count());
}

void set_metadata(cairo_surface_t* surface, const Document& document) {
    const std::string time = iso_time(document.created);
    const auto set = [&](cairo_pdf_metadata_t key, const std::string& value) {
        if (!value.empty())
            cairo_pdf_surface_set_metadata(surface, key, value.c_str());
    };
    set(CAIRO_PDF_METADATA_TITLE, document.title);
    set(CAIRO_PDF_METADATA_AUTHOR, document.author);
    set(CAIRO_PDF_METADATA_SUBJECT, document.subject);
    set(CAIRO_PDF_METADATA_KEYWORDS, document.keywords);
    set(CAIRO_PDF_METADATA_CREATOR, "Maille");
    set(CAIRO_PDF_METADATA_CREATE_DATE, time);
    set(CAIRO_PDF_METADATA_MOD_DATE, time);
}

Surface image_surface(const Document& document) {
    const double width = std::round(document.width_mm * document.dpi / 25.4);
    const double height = std::round(document.height_mm * document.dpi / 25.4);
    if (!(width >= 1 && height >= 1 && width <= largest_image && height <= largest_image))
        throw base::OutputError(
            base::msg("Une image de {:.0f} × {:.0f} pixels n'est pas possible (1 à {} de côté).",
                      "A picture of {:.0f} × {:.0f} pixels is not possible (1 to {} a side).",
                      width, height, largest_image),
            base::msg("Baissez la résolution ou choisissez le PDF.",
                      "Lower the resolution or choose PDF."));
    return Surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(width),
                                              static_cast<int>(height)));
}

Surface new_surface(Format format, const Document& document, std::string& bytes) {
    if (format == Format::png)
        return image_surface(document);
    const double width = document.width_mm * points_per_mm;
    const double height = document.height_mm * points_per_mm;
    if (format == Format::pdf) {
        Surface surface(cairo_pdf_surface_create_for_stream(append_bytes, &bytes, width, height));
        set_metadata(surface.get(), document);
        return surface;
    }
    return Surface(cairo_svg_surface_create_for_stream(append_bytes, &bytes, width, height));
}

cairo_line_cap_t cairo_cap(style::Cap cap) {
    return cap == style::Cap::flat    ? CAIRO_LINE_CAP_BUTT
           : cap == style::Cap::round ? CAIRO_LINE_CAP_ROUND
                                      : CAIRO_LINE_CAP_SQUARE;
}

cairo_fill_rule_t cairo_rule(FillRule rule) {
    return rule == FillRule::winding ? CAIRO_FILL_RULE_WINDING : CAIRO_FILL_RULE_EVEN_ODD;
}

cairo_line_join_t cairo_join(style::Join join) {
    return join == style::Join::bevel   ? CAIRO_LINE_JOIN_BEVEL
           : join == style::Join::round ? CAIRO_LINE_JOIN_ROUND
                                        : CAIRO_LINE_JOIN_MITER;
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
        if (format == Format::png) {
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

    std::string finish() {
        check(cairo_status(cairo()));
        if (m_format == Format::png)
            check(cairo_surface_write_to_png_stream(m_surface.get(), append_bytes, &m_bytes));
        else
            cairo_show_page(cairo());
        check(cairo_status(cairo()));
        cairo_surface_finish(m_surface.get());
        check(cairo_surface_status(m_surface.get()));
        if (m_format == Format::png)
            return with_resolution(m_bytes, m_document.dpi);
        if (m_format == Format::svg)
            return with_title(with_stable_ids(m_bytes), m_document.title, m_document.subject);
        return std::move(m_bytes);
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
        return extension.size() == name.size() &&
               g_ascii_strncasecmp(extension.data(), name.data(), name.size()) == 0;
    };
    if (is("png"))
        return Format::png;
    if (is("pdf"))
        return Format::pdf;
    if (is("svg"))
        return Format::svg;
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
    if (points.empty())
        return;
    move_to(points.front().x, points.front().y);
    for (const geom::Point& p : points.subspan(1))
        line_to(p.x, p.y);
    if (closed)
        close();
}

void Canvas::fill(const Color& color, bool keep_path, FillRule rule) {
    m_impl->source(color);
    cairo_set_fill_rule(m_impl->cairo(), cairo_rule(rule));
    cairo_fill_preserve(m_impl->cairo());
    if (!keep_path)
        cairo_new_path(m_impl->cairo());
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
    if (!keep_path)
        cairo_new_path(cairo);
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
