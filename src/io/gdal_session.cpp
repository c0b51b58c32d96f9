// SPDX-License-Identifier: Apache-2.0
#include "io/gdal_session.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "io/read.hpp"

#include <cpl_conv.h>
#include <cpl_error.h>
#include <gdal.h>

#include <algorithm>
#include <mutex>

namespace maille::io {

namespace {

constexpr std::size_t sentences_kept = 20;

void CPL_STDCALL collect(CPLErr level, CPLErrorNum /*number*/, const char* text) {
    auto* const messages = static_cast<GdalMessages*>(CPLGetErrorHandlerUserData());
    if (messages != nullptr && level >= CE_Warning) {
        messages->add(level >= CE_Failure, text == nullptr ? "" : text);
    }
}

} // namespace

void start_gdal() {
    static std::once_flag once;
    std::call_once(once, [] { GDALAllRegister(); });
}

GdalMessages::GdalMessages() {
    start_gdal();
    CPLErrorReset();
    CPLPushErrorHandlerEx(collect, this);
}

GdalMessages::~GdalMessages() {
    CPLPopErrorHandler();
    CPLErrorReset();
}

void GdalMessages::add(bool failure, const std::string& text) {
    const auto trimmed = std::string(base::trim(text));
    const auto same = std::find_if(m_said.begin(), m_said.end(),
                                   [&](const Said& said) { return said.text == trimmed; });
    if (same != m_said.end()) {
        ++same->count;
        same->failure = same->failure || failure;
    } else if (m_said.size() < sentences_kept) {
        m_said.push_back({failure, trimmed, 1});
    } else {
        ++m_left_out;
    }
}

std::string GdalMessages::failures() const {
    std::string text;
    for (const auto& said : m_said) {
        if (said.failure) {
            text += (text.empty() ? "" : "; ") + said.text;
        }
    }
    return text;
}

void GdalMessages::report(base::ProblemSink& problems, const std::string& origin) {
    std::vector<std::string> words;
    std::uint64_t count = m_left_out;
    for (const auto& said : m_said) {
        words.push_back(said.text);
        count += said.count;
    }
    m_said.clear();
    m_left_out = 0;
    if (count > 0) {
        problems.report({base::Severity::warning, "gdal", origin,
                         base::msg("{0} : avertissements de GDAL à la lecture",
                                   "{0}: warnings of GDAL while reading", origin),
                         std::move(words), count});
    }
}

GdalOption::GdalOption(std::string key, const char* value) : m_key(std::move(key)) {
    if (const char* before = CPLGetThreadLocalConfigOption(m_key.c_str(), nullptr)) {
        m_before = std::make_unique<std::string>(before);
    }
    CPLSetThreadLocalConfigOption(m_key.c_str(), value);
}

GdalOption::~GdalOption() {
    CPLSetThreadLocalConfigOption(m_key.c_str(), m_before ? m_before->c_str() : nullptr);
}

void set_gdal_option(const std::string& key_value) {
    const auto equals = key_value.find('=');
    if (equals == std::string::npos || equals == 0) {
        throw base::UsageError(
            base::msg("option de GDAL sans « = » : « {0} »", "GDAL option without '=': '{0}'",
                      key_value),
            base::msg("Écrivez --config CLÉ=VALEUR.", "Write --config KEY=VALUE."));
    }
    CPLSetConfigOption(key_value.substr(0, equals).c_str(), key_value.substr(equals + 1).c_str());
}

} // namespace maille::io
