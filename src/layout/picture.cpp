// SPDX-License-Identifier: Apache-2.0
// Picture items: where the file is, how it fills its rectangle.
#include "render/picture.hpp"
#include "base/file.hpp"
#include "layout/sheet_handle.hpp"

#include <algorithm>
#include <array>
#include <filesystem>

namespace maille::layout {
namespace {

/// Stands for the arrows inside QGIS, which are in no file: half dark, half light, pointing up.
constexpr const char* own_arrow =
    R"(<svg xmlns="http://www.w3.org/2000/svg" width="30" height="70" viewBox="0 0 30 70">)"
    R"(<path d="M15 1 1 69 15 55z" fill="#fff"/><path d="M15 1 29 69 15 55z" fill="#1e2b33"/>)"
    R"(<path d="M15 1 1 69 15 55 29 69z" fill="none" stroke="#1e2b33" stroke-width="2"/></svg>)";

int digit(char c) {
    constexpr std::string_view digits =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const std::size_t at = digits.find(c);
    return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

std::string decoded_base64(std::string_view text) {
    std::string bytes;
    unsigned bits = 0;
    int count = 0;
    for (const char c : text) {
        const int value = digit(c);
        if (value < 0) {
            continue; // padding, line ends
        }
        bits = (bits << 6U | static_cast<unsigned>(value)) & 0xFFFFFFU;
        count += 6;
        if (count >= 8) {
            count -= 8;
            bytes += static_cast<char>(bits >> static_cast<unsigned>(count) & 0xFFU);
        }
    }
    return bytes;
}

void report(const Sheet& sheet, const Placed& placed, const char* kind, base::Message message) {
    sheet.context.problems.report({base::Severity::warning,
                                   kind,
                                   placed.item->place,
                                   std::move(message),
                                   {placed.item->id},
                                   1});
}

/// Bytes of the picture; empty (and reported) when there are none.
std::string bytes_of(const Sheet& sheet, const Placed& placed, const std::string& file) {
    constexpr std::string_view base64 = "base64:";
    if (file.starts_with(base64)) {
        return decoded_base64(std::string_view(file).substr(base64.size()));
    }
    if (file.starts_with(":/")) {
        const bool arrow = file.find("north_arrow") != std::string::npos;
        report(sheet, placed, "layout.unsupported",
               arrow ? base::msg("l'image {} est dans QGIS : une flèche de Maille la remplace.",
                                 "the picture {} is inside QGIS: an arrow of Maille stands for it.",
                                 file)
                     : base::msg("l'image {} est dans QGIS : elle est omise.",
                                 "the picture {} is inside QGIS: it is left out.", file));
        return arrow ? own_arrow : "";
    }
    const auto beside = std::filesystem::path(sheet.layout.origin).parent_path();
    for (const auto& folder : {beside, std::filesystem::path("/usr/share/qgis/svg")}) {
        std::error_code error;
        if (std::filesystem::is_regular_file(folder / file, error)) {
            return base::read_file(folder / file);
        }
    }
    report(sheet, placed, "picture.missing",
           base::msg("image introuvable : {}", "picture not found: {}", file));
    return {};
}

/// The rectangle that the picture takes of its item.
render::Rect fitted(const render::Rect& rect, double aspect, const style::PictureItem& picture) {
    if (picture.fit == style::PictureFit::stretch || rect.h <= 0 || rect.w <= 0) {
        return rect;
    }
    const bool wide = aspect > rect.w / rect.h;
    const bool cover = picture.fit == style::PictureFit::clip;
    double w = rect.w;
    double h = rect.h;
    if (wide != cover) {
        h = w / aspect;
    } else {
        w = h * aspect;
    }
    return {rect.x + (rect.w - w) * (picture.anchor % 3) / 2,
            rect.y + (rect.h - h) * (picture.anchor / 3) / 2, w, h}; // NOLINT: whole rows
}

} // namespace

void draw_picture(const Sheet& sheet, const Placed& placed, const style::PictureItem& picture) {
    if (picture.file.empty()) {
        return;
    }
    std::string bytes = bytes_of(sheet, placed, picture.file);
    if (bytes.empty()) {
        return;
    }
    if (bytes.find("param(") != std::string::npos) {
        bytes =
            render::with_parameters(bytes, {picture.fill, picture.outline, picture.outline_width});
    }
    const render::Picture drawn(bytes, placed.item->place);
    sheet.canvas.begin_clip(placed.rect);
    sheet.canvas.begin_turn(placed.rect.center_x(), placed.rect.center_y(), picture.rotation);
    drawn.draw(sheet.canvas, fitted(placed.rect, drawn.aspect(), picture));
    sheet.canvas.end_turn();
    sheet.canvas.end_clip();
}

} // namespace maille::layout
