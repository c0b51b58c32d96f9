// SPDX-License-Identifier: Apache-2.0
#include "base/error.hpp"
#include "base/text.hpp"
#include "expr/expression.hpp"

#include <algorithm>

namespace maille::expr {

TextTemplate TextTemplate::parse(std::string_view text, const std::string& place) {
    TextTemplate result;
    std::size_t at = 0;
    while (true) {
        const std::size_t begin = text.find("[%", at);
        const std::size_t end = begin == std::string_view::npos ? begin : text.find("%]", begin);
        if (end == std::string_view::npos) {
            result.m_parts.push_back({std::string(text.substr(at)), {}});
            return result;
        }
        result.m_parts.push_back(
            {std::string(text.substr(at, begin - at)),
             {Expression::parse(base::trim(text.substr(begin + 2, end - begin - 2)), place)}});
        at = end + 2;
    }
}

std::string TextTemplate::fill(const Scope& scope) const {
    std::string text;
    for (const Part& part : m_parts) {
        text += part.text;
        for (const Expression& expression : part.expression) {
            text += expression.evaluate(scope).to_text();
        }
    }
    return text;
}

std::vector<std::string> TextTemplate::variables() const {
    std::vector<std::string> names;
    for (const Part& part : m_parts) {
        for (const Expression& expression : part.expression) {
            for (const std::string& name : expression.variables()) {
                if (std::ranges::find(names, name) == names.end()) {
                    names.push_back(name);
                }
            }
        }
    }
    return names;
}

} // namespace maille::expr
