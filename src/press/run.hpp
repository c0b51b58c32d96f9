// SPDX-License-Identifier: Apache-2.0
// Runs a plan: reads, places, counts, writes tables, GeoPackage and pages. In: a Plan. Out: a
// folder with its manifest.
#pragma once

#include "campaign/load.hpp"
#include "campaign/plan.hpp"
#include "press/inputs.hpp"

#include "base/context.hpp"
#include "base/error.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace maille::press {

struct RunSettings {
    std::filesystem::path output;
    bool maps = true;
    bool tables = true;
    bool package = true;
    bool dry_run = false; ///< only says what would be written
};

struct RunReport {
    base::ExitCode code = base::ExitCode::done; ///< done, or some_pages_failed
    std::vector<std::string> files; ///< written (or planned), relative to the output folder
    std::string accounting_json;
    Inputs inputs; ///< what was read, for further answers without reading again
    std::vector<std::pair<std::string, join::Accounting>> accountings; ///< by source
};

/// Throws base::Error; then nothing was changed in the output folder.
[[nodiscard]] RunReport run(const campaign::Plan& plan, const campaign::Library& library,
                            const RunSettings& settings, base::Context& context);

} // namespace maille::press
