// SPDX-License-Identifier: Apache-2.0
#include "cli/page_facts.hpp"

#include "cli/layers.hpp"
#include "cli/process.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <map>
#include <memory>
#include <regex>
#include <sqlite3.h>
#include <stdexcept>

namespace cli {

namespace {

namespace fs = std::filesystem;

constexpr double mm_per_point = 25.4 / 72;
// Lato: poppler's box is 1.2 em high, of which 0.213 em below the baseline.
constexpr double line_em = 1.2;
constexpr double descent_em = 0.213;
constexpr double cap_em = 0.72;
constexpr double descender_em = 0.18;
/// Rounding of the coordinates in the files, and antialiasing.
constexpr double tolerance_mm = 0.05;
constexpr double letter_gap_mm = 0.5;

using Handle = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;
using Statement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

Handle open(const fs::path& file) {
    sqlite3* raw = nullptr;
    const int code = sqlite3_open_v2(file.c_str(), &raw, SQLITE_OPEN_READONLY, nullptr);
    Handle handle(raw, &sqlite3_close);
    if (code != SQLITE_OK) {
        throw std::runtime_error("cannot open " + file.string());
    }
    return handle;
}

Statement query(const Handle& file, const std::string& sql,
                const std::vector<std::string>& values) {
    sqlite3_stmt* raw = nullptr;
    if (sqlite3_prepare_v2(file.get(), sql.c_str(), -1, &raw, nullptr) != SQLITE_OK) {
        throw std::runtime_error(sql + ": " + sqlite3_errmsg(file.get()));
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        sqlite3_bind_text(raw, static_cast<int>(i) + 1, values[i].c_str(), -1, SQLITE_TRANSIENT);
    }
    return {raw, &sqlite3_finalize};
}

/// Doubles of a geometry of the GeoPackage from a byte on. Little endian, as GDAL writes.
template <std::size_t N> std::array<double, N> doubles(sqlite3_stmt* row, int column, int from) {
    std::array<double, N> values{};
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(row, column));
    if (sqlite3_column_bytes(row, column) < from + static_cast<int>(sizeof(values))) {
        throw std::runtime_error("a geometry is too short");
    }
    std::memcpy(values.data(), bytes + from, sizeof(values));
    return values;
}

std::string text(sqlite3_stmt* row, int column) {
    const auto* value = sqlite3_column_text(row, column);
    return value == nullptr ? "" : reinterpret_cast<const char*>(value);
}

/// Letters that go below the baseline; the comma and the like do so too.
bool descends(const std::string& word) {
    return word.find_first_of("gjpqyQ,;()/") != std::string::npos ||
           word.find("ç") != std::string::npos || word.find("Ç") != std::string::npos;
}

/// A name along a river: its letters are turned, so that their upright boxes have the height of no
/// type size, a tenth of a point.
bool turned(double em_mm) {
    const double tenths = em_mm / mm_per_point * 10;
    return std::abs(tenths - std::round(tenths)) > 0.012; // poppler rounds a glyph's box by so much
}

/// Between two boxes, 0 when they meet.
double gap(const Word& one, const Word& other) {
    const double x = std::max({one.left - other.right, other.left - one.right, 0.0});
    const double y = std::max({one.top - other.bottom, other.top - one.bottom, 0.0});
    return std::hypot(x, y);
}

double distance(const Word& word, const Disc& disc) {
    const double x = std::clamp(disc.x, word.left, word.right);
    const double y = std::clamp(disc.y, word.top, word.bottom);
    return std::hypot(disc.x - x, disc.y - y);
}

} // namespace

bool Panel::holds(const Word& word) const {
    const double x = (word.left + word.right) / 2;
    const double y = (word.top + word.bottom) / 2;
    return x > left && x < left + width && y > top && y < top + height;
}

bool has_poppler(const std::string& what) {
    if (fs::exists("/usr/bin/pdftotext")) {
        return true;
    }
    WARN("poppler-utils is not installed: not checked: " << what);
    return false;
}

std::string poppler(const std::string& tool, const std::vector<std::string>& options,
                    const fs::path& pdf) {
    auto args = options;
    args.push_back(pdf.string());
    if (tool == "pdftotext") {
        args.emplace_back("-");
    }
    const auto result = run_program("/usr/bin/" + tool, args);
    if (result.exit_code != 0 || !result.err.empty()) {
        throw std::runtime_error(tool + " " + pdf.string() + ": " + result.err);
    }
    return result.out;
}

