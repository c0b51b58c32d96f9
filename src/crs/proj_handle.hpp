// SPDX-License-Identifier: Apache-2.0
// Private to crs: owners of PROJ's objects, and PROJ's words kept for the error message.
#pragma once

#include <proj.h>

#include <memory>
#include <string>

namespace maille::crs {

struct PjDeleter {
    void operator()(PJ* object) const { proj_destroy(object); }
};
using PjPointer = std::unique_ptr<PJ, PjDeleter>;

/// One PROJ context with what it said last. Not shared between threads; outlives the objects made
/// in it.
class ProjContext {
public:
    /// Throws base::EngineError when PROJ has no memory or does not find its database.
    ProjContext();

    [[nodiscard]] PJ_CONTEXT* get() const { return m_context.get(); }
    /// What PROJ said since the last call, in one line; its error number's text when it said
    /// nothing.
    [[nodiscard]] std::string take_words();

    /// A CRS made from a user's text, or null.
    [[nodiscard]] PjPointer crs_from(const std::string& text);

private:
    struct ContextDeleter {
        void operator()(PJ_CONTEXT* context) const { proj_context_destroy(context); }
    };
    // PROJ keeps its address: it stays put when the object moves, and goes after the context.
    std::unique_ptr<std::string> m_words;
    std::unique_ptr<PJ_CONTEXT, ContextDeleter> m_context;
};

} // namespace maille::crs
