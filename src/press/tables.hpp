// SPDX-License-Identifier: Apache-2.0
// The campaign's tables and the counts by level, as files.
#pragma once

#include "press/inputs.hpp"
#include "tables/crosstab.hpp"

namespace maille::press {

/// The declared table `spec`.
[[nodiscard]] tables::Crosstab make_table(const campaign::TableSpec& spec, const Inputs& inputs);

/// A text to be written under a name relative to the output folder.
struct TextFile {
    std::string path;
    std::string text;
};

/// accounting.json: one object, a list of them when there are several sources.
[[nodiscard]] TextFile accounting_file(const Inputs& inputs);

/// `tables/<level>.csv` and `.json` for each level (`tables/<source>-<level>` with several
/// sources), and `tables/<name>.csv` and `.json` for each declared table.
[[nodiscard]] std::vector<TextFile> table_files(const campaign::Plan& plan, const Inputs& inputs,
                                                base::Language language);

/// Names of the files that table_files gives.
[[nodiscard]] std::vector<std::string> table_paths(const campaign::Plan& plan);

} // namespace maille::press
