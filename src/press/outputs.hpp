// SPDX-License-Identifier: Apache-2.0
// The folder a run writes: everything is staged inside it and moved to its place when the run has
// succeeded, the manifest last. A run that fails or is killed leaves the earlier outputs whole.
#pragma once

#include <filesystem>
#include <mutex>
#include <string>
#include <vector>

namespace maille::press {

/// One file of the manifest.
struct ManifestEntry {
    std::string
        path; ///< with "/"; outputs: relative to the folder; inputs: as the campaign names them
    std::string sha256;
    std::uint64_t bytes = 0;
};

class OutputFolder {
public:
    /// Throws OutputError when `folder` holds files but no manifest of this program, or cannot be
    /// made.
    explicit OutputFolder(std::filesystem::path folder);
    ~OutputFolder();
    OutputFolder(const OutputFolder&) = delete;
    OutputFolder& operator=(const OutputFolder&) = delete;

    /// Where to write the output `relative` ("maps/vivier/region-32.png"); its folder exists
    /// afterwards. Thread-safe.
    [[nodiscard]] std::filesystem::path stage(const std::string& relative);

    /// Moves everything staged to its place, removes outputs of the earlier run that this one no
    /// longer makes (only those under one of `remade`, "" for all) and writes `manifest.json`.
    void commit(const std::vector<ManifestEntry>& inputs, const std::string& campaign,
                const std::vector<std::string>& remade);

    [[nodiscard]] const std::filesystem::path& path() const { return m_folder; }
    /// Outputs after commit, sorted by path.
    [[nodiscard]] const std::vector<ManifestEntry>& outputs() const { return m_outputs; }

private:
    std::filesystem::path m_folder;
    std::filesystem::path m_staging;
    bool m_made_folder = false;
    std::mutex m_mutex;
    std::vector<std::string> m_staged;
    std::vector<ManifestEntry> m_outputs;
};

/// Outputs listed in a manifest written by OutputFolder; empty when there is none.
[[nodiscard]] std::vector<ManifestEntry> read_manifest(const std::filesystem::path& file);

} // namespace maille::press
