// SPDX-License-Identifier: Apache-2.0
#include "real/campaign.hpp"

#include "cli/process.hpp"
#include "support/temp_folder.hpp"

#include <stdexcept>

namespace real {

std::string run_campaign(const std::filesystem::path& out, const std::vector<std::string>& more) {
    const auto campaign = support::source_dir() / "tests" / "real" / "hauts-de-france.toml";
    std::vector<std::string> words{"run", campaign.string(), "-o", out.string()};
    words.insert(words.end(), more.begin(), more.end());
    cli::RunOptions options;
    options.env["MAILLE_REAL_DATA"] = std::filesystem::absolute(support::real_data()).string();
    const auto result = cli::maille(words, options);
    if (result.exit_code != 0) {
        throw std::runtime_error("exit code " + std::to_string(result.exit_code) + ": " +
                                 result.err);
    }
    return result.err;
}

const std::filesystem::path& outputs() {
    static const support::TempFolder folder;
    static const std::filesystem::path out = [] {
        auto path = folder / "out";
        run_campaign(path, {"-j", "2"});
        return path;
    }();
    return out;
}

Database geopackage() {
    return Database(outputs() / "hauts-de-france.gpkg");
}

const std::vector<LevelName>& levels() {
    static const std::vector<LevelName> names{{"commune", "communes"},
                                              {"epci", "epci"},
                                              {"crte", "crte"},
                                              {"departement", "departements"},
                                              {"region", "regions"}};
    return names;
}

} // namespace real
