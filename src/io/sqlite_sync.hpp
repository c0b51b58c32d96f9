// SPDX-License-Identifier: Apache-2.0
// A written file, brought to the disk.
#pragma once

#include <filesystem>

namespace maille::io {

/// Waits until the content of `path` is on the disk. Throws base::OutputError.
void sync_file(const std::filesystem::path& path);

} // namespace maille::io
