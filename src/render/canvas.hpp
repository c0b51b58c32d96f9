// SPDX-License-Identifier: Apache-2.0
// A page to draw on: PNG, PDF or SVG from the same calls. In: paths and text in millimetres from
// the top left corner. Out: the bytes of the file. Same calls, same bytes: no clock, no
// process-wide counter. A canvas belongs to one thread; several may be drawn on at the same time.
#pragma once

#include "base/context.hpp"
#include "geom/geometry.hpp"
#include "render/pen.hpp"
#include "render/text_style.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace maille::render {

enum class Format { png, pdf, svg };

/// Which points are inside a path. `winding` keeps overlapping polygons filled; holes must turn the
/// other way.
enum class FillRule { even_odd, winding };

/// "png", "pdf", "svg" (case apart) -> format; else empty.
[[nodiscard]] std::optional<Format> format_from(std::string_view extension);

/// The document: its size and what its metadata say.
struct Document {
    double width_mm = 297;
    double height_mm = 210;
    double dpi = 150; ///< PNG only
    std::string title;
    std::string subject;
    std::string author;
    std::string keywords;
    std::int64_t created = 0; ///< seconds since 1970, UTC; never taken from the clock
    bool transparent = false; ///< PNG only: no white ground
};

class Canvas {
public:
    /// Throws OutputError when a PNG would exceed 32 767 pixels a side, or memory is short.
    /// Fonts that are missing go to `context.problems` (kind "font.missing").
    Canvas(Format format, Document document, base::Context& context);
    ~Canvas();
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;
    Canvas(Canvas&&) noexcept;
    Canvas& operator=(Canvas&&) noexcept;

    [[nodiscard]] Format format() const;
    [[nodiscard]] const Document& document() const;
    /// Millimetres of one device pixel (of 1/300 inch in PDF and SVG): hairlines and Unit::pixel.
    [[nodiscard]] double pixel_mm() const;
    [[nodiscard]] base::Context& context() const;

    // The current path; positions in mm.
    void move_to(double x, double y);
    void line_to(double x, double y);
    void close();
    void clear_path();
    void rectangle(const Rect& rect);
    void circle(double x, double y, double radius);
    /// Arc about (x, y), clockwise on the page, angles in radians from the x axis.
    void arc(double x, double y, double radius, double from, double to);
    /// Points already on the page, mm.
    void polyline(std::span<const geom::Point> points, bool closed);

    /// Fills the current path and drops it, or keeps it for a following call.
    void fill(const Color& color, bool keep_path = false, FillRule rule = FillRule::even_odd);
    void stroke(const Pen& pen, bool keep_path = false);

    // Everything between begin and end is clipped to a rectangle, or to the current path
    // (even-odd).
    void begin_clip(const Rect& rect);
    void begin_clip_to_path(FillRule rule = FillRule::even_odd);
    void end_clip();
    // Everything between begin and end is drawn, then laid on the page with one opacity, 0..1.
    void begin_group();
    void end_group(double opacity);
    // Everything between begin and end is turned about (x, y), clockwise degrees.
    void begin_turn(double x, double y, double degrees);
    void end_turn();

    /// Room of a paragraph wrapped to `width` mm (0: one line, unless the text holds line feeds).
    [[nodiscard]] TextSize measure(const Paragraph& text, double width = 0);
    /// Draws a paragraph whose first baseline is at y; x is the left end, middle or right end as
    /// `align` says.
    TextSize draw_text(const Paragraph& text, double x, double y, double width = 0,
                       Align align = Align::left);

    /// Ascent, descent and line gap of the font that is used for a style.
    [[nodiscard]] FontMetrics metrics(const TextStyle& style);

    /// Ends the page and returns the file's bytes; call once. Throws OutputError.
    [[nodiscard]] std::string finish();

private:
    friend struct CanvasAccess; ///< canvas_handle.hpp, inside `render` only
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace maille::render
