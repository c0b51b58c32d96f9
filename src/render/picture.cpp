// SPDX-License-Identifier: Apache-2.0
#include "render/picture.hpp"

#include "base/text.hpp"
#include "render/canvas_handle.hpp"

#include <librsvg/rsvg.h>

#include <algorithm>
#include <cstring>
#include <tuple>
#include <vector>

namespace maille::render {
namespace {

using Svg = Owned<RsvgHandle>;

struct ErrorFree {
    void operator()(GError* error) const { g_error_free(error); }
};
using GlibError = std::unique_ptr<GError, ErrorFree>;

[[noreturn]] void unreadable(const std::string& place, const std::string& why) {
    throw base::InputError(
        base::msg("{}: image illisible ({}).", "{}: picture cannot be read ({}).", place, why),
        base::msg("Formats admis : SVG et PNG.", "Accepted: SVG and PNG."));
}

std::string words_of(GError* raw) {
    const GlibError error(raw);
    return error ? error->message : "SVG";
}

struct Reading {
    std::string_view rest;
};

cairo_status_t read_bytes(void* closure, unsigned char* data, unsigned length) {
    auto& reading = *static_cast<Reading*>(closure);
    if (reading.rest.size() < length) {
        return CAIRO_STATUS_READ_ERROR;
    }
    std::memcpy(data, reading.rest.data(), length);
    reading.rest.remove_prefix(length);
    return CAIRO_STATUS_SUCCESS;
}

Surface read_png(std::string_view bytes, const std::string& place) {
    Reading reading{bytes};
    Surface surface(cairo_image_surface_create_from_png_stream(read_bytes, &reading));
    if (const auto status = cairo_surface_status(surface.get()); status != CAIRO_STATUS_SUCCESS) {
        unreadable(place, cairo_status_to_string(status));
    }
    return surface;
}

/// Natural size in pixels; that of the view box, or a square, where the file gives none.
std::pair<double, double> svg_size(RsvgHandle* svg) {
    double width = 0;
    double height = 0;
    if (rsvg_handle_get_intrinsic_size_in_pixels(svg, &width, &height) != 0 && width > 0 &&
        height > 0) {
        return {width, height};
    }
    gboolean has_box = 0;
    RsvgRectangle box{};
    rsvg_handle_get_intrinsic_dimensions(svg, nullptr, nullptr, nullptr, nullptr, &has_box, &box);
    return has_box != 0 && box.width > 0 && box.height > 0 ? std::pair(box.width, box.height)
                                                           : std::pair(100.0, 100.0);
}

} // namespace

struct Picture::Content {
    Svg svg;
    Surface image;
    double width = 0;
    double height = 0;
    std::string place;
};

Picture::Picture(std::string_view bytes, const std::string& place)
    : m_content(std::make_unique<Content>()) {
    m_content->place = place;
    if (bytes.starts_with("\x89PNG")) {
        m_content->image = read_png(bytes, place);
        m_content->width = cairo_image_surface_get_width(m_content->image.get());
        m_content->height = cairo_image_surface_get_height(m_content->image.get());
        return;
    }
    if (bytes.find("<svg") == std::string_view::npos) {
        unreadable(place, "SVG, PNG");
    }
    GError* error = nullptr;
    const std::vector<guint8> text(bytes.begin(), bytes.end());
    m_content->svg.reset(rsvg_handle_new_from_data(text.data(), text.size(), &error));
    if (!m_content->svg) {
        unreadable(place, words_of(error));
    }
    std::tie(m_content->width, m_content->height) = svg_size(m_content->svg.get());
}

Picture::~Picture() = default;
Picture::Picture(Picture&&) noexcept = default;
Picture& Picture::operator=(Picture&&) noexcept = default;

double Picture::aspect() const {
    return m_content->width / m_content->height;
}

void Picture::draw(Canvas& canvas, const Rect& rect) const {
    cairo_t* cairo = CanvasAccess::cairo(canvas);
    const Content& content = *m_content;
    cairo_save(cairo);
    cairo_translate(cairo, rect.x, rect.y);
    cairo_scale(cairo, rect.w / content.width, rect.h / content.height);
    std::string failed;
    if (content.svg) {
        const RsvgRectangle all{0, 0, content.width, content.height};
        GError* error = nullptr;
        if (rsvg_handle_render_document(content.svg.get(), cairo, &all, &error) == 0) {
            failed = words_of(error);
        }
    } else {
        cairo_set_source_surface(cairo, content.image.get(), 0, 0);
        cairo_paint(cairo);
    }
    cairo_restore(cairo);
    cairo_new_path(cairo);
    if (!failed.empty()) {
        unreadable(content.place, failed);
    }
    check(cairo_status(cairo));
}

} // namespace maille::render
