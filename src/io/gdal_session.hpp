// SPDX-License-Identifier: Apache-2.0
// Private to reading: GDAL's start, its words and its options.
#pragma once

#include "base/problem.hpp"

#include <memory>
#include <string>
#include <vector>

namespace maille::io {

/// Registers the drivers on first use (2 ms), so that commands without data do not pay for it.
void start_gdal();

/// While it lives, what GDAL says on this thread is collected instead of printed.
class GdalMessages {
public:
    GdalMessages();
    ~GdalMessages();
    GdalMessages(const GdalMessages&) = delete;
    GdalMessages& operator=(const GdalMessages&) = delete;

    /// Failures so far, joined; empty when there were none.
    [[nodiscard]] std::string failures() const;
    /// Reports everything said as problems of kind "gdal" on `origin`, then forgets it.
    void report(base::ProblemSink& problems, const std::string& origin);

    /// Used by the handler.
    void add(bool failure, const std::string& text);

private:
    struct Said {
        bool failure = false;
        std::string text;
        std::uint64_t count = 0;
    };
    std::vector<Said> m_said;
    std::uint64_t m_left_out = 0; ///< more different sentences than are kept
};

/// A GDAL option of this thread, set back at the end of the scope.
class GdalOption {
public:
    GdalOption(std::string key, const char* value);
    ~GdalOption();
    GdalOption(const GdalOption&) = delete;
    GdalOption& operator=(const GdalOption&) = delete;

private:
    std::string m_key;
    std::unique_ptr<std::string> m_before;
};

} // namespace maille::io
