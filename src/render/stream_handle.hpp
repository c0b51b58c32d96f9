// SPDX-License-Identifier: Apache-2.0
// Private to `render`: Cairo writes into a byte string.
#pragma once

#include <cairo.h>

#include <new>
#include <string>

namespace maille::render {

/// Cairo stream writer; `closure` is a std::string.
inline cairo_status_t append_bytes(void* closure, const unsigned char* data, unsigned length) {
    try {
        static_cast<std::string*>(closure)->append(data, data + length);
    } catch (const std::bad_alloc&) {
        return CAIRO_STATUS_NO_MEMORY; // no exception may cross C code
    }
    return CAIRO_STATUS_SUCCESS;
}

} // namespace maille::render
