// SPDX-License-Identifier: Apache-2.0
// Symbols of a page pulled apart, each inside its territory. In: the page, one of its layers of
// points, the homes. Out: where each symbol is drawn and how large, the certificate, and the names
// placed before them. The order on the page: fixed items, towns and names of territories first,
// away from the densest symbols; then the symbols, clear of these; a territory whose symbols do not
// fit gives up its name for a number, then the number; names of lines come when all this is known.
#pragma once

#include "displace/certificate.hpp"
#include "layout/page.hpp"

namespace maille::layout {

/// Which symbols are pulled apart; borrowed data, as render::MapLayer.
struct Displacing {
    std::size_t layer = 0;                      ///< of PageContent::layers, points
    const geom::GeometryArray* homes = nullptr; ///< polygons as drawn, in the plane of the map
    std::vector<std::string> home_keys;         ///< one for each polygon
    std::vector<std::size_t> rows;              ///< of the layer, in any order
    std::vector<std::uint32_t> home_of;         ///< of each of `rows`, or displace::no_home
    std::vector<std::string> keys;              ///< of each of `rows`: its stable name
    std::optional<std::size_t> names; ///< of PageContent::layers: its features are the homes
    /// Diameter of the disc that stands for every symbol as styled; 0: as far as each is inked.
    double disc_mm = 0;
};

/// How large the symbols are drawn and how far they keep from others.
struct SymbolSize {
    double factor = 1; ///< on the size the style gives
    double gap_mm = 0;
    double margin_mm = 0;  ///< from the border of the home and the frame
    double minimum_mm = 0; ///< least diameter for a home where they do not fit
    displace::Policy policy = displace::Policy::shrink;
};

/// What became of the symbols of a page. Symbols whose style draws nothing are left out.
struct DisplacedSymbols {
    std::size_t layer = 0;
    render::MapFrame frame;
    double factor = 1;
    std::vector<std::size_t> rows; ///< of the layer; the arrays below run along them
    displace::Symbols symbols;     ///< as asked; micrometres from the page's corner, y to the north
    displace::Displaced done;
    displace::Certificate certificate;
    labels::Placed names; ///< of layers without lines
};

/// Throws as displace::displace_in_territories and draw_page.
[[nodiscard]] DisplacedSymbols displace_symbols(const style::PrintLayout& layout,
                                                const PageContent& content,
                                                const Displacing& displacing,
                                                const SymbolSize& size, base::Context& context);

/// Diameters of the symbols as styled, mm, along Displacing::rows; 0 where none is drawn.
[[nodiscard]] std::vector<double> symbol_diameters_mm(const style::PrintLayout& layout,
                                                      const PageContent& content,
                                                      const Displacing& displacing,
                                                      base::Context& context);

/// What a page draws of displaced symbols; the content of the page borrows from it.
struct DisplacedDrawing {
    geom::GeometryArray places{geom::Kind::point};
    std::vector<double> factors; ///< of each row of the layer
};

/// Puts the symbols where they were displaced to: moves the layer's points, adds leaders, counted
/// symbols and the names placed. `displaced` and `drawing` must outlive the content.
void show_displaced(const DisplacedSymbols& displaced, PageContent& content,
                    DisplacedDrawing& drawing);

} // namespace maille::layout
