// SPDX-License-Identifier: Apache-2.0
#include "render/pdf_handle.hpp"

#include "base/format.hpp"

#include <charconv>
#include <optional>

namespace maille::render {
namespace {

/// The whole number after `key`, looked for from the end of `text`.
std::optional<long> number_after(std::string_view text, std::string_view key) {
    std::size_t at = text.rfind(key);
    if (at == std::string_view::npos) {
        return std::nullopt;
    }
    at = text.find_first_not_of(" \r\n", at + key.size());
    long value = 0;
    if (at == std::string_view::npos ||
        std::from_chars(text.data() + at, text.data() + text.size(), value).ec != std::errc()) {
        return std::nullopt;
    }
    return value;
}

/// What stands between "<<" and ">>" of the object that starts a line; it holds no other
/// dictionary (Cairo's catalogue: type, pages, structure tree by reference).
std::optional<std::string_view> dictionary_of(std::string_view pdf, long object) {
    const std::string head = base::format("\n{} 0 obj", object);
    const std::size_t at = pdf.rfind(head);
    const std::size_t open = at == std::string_view::npos ? at : pdf.find("<<", at);
    const std::size_t close = open == std::string_view::npos ? open : pdf.find("endobj", open);
    if (close == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string_view body = pdf.substr(open, close - open);
    return body.substr(2, body.rfind(">>") - 2);
}

} // namespace

std::string with_language(std::string pdf, std::string_view language) {
    const std::size_t last = pdf.rfind("\ntrailer");
    if (last == std::string::npos) {
        return pdf;
    }
    const std::string_view trailer = std::string_view(pdf).substr(last);
    const auto root = number_after(trailer, "/Root");
    const auto info = number_after(trailer, "/Info");
    const auto size = number_after(trailer, "/Size");
    const auto previous = number_after(trailer, "startxref");
    const auto catalogue = root ? dictionary_of(pdf, *root) : std::nullopt;
    if (!catalogue || !size || !previous) {
        return pdf;
    }
    const std::string object =
        base::format("{} 0 obj\n<<{} /Lang ({}) /ViewerPreferences << /DisplayDocTitle true >> >>\n"
                     "endobj\n",
                     *root, *catalogue, language);
    if (!pdf.ends_with('\n')) {
        pdf += '\n';
    }
    const std::size_t object_at = pdf.size();
    pdf += object;
    const std::size_t table_at = pdf.size();
    pdf += base::format("xref\n{} 1\n{:010} 00000 n \ntrailer\n<< /Size {} /Root {} 0 R{} /Prev {} "
                        ">>\nstartxref\n{}\n%%EOF\n",
                        *root, object_at, *size, *root,
                        info ? base::format(" /Info {} 0 R", *info) : "", *previous, table_at);
    return pdf;
}

} // namespace maille::render
