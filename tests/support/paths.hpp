// SPDX-License-Identifier: Apache-2.0
// Where the tests find things: CTest sets the variables (MailleModules.cmake).
#pragma once

#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <string>

namespace support {

/// Value of an environment variable that CTest sets. Throws when a test program is run by hand
/// without it.
inline std::filesystem::path from_environment(const char* variable) {
    const char* value = std::getenv(variable);
    if (value == nullptr) {
        throw std::runtime_error(std::string(variable) +
                                 " is not set: run the tests through ctest");
    }
    return value;
}

/// Top folder of the repository.
inline std::filesystem::path source_dir() {
    return from_environment("MAILLE_SOURCE_DIR");
}

/// Folder of the programs built.
inline std::filesystem::path bin_dir() {
    return from_environment("MAILLE_BIN_DIR");
}

/// Folder of the real data: MAILLE_REAL_DATA, else ../shared/data beside the repository.
inline std::filesystem::path real_data() {
    const char* value = std::getenv("MAILLE_REAL_DATA");
    return value != nullptr ? std::filesystem::path(value) : source_dir() / "../shared/data";
}

} // namespace support
