// SPDX-License-Identifier: Apache-2.0
#include "base/json.hpp"

#include "base/format.hpp"
#include "base/text.hpp"

#include <cassert>
#include <cmath>

namespace maille::base {

std::string json_escape(std::string_view text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                out += format("\\u{:04x}", static_cast<unsigned>(c));
            } else {
                out += c;
            }
        }
    }
    return out;
}

void JsonWriter::indent() {
    if (!m_levels.empty() && !m_levels.back().one_line) {
        m_text += '\n';
        m_text.append(2 * m_levels.size(), ' ');
    }
}

void JsonWriter::separate() {
    if (m_after_key) {
        m_after_key = false;
        return;
    }
    if (m_levels.empty()) {
        return;
    }
    Level& level = m_levels.back();
    if (!level.empty) {
        m_text += level.one_line ? ", " : ",";
    }
    level.empty = false;
    indent();
}

JsonWriter& JsonWriter::raw(std::string_view text) {
    assert(m_levels.empty() || !m_levels.back().object || m_after_key);
    separate();
    m_text += text;
    return *this;
}

JsonWriter& JsonWriter::open(char bracket, bool object, bool one_line) {
    const bool inherited = !m_levels.empty() && m_levels.back().one_line;
    raw(std::string_view(&bracket, 1));
    m_levels.push_back({object, one_line || inherited, true});
    return *this;
}

JsonWriter& JsonWriter::close(char bracket) {
    assert(!m_levels.empty() && !m_after_key);
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (!level.empty && !level.one_line) {
        m_text += '\n';
        m_text.append(2 * m_levels.size(), ' ');
    }
    m_text += bracket;
    return *this;
}

JsonWriter& JsonWriter::begin_object(bool one_line) {
    return open('{', true, one_line);
}
JsonWriter& JsonWriter::end_object() {
    return close('}');
}
JsonWriter& JsonWriter::begin_array(bool one_line) {
    return open('[', false, one_line);
}
JsonWriter& JsonWriter::end_array() {
    return close(']');
}

JsonWriter& JsonWriter::key(std::string_view name) {
    assert(!m_levels.empty() && m_levels.back().object && !m_after_key);
    separate();
    m_text += '"';
    m_text += json_escape(name);
    m_text += "\": ";
    m_after_key = true;
    return *this;
}

JsonWriter& JsonWriter::value(std::string_view text) {
    return raw('"' + json_escape(text) + '"');
}
JsonWriter& JsonWriter::value(double number) {
    return std::isfinite(number) ? raw(shortest(number)) : null();
}
JsonWriter& JsonWriter::value(std::int64_t number) {
    return raw(std::to_string(number));
}
JsonWriter& JsonWriter::value(std::uint64_t number) {
    return raw(std::to_string(number));
}
JsonWriter& JsonWriter::value(bool truth) {
    return raw(truth ? "true" : "false");
}
JsonWriter& JsonWriter::null() {
    return raw("null");
}

std::string JsonWriter::take() {
    assert(m_levels.empty());
    m_text += '\n';
    return std::move(m_text);
}

} // namespace maille::base
