// SPDX-License-Identifier: Apache-2.0
// JSON writer: keys in the order given, UTF-8, shortest numbers, undefined measures as null.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace maille::base {

/// Builds one JSON text, two spaces of indentation a level; arrays opened with `inline_array` stay
/// on one line. Misuse (a value without key inside an object) is a programming error and asserts.
class JsonWriter {
public:
    JsonWriter& begin_object(bool one_line = false);
    JsonWriter& end_object();
    JsonWriter& begin_array(bool one_line = false);
    JsonWriter& end_array();
    JsonWriter& key(std::string_view name);
    JsonWriter& value(std::string_view text);
    JsonWriter& value(const char* text) { return value(std::string_view(text)); }
    JsonWriter& value(double number); ///< not finite -> null
    JsonWriter& value(std::int64_t number);
    JsonWriter& value(std::uint64_t number);
    JsonWriter& value(int number) { return value(static_cast<std::int64_t>(number)); }
    JsonWriter& value(bool truth);
    JsonWriter& null();

    /// The finished text with a line end. All objects and arrays must be closed.
    [[nodiscard]] std::string take();

private:
    struct Level {
        bool object = false;
        bool one_line = false;
        bool empty = true;
    };
    void separate();
    void indent();
    JsonWriter& raw(std::string_view text);
    JsonWriter& open(char bracket, bool object, bool one_line);
    JsonWriter& close(char bracket);

    std::string m_text;
    std::vector<Level> m_levels;
    bool m_after_key = false;
};

/// `text` with JSON escapes, without the quotes.
[[nodiscard]] std::string json_escape(std::string_view text);

} // namespace maille::base
