// SPDX-License-Identifier: Apache-2.0
// What poppler and SQLite find of pages that were made: words of a PDF with their boxes, symbols of
// the GeoPackage at their place on paper.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace cli {

/// A word of a page, millimetres from its upper left corner. The box is that of its ink: cap height
/// above the baseline, depth of descenders below when it has some.
struct Word {
    std::string text;
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
};

/// A displaced symbol on its page: centre and diameter, millimetres from the upper left corner.
struct Disc {
    std::string id;
    double x = 0;
    double y = 0;
    double diameter = 0;
};

/// Where a template has its map, in millimetres.
struct Panel {
    double left = 0;
    double top = 0;
    double width = 0;
    double height = 0;

    [[nodiscard]] bool holds(const Word& word) const;
};

/// True when poppler's tools are installed; otherwise says that `what` is not checked.
[[nodiscard]] bool has_poppler(const std::string& what);

/// What one of poppler's tools says of a file.
[[nodiscard]] std::string poppler(const std::string& tool, const std::vector<std::string>& options,
                                  const std::filesystem::path& pdf);

/// The words of a PDF page, set in Lato, but those along a river: upright boxes say little of
/// turned letters.
[[nodiscard]] std::vector<Word> words_of(const std::filesystem::path& pdf);

/// The symbols of the layer `displaced` for one page, but counted ones, whose number stands in
/// them. The map of a page has the middle of its territory's bounding box in the middle of `panel`.
/// `layer` holds the territories of the page.
[[nodiscard]] std::vector<Disc> discs_of(const std::filesystem::path& geopackage,
                                         const std::string& map, const std::string& page,
                                         const std::string& layer, const Panel& panel);

/// Pairs of words of the panel that overlap, and words over a symbol: each in a line.
[[nodiscard]] std::vector<std::string> overlaps(const std::vector<Word>& words,
                                                const std::vector<Disc>& discs, const Panel& panel);

/// overlaps() of every PDF page under `out`/maps, each line with its page; `checked` counts the
/// pages. The layer of a level is its name with an `s`.
[[nodiscard]] std::vector<std::string> page_overlaps(const std::filesystem::path& out,
                                                     const Panel& panel, std::size_t& checked,
                                                     std::size_t& symbols);

} // namespace cli
