// SPDX-License-Identifier: Apache-2.0
#include "render/svg_handle.hpp"

#include <array>
#include <map>

namespace maille::render {
namespace {

std::string escaped(std::string_view text) {
    std::string result;
    for (const char c : text) {
        if (c == '&') {
            result += "&amp;";
        } else if (c == '<') {
            result += "&lt;";
        } else if (c == '>') {
            result += "&gt;";
        } else {
            result += c;
        }
    }
    return result;
}

/// Next place where an id stands, from `from` on: right after one of the marks. npos when there is
/// none.
std::size_t next_id(std::string_view svg, std::size_t from, char& closing) {
    static constexpr std::array<std::pair<std::string_view, char>, 3> marks{
        {{" id=\"", '"'}, {"href=\"#", '"'}, {"url(#", ')'}}};
    std::size_t best = std::string_view::npos;
    for (const auto& [mark, end] : marks) {
        const std::size_t at = svg.find(mark, from);
        if (at != std::string_view::npos && at + mark.size() < best) {
            best = at + mark.size();
            closing = end;
        }
    }
    return best;
}

} // namespace

std::string with_stable_ids(std::string_view svg) {
    std::map<std::string, std::string, std::less<>> names;
    std::string result;
    result.reserve(svg.size());
    std::size_t done = 0;
    char closing = '"';
    for (std::size_t at = next_id(svg, 0, closing); at != std::string_view::npos;
         at = next_id(svg, done, closing)) {
        const std::size_t end = svg.find(closing, at);
        if (end == std::string_view::npos) {
            break;
        }
        const std::string old(svg.substr(at, end - at));
        const auto [known, is_new] = names.try_emplace(old, "m" + std::to_string(names.size() + 1));
        result.append(svg.substr(done, at - done));
        result.append(known->second);
        done = end;
    }
    result.append(svg.substr(done));
    return result;
}

std::string with_title(std::string svg, std::string_view title, std::string_view description,
                       std::string_view language) {
    const std::size_t element = svg.find("<svg");
    const std::size_t end = svg.find('>', element);
    if (element == std::string::npos || end == std::string::npos) {
        return svg;
    }
    std::string inserted;
    if (!title.empty()) {
        inserted += "\n<title>" + escaped(title) + "</title>";
    }
    if (!description.empty()) {
        inserted += "\n<desc>" + escaped(description) + "</desc>";
    }
    svg.insert(end + 1, inserted);
    svg.insert(element + 4, " xml:lang=\"" + std::string(language) + "\"");
    return svg;
}

} // namespace maille::render
