// SPDX-License-Identifier: Apache-2.0
#include "io/sqlite_sync.hpp"

#include "base/error.hpp"

#include <cerrno>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>

namespace maille::io {

void sync_file(const std::filesystem::path& path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    int code = file < 0 ? errno : 0;
    if (file >= 0) {
        code = ::fsync(file) != 0 ? errno : 0;
        if (::close(file) != 0 && code == 0) {
            code = errno;
        }
    }
    if (code != 0) {
        throw base::OutputError(base::msg("{} : écriture impossible : {}", "{}: cannot write: {}",
                                          path.string(), std::generic_category().message(code)));
    }
}

} // namespace maille::io