std::vector<Word> words_of(const fs::path& pdf) {
    static const std::regex pattern("<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" "
                                    "xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\">([^<]*)</word>");
    const std::string layout = poppler("pdftotext", {"-bbox-layout"}, pdf);
    std::vector<Word> words;
    std::vector<Word> along_rivers;
    for (std::sregex_iterator at(layout.begin(), layout.end(), pattern), end; at != end; ++at) {
        const auto number = [&](std::size_t i) { return std::stod((*at)[i].str()) * mm_per_point; };
        const double top = number(2);
        const double bottom = number(4);
        const double em = (bottom - top) / line_em;
        const double baseline = bottom - descent_em * em;
        const std::string word = std::regex_replace((*at)[5].str(), std::regex("&apos;"), "'");
        auto& list = turned(em) ? along_rivers : words;
        list.push_back({word, number(1), baseline - cap_em * em, number(3),
                        baseline + (descends(word) ? descender_em * em : 0)});
    }
    // A single letter may be turned so little that its box tells nothing: its neighbours do.
    std::erase_if(words, [&](const Word& word) {
        return word.text.size() <= 2 &&
               std::any_of(along_rivers.begin(), along_rivers.end(),
                           [&](const Word& other) { return gap(word, other) < letter_gap_mm; });
    });
    return words;
}

std::vector<Disc> discs_of(const fs::path& geopackage, const std::string& map,
                           const std::string& page, const std::string& layer, const Panel& panel) {
    const auto file = open(geopackage);
    const auto code = page.substr(page.find('-') + 1);
    const auto territory =
        query(file, "SELECT geom FROM \"" + layer + "\" WHERE lower(code) = ?", {code});
    if (sqlite3_step(territory.get()) != SQLITE_ROW) {
        throw std::runtime_error("no territory " + code + " in " + layer);
    }
    // After 8 bytes of head: x from, x to, y from, y to.
    const auto box = doubles<4>(territory.get(), 0, 8);
    const auto rows =
        query(file,
              "SELECT geom, maille_scale, maille_size_mm, maille_id FROM displaced "
              "WHERE maille_map = ? AND maille_page = ? AND maille_symbol <> 'counted'",
              {map, page});
    std::vector<Disc> discs;
    while (sqlite3_step(rows.get()) == SQLITE_ROW) {
        // A head of 8 bytes without box, byte order and type of the point.
        const auto point = doubles<2>(rows.get(), 0, 8 + 5);
        const double mm_per_unit = 1000 / sqlite3_column_double(rows.get(), 1);
        discs.push_back(
            {text(rows.get(), 3),
             panel.left + panel.width / 2 + (point[0] - (box[0] + box[1]) / 2) * mm_per_unit,
             panel.top + panel.height / 2 - (point[1] - (box[2] + box[3]) / 2) * mm_per_unit,
             sqlite3_column_double(rows.get(), 2)});
    }
    return discs;
}

std::vector<std::string> overlaps(const std::vector<Word>& words, const std::vector<Disc>& discs,
                                  const Panel& panel) {
    std::vector<std::string> found;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const Word& word = words[i];
        if (!panel.holds(word)) {
            continue;
        }
        for (std::size_t j = i + 1; j < words.size(); ++j) {
            const Word& other = words[j];
            if (panel.holds(other) && word.left + tolerance_mm < other.right &&
                other.left + tolerance_mm < word.right && word.top + tolerance_mm < other.bottom &&
                other.top + tolerance_mm < word.bottom) {
                found.push_back(word.text + " on " + other.text);
            }
        }
        for (const Disc& disc : discs) {
            if (distance(word, disc) + tolerance_mm < disc.diameter / 2) {
                found.push_back(word.text + " on symbol " + disc.id);
            }
        }
    }
    return found;
}

std::vector<std::string> page_overlaps(const fs::path& out, const Panel& panel,
                                       std::size_t& checked, std::size_t& symbols) {
    std::vector<fs::path> pages;
    for (const auto& entry : fs::recursive_directory_iterator(out / "maps")) {
        if (entry.path().extension() == ".pdf") {
            pages.push_back(entry.path());
        }
    }
    std::sort(pages.begin(), pages.end());
    std::vector<std::string> found;
    for (const auto& pdf : pages) {
        const auto map = pdf.parent_path().filename().string();
        const auto page = pdf.stem().string();
        const auto level = page.substr(0, page.find('-'));
        const auto layer = level == "epci" || level == "crte" ? level : level + "s";
        const auto discs = discs_of(geopackage_in(out), map, page, layer, panel);
        for (const auto& line : overlaps(words_of(pdf), discs, panel)) {
            found.push_back(map + "/" + page + ": " + line);
        }
        symbols += discs.size();
    }
    checked += pages.size();
    return found;
}

} // namespace cli
