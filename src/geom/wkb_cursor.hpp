// SPDX-License-Identifier: Apache-2.0
// The bytes of well-known binary, read number by number: ISO and EWKB headers, both byte orders.
#pragma once

#include "geom/geometry.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace maille::geom {

/// What stands before the coordinates of one geometry.
struct WkbHeader {
    std::uint32_t code = 0;      ///< 1 point ... 7 collection
    std::size_t coordinates = 2; ///< of each position
};

/// Reads bytes with the byte order of the geometry at hand; after a short read `good()` stays
/// false.
class WkbCursor {
public:
    explicit WkbCursor(std::string_view bytes) : m_bytes(bytes) {}

    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] bool at_end() const { return m_at == m_bytes.size(); }
    [[nodiscard]] bool has(std::size_t count, std::size_t size) const {
        return count <= (m_bytes.size() - m_at) / size;
    }
    void skip(std::size_t size) { m_at += size; }

    WkbHeader header() {
        WkbHeader header;
        if (!has(1, 1) || static_cast<unsigned char>(m_bytes[m_at]) > 1) {
            m_good = false;
            return header;
        }
        const bool little = m_bytes[m_at++] == 1;
        m_swap = little != (std::endian::native == std::endian::little);
        const auto type = number<std::uint32_t>();
        constexpr std::uint32_t ewkb_z = 0x80000000;
        constexpr std::uint32_t ewkb_m = 0x40000000;
        constexpr std::uint32_t ewkb_srid = 0x20000000;
        const std::uint32_t iso = type & 0x1fffffff;
        const std::uint32_t dimension = iso / 1000;
        header.code = iso % 1000;
        m_good = m_good && dimension <= 3;
        const bool z = (type & ewkb_z) != 0 || dimension == 1 || dimension == 3;
        const bool m = (type & ewkb_m) != 0 || dimension >= 2;
        header.coordinates = std::size_t{2} + (z ? 1 : 0) + (m ? 1 : 0);
        if ((type & ewkb_srid) != 0) {
            static_cast<void>(number<std::uint32_t>());
        }
        return header;
    }

    template <class T> T number() {
        T value{};
        if (!has(1, sizeof(T))) {
            m_good = false;
            return value;
        }
        std::array<char, sizeof(T)> bytes{};
        std::memcpy(bytes.data(), m_bytes.data() + m_at, sizeof(T));
        if (m_swap) {
            std::reverse(bytes.begin(), bytes.end());
        }
        std::memcpy(&value, bytes.data(), sizeof(T));
        m_at += sizeof(T);
        return value;
    }

    Point point(std::size_t coordinates) {
        Point p;
        p.x = number<double>();
        p.y = number<double>();
        if (!m_good || !has(coordinates - 2, sizeof(double))) {
            m_good = false;
            return p;
        }
        skip((coordinates - 2) * sizeof(double));
        return p;
    }

private:
    std::string_view m_bytes;
    std::size_t m_at = 0;
    bool m_swap = false;
    bool m_good = true;
};

} // namespace maille::geom
