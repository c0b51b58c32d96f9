// SPDX-License-Identifier: Apache-2.0
// Texts are counted in characters (code points).
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "expr/functions.hpp"

#include <glib.h>

#include <algorithm>
#include <array>

namespace maille::expr {
namespace {

using Characters = std::u32string;

Characters characters(const std::string& text) {
    Characters result;
    for (std::size_t at = 0; at < text.size();) {
        result += base::next_code_point(text, at);
    }
    return result;
}

std::string utf8(const Characters& text) {
    std::string result;
    for (const char32_t c : text) {
        base::append_utf8(result, c);
    }
    return result;
}

std::string owned(gchar* text) {
    std::string result(text);
    g_free(text);
    return result;
}

Value upper(const Arguments& a) {
    return owned(g_utf8_strup(text_at(a, 0).c_str(), -1));
}

Value lower(const Arguments& a) {
    return owned(g_utf8_strdown(text_at(a, 0).c_str(), -1));
}

/// A capital after each blank, the rest small.
Value title(const Arguments& a) {
    Characters text = characters(text_at(a, 0));
    bool first = true;
    for (char32_t& c : text) {
        c = first ? g_unichar_toupper(c) : g_unichar_tolower(c);
        first = g_unichar_isspace(c) != FALSE;
    }
    return utf8(text);
}

Value trim(const Arguments& a) {
    const std::string text = text_at(a, 0);
    return std::string(base::trim(text));
}

Value length(const Arguments& a) {
    return static_cast<std::int64_t>(characters(text_at(a, 0)).size());
}

Value concat(const Arguments& a) {
    if (a.empty()) {
        return {};
    }
    std::string text;
    for (const Value& value : a) {
        text += value.to_text();
    }
    return text;
}

/// From 1; from the end when negative. A negative length leaves that many characters at the end
/// out.
Value substr(const Arguments& a) {
    const Characters text = characters(text_at(a, 0));
    const auto size = static_cast<std::int64_t>(text.size());
    const std::int64_t from = whole_at(a, 1);
    std::int64_t start = from < 0 ? size + from : from - 1;
    std::int64_t count = a.size() > 2 && !a[2].is_null() ? whole_at(a, 2) : size;
    if (count < 0) {
        count = size + count - start;
    }
    start = std::max<std::int64_t>(start, 0);
    if (start >= size || count <= 0) {
        return {};
    }
    return utf8(text.substr(static_cast<std::size_t>(start), static_cast<std::size_t>(count)));
}

Value left(const Arguments& a) {
    const Characters text = characters(text_at(a, 0));
    const std::int64_t count = whole_at(a, 1);
    return count < 0 ? a[0].to_text() : utf8(text.substr(0, static_cast<std::size_t>(count)));
}

Value right(const Arguments& a) {
    const Characters text = characters(text_at(a, 0));
    const auto count = static_cast<std::size_t>(std::max<std::int64_t>(whole_at(a, 1), 0));
    return whole_at(a, 1) < 0 || count >= text.size() ? a[0].to_text()
                                                      : utf8(text.substr(text.size() - count));
}

Characters padding(const Arguments& a, const Characters& text) {
    const auto width = static_cast<std::size_t>(std::clamp<std::int64_t>(whole_at(a, 1), 0, 10000));
    const Characters fill = characters(text_at(a, 2));
    return width > text.size() && !fill.empty() ? Characters(width - text.size(), fill.front())
                                                : Characters();
}

Value lpad(const Arguments& a) {
    const Characters text = characters(text_at(a, 0));
    const auto width = static_cast<std::size_t>(std::clamp<std::int64_t>(whole_at(a, 1), 0, 10000));
    return utf8((padding(a, text) + text).substr(0, width));
}

Value rpad(const Arguments& a) {
    const Characters text = characters(text_at(a, 0));
    const auto width = static_cast<std::size_t>(std::clamp<std::int64_t>(whole_at(a, 1), 0, 10000));
    return utf8((text + padding(a, text)).substr(0, width));
}

Value strpos(const Arguments& a) {
    const auto at = characters(text_at(a, 0)).find(characters(text_at(a, 1)));
    return at == Characters::npos ? Value(0) : Value(static_cast<std::int64_t>(at + 1));
}

std::string replaced(const std::string& text, const std::string& before, const std::string& after) {
    if (before.empty()) {
        return text;
    }
    std::string result;
    std::size_t at = 0;
    for (std::size_t found = 0; (found = text.find(before, at)) != std::string::npos;
         at = found + before.size()) {
        result += text.substr(at, found - at) + after;
    }
    return result + text.substr(at);
}

/// A text for a text, or each of a list by one text or by its partner in another list.
Value replace(const Arguments& a) {
    std::string text = text_at(a, 0);
    if (!a[1].is_list()) {
        return replaced(text, text_at(a, 1), text_at(a, 2));
    }
    const auto& before = *a[1].list();
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (a[2].is_list() && a[2].list()->size() != before.size()) {
            refuse(a[2], base::msg("une liste aussi longue que la première",
                                   "a list as long as the first"));
        }
        text = replaced(text, before[i].to_text(),
                        a[2].is_list() ? (*a[2].list())[i].to_text() : text_at(a, 2));
    }
    return text;
}

std::string wrapped_line(const Characters& line, std::int64_t wrap, const Characters& delimiter) {
    Characters result;
    const auto width = static_cast<std::size_t>(wrap < 0 ? -wrap : wrap);
    std::size_t at = 0;
    std::size_t last = 0;
    while (at < line.size()) {
        std::size_t hit = Characters::npos;
        if (wrap > 0 && at + width < line.size()) {
            hit = line.rfind(delimiter, at + width);
            hit = hit == last ? Characters::npos : hit;
        }
        if (hit == Characters::npos) { // none in the width: the next one after it
            hit = line.find(delimiter, at + width);
        }
        last = hit;
        if (hit == Characters::npos) {
            return utf8(result + line.substr(at));
        }
        result += line.substr(at, hit - at) + U'\n';
        at = hit + delimiter.size();
    }
    return utf8(result);
}

/// Lines of at most n characters, or of at least -n, broken at the delimiter.
Value wordwrap(const Arguments& a) {
    const std::int64_t wrap = whole_at(a, 1);
    const Characters delimiter =
        a.size() > 2 && !text_at(a, 2).empty() ? characters(text_at(a, 2)) : U" ";
    if (wrap == 0) {
        return a[0].to_text();
    }
    std::string result;
    const std::string text = text_at(a, 0);
    for (const std::string_view line : base::split(text, '\n')) {
        result += (line.data() == text.data() ? "" : "\n") +
                  wrapped_line(characters(std::string(line)), wrap, delimiter);
    }
    return result;
}

Value char_(const Arguments& a) {
    std::string text;
    base::append_utf8(text, static_cast<char32_t>(whole_at(a, 0)));
    return text;
}

Value ascii(const Arguments& a) {
    const Characters text = characters(text_at(a, 0));
    return text.empty() ? Value() : Value(static_cast<std::int64_t>(text.front()));
}

/// %1, %2... are the arguments after the text.
Value format(const Arguments& a) {
    const std::string text = text_at(a, 0);
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool place =
            text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9';
        const auto number = place ? static_cast<std::size_t>(text[i + 1] - '0') : 0;
        if (place && number < a.size()) {
            result += text_at(a, number);
            ++i;
        } else {
            result += text[i];
        }
    }
    return result;
}

