// SPDX-License-Identifier: Apache-2.0
#include "crs/proj_handle.hpp"

#include "base/error.hpp"
#include "base/text.hpp"

namespace maille::crs {

namespace {

void keep_words(void* data, int /*level*/, const char* text) {
    auto& words = *static_cast<std::string*>(data);
    const auto line = base::trim(text == nullptr ? "" : text);
    if (!line.empty()) {
        words += (words.empty() ? "" : "; ") + std::string(line);
    }
}

} // namespace

ProjContext::ProjContext()
    : m_words(std::make_unique<std::string>()), m_context(proj_context_create()) {
    if (!m_context) {
        throw base::EngineError(base::msg("PROJ ne démarre pas : mémoire insuffisante",
                                          "PROJ cannot start: no memory"));
    }
    proj_log_func(m_context.get(), m_words.get(), keep_words);
    // A result must not depend on whether a grid could be downloaded.
    if (proj_context_set_enable_network(m_context.get(), 0) != 0) {
        throw base::EngineError(base::msg("PROJ refuse de travailler hors réseau",
                                          "PROJ refuses to work without network"));
    }
    if (proj_context_get_database_path(m_context.get()) == nullptr) {
        throw base::EngineError(base::msg("la base de PROJ (proj.db) est introuvable : {0}",
                                          "PROJ's database (proj.db) was not found: {0}",
                                          take_words()),
                                base::msg("Installez le paquet proj-data ou réglez PROJ_DATA.",
                                          "Install the package proj-data or set PROJ_DATA."));
    }
}

std::string ProjContext::take_words() {
    std::string words;
    words.swap(*m_words);
    if (const int number = proj_context_errno(m_context.get()); words.empty() && number != 0) {
        if (const char* text = proj_context_errno_string(m_context.get(), number)) {
            words = text;
        }
    }
    return words;
}

PjPointer ProjContext::crs_from(const std::string& text) {
    PjPointer object(proj_create(m_context.get(), text.c_str()));
    if (object && proj_is_crs(object.get()) == 0) {
        object.reset();
    }
    return object;
}

} // namespace maille::crs
