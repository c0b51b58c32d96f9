// SPDX-License-Identifier: Apache-2.0
// Private to `render`: owners for Cairo and Pango objects.
#pragma once

#include "base/error.hpp"

#include <cairo.h>
#include <pango/pangocairo.h>

#include <memory>

namespace maille::render {

struct CairoClose {
    void operator()(cairo_t* context) const { cairo_destroy(context); }
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_font_options_t* options) const { cairo_font_options_destroy(options); }
};
using Context = std::unique_ptr<cairo_t, CairoClose>;
using Surface = std::unique_ptr<cairo_surface_t, CairoClose>;
using FontOptions = std::unique_ptr<cairo_font_options_t, CairoClose>;

struct PangoClose {
    void operator()(void* object) const { g_object_unref(object); }
    void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
    void operator()(PangoAttrList* list) const { pango_attr_list_unref(list); }
    void operator()(PangoFontMetrics* metrics) const { pango_font_metrics_unref(metrics); }
};
template <class T> using Owned = std::unique_ptr<T, PangoClose>;
using FontMetricsHandle = Owned<PangoFontMetrics>;

/// Throws OutputError with Cairo's own words unless all is well.
inline void check(cairo_status_t status) {
    if (status == CAIRO_STATUS_SUCCESS) {
        return;
    }
    const std::string words = cairo_status_to_string(status);
    throw base::OutputError(base::msg("Le dessin a échoué ({}).", "Drawing failed ({}).", words));
}

} // namespace maille::render