Value to_string(const Arguments& a) {
    return a[0].to_text();
}

const std::array<Function, 18> functions{{
    {"upper", 1, 1, upper, nullptr},
    {"lower", 1, 1, lower, nullptr},
    {"title", 1, 1, title, nullptr},
    {"trim", 1, 1, trim, nullptr},
    {"length", 1, 1, length, nullptr},
    {"concat", 0, any_number, concat, nullptr, true},
    {"substr", 2, 3, substr, nullptr, false, {"string", "start", "length"}},
    {"left", 2, 2, left, nullptr, false, {"string", "length"}},
    {"right", 2, 2, right, nullptr, false, {"string", "length"}},
    {"lpad", 3, 3, lpad, nullptr, false, {"string", "width", "fill"}},
    {"rpad", 3, 3, rpad, nullptr, false, {"string", "width", "fill"}},
    {"strpos", 2, 2, strpos, nullptr, false, {"haystack", "needle"}},
    {"replace", 3, 3, replace, nullptr, false, {"string", "before", "after"}},
    {"wordwrap", 2, 3, wordwrap, nullptr, false, {"text", "length", "delimiter"}},
    {"char", 1, 1, char_, nullptr},
    {"ascii", 1, 1, ascii, nullptr},
    {"format", 1, any_number, format, nullptr},
    {"to_string", 1, 1, to_string, nullptr},
}};

} // namespace

std::span<const Function> text_functions() {
    return functions;
}

} // namespace maille::expr
