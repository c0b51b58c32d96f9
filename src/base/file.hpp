// SPDX-License-Identifier: Apache-2.0
// Nothing is lost: outputs are written beside their final name and renamed when complete.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace maille::base {

/// A name beside the final one for an output in the making. The destructor removes what was not
/// committed. Usage: write everything to `path()`, then `commit()`.
class PendingFile {
public:
    /// Throws OutputError when `final_path` exists and `overwrite` is false, or its folder does not
    /// exist.
    PendingFile(std::filesystem::path final_path, bool overwrite);
    ~PendingFile();
    PendingFile(const PendingFile&) = delete;
    PendingFile& operator=(const PendingFile&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_pending; }
    /// Renames onto the final name. Throws OutputError.
    void commit();

private:
    std::filesystem::path m_final;
    std::filesystem::path m_pending;
    bool m_committed = false;
};

/// Writes `bytes` to `path` and checks every step, closing included. Throws OutputError (disk full,
/// rights).
void write_file(const std::filesystem::path& path, std::string_view bytes);

/// The whole file. Throws InputError when it cannot be read.
[[nodiscard]] std::string read_file(const std::filesystem::path& path);

/// The whole file, empty when there is none.
[[nodiscard]] std::string read_file_if_there(const std::filesystem::path& path);

/// Folder of the running program (resolved), to find `styles` and `layers` beside it.
[[nodiscard]] std::filesystem::path program_folder();

} // namespace maille::base
