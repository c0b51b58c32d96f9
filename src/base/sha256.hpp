// SPDX-License-Identifier: Apache-2.0
// SHA-256 (FIPS 180-4) of files and texts, for the manifest.
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace maille::base {

/// Running digest: add bytes in pieces, then take the result once.
class Sha256 {
public:
    Sha256& add(std::string_view bytes);
    /// 64 lower-case hexadecimal digits.
    [[nodiscard]] std::string hex();

private:
    void block(const unsigned char* bytes);

    std::array<std::uint32_t, 8> m_state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                         0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::array<unsigned char, 64> m_buffer{};
    std::uint64_t m_length = 0;
};

/// Digest of a file's bytes. Throws InputError when it cannot be read.
[[nodiscard]] std::string sha256_of_file(const std::filesystem::path& path);

} // namespace maille::base
