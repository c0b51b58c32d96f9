// SPDX-License-Identifier: Apache-2.0
// Campaigns written for one test, and what loading them says.
#pragma once

#include "campaign/load.hpp"

#include "base/error.hpp"
#include "base/file.hpp"
#include "support/paths.hpp"
#include "support/temp_folder.hpp"

#include <string>
#include <vector>

namespace campaign_test {

/// The catalogue and the styles of the repository.
inline maille::campaign::Library shipped() {
    return {support::source_dir() / "layers", support::source_dir() / "styles"};
}

/// Nine lines that load; tests change one or add more from line 10 on.
inline const std::string sound = R"([campaign]
title = "Essai"
[sources]
communes = { kind = "communes", path = "c.geojson", code = "code" }
vivier = { kind = "projets", path = "p.csv", unique = ["n"] }
[[territories]]
level = "epci"
from = "communes"
field = "siren_epci"
)";

/// `text` with `from` replaced; fails the test run when it is not there.
inline std::string changed(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    if (at == std::string::npos) {
        throw std::runtime_error("not in the campaign: " + from);
    }
    return text.replace(at, from.size(), to);
}

/// A folder with campaign.toml, styles `crte` and `epci` and a template beside it.
class Campaign {
public:
    explicit Campaign(const std::string& text) {
        std::filesystem::create_directory(m_folder / "styles");
        maille::base::write_file(m_folder / "styles/crte.qml", "<qgis/>");
        maille::base::write_file(m_folder / "epci.qml", "<qgis/>");
        maille::base::write_file(m_folder / "styles/a4-paysage.qpt", "<Layout/>");
        maille::base::write_file(file(), text);
    }
    [[nodiscard]] std::filesystem::path file() const { return m_folder / "campaign.toml"; }
    [[nodiscard]] std::filesystem::path folder() const { return m_folder.path(); }

    [[nodiscard]] maille::campaign::Plan load(const std::vector<std::string>& settings = {}) const {
        const maille::campaign::Library library{support::source_dir() / "layers",
                                                m_folder / "none"};
        return maille::campaign::load(file(), library, settings);
    }

    /// What the ConfigError says: message and hint of both languages, without the folder.
    struct Failure {
        std::string fr, en, hint_fr, hint_en;
    };
    [[nodiscard]] Failure failure(const std::vector<std::string>& settings = {}) const {
        try {
            (void)load(settings);
        } catch (const maille::base::ConfigError& error) {
            return {local(error.message().fr), local(error.message().en), error.hint().fr,
                    error.hint().en};
        }
        return {"loaded", "loaded", "", ""};
    }

private:
    [[nodiscard]] std::string local(std::string text) const {
        const std::string folder = m_folder.path().string() + "/";
        return text.starts_with(folder) ? text.substr(folder.size()) : text;
    }
    support::TempFolder m_folder;
};

} // namespace campaign_test
