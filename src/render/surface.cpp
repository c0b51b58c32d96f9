// SPDX-License-Identifier: Apache-2.0
#include "render/surface_handle.hpp"

#include "render/stream_handle.hpp"

#include <cairo-pdf.h>
#include <cairo-svg.h>

#include <chrono>
#include <cmath>

namespace maille::render {
namespace {

constexpr double points_per_mm = 72 / 25.4;
constexpr int largest_image = 32767;

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
        if (!value.empty()) {
            cairo_pdf_surface_set_metadata(surface, key, value.c_str());
        }
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
    if (!(width >= 1 && height >= 1 && width <= largest_image && height <= largest_image)) {
        throw base::OutputError(
            base::msg("Une image de {:.0f} × {:.0f} pixels n'est pas possible (1 à {} de côté).",
                      "A picture of {:.0f} × {:.0f} pixels is not possible (1 to {} a side).",
                      width, height, largest_image),
            base::msg("Baissez la résolution ou choisissez le PDF.",
                      "Lower the resolution or choose PDF."));
    }
    const auto pixels = document.transparent ? CAIRO_FORMAT_ARGB32 : CAIRO_FORMAT_RGB24;
    return Surface(
        cairo_image_surface_create(pixels, static_cast<int>(width), static_cast<int>(height)));
}

} // namespace

Surface new_surface(Format format, const Document& document, std::string& bytes) {
    if (format == Format::png) {
        return image_surface(document);
    }
    const double width = document.width_mm * points_per_mm;
    const double height = document.height_mm * points_per_mm;
    if (format == Format::pdf) {
        Surface surface(cairo_pdf_surface_create_for_stream(append_bytes, &bytes, width, height));
        set_metadata(surface.get(), document);
        return surface;
    }
    return Surface(cairo_svg_surface_create_for_stream(append_bytes, &bytes, width, height));
}

} // namespace maille::render
