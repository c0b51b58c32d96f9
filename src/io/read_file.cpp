// SPDX-License-Identifier: Apache-2.0
#include "io/read_file.hpp"

#include "base/error.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <system_error>
#include <vector>

namespace maille::io {

namespace {

namespace fs = std::filesystem;

std::vector<std::string> names_in(const fs::path& folder) {
    std::vector<std::string> names;
    std::error_code error;
    for (fs::directory_iterator entry(folder.empty() ? "." : folder, error), end;
         !error && entry != end; entry.increment(error)) {
        names.push_back(entry->path().filename().string());
    }
    std::sort(names.begin(), names.end()); // directories have no order of their own
    return names;
}

base::Message hint_for_missing(const fs::path& file) {
    std::error_code error;
    const fs::path folder = file.parent_path();
    if (!folder.empty() && !fs::is_directory(folder, error)) {
        return base::msg("Le dossier « {0} » n'existe pas non plus.",
                         "The folder '{0}' does not exist either.", folder.string());
    }
    if (const auto near = base::nearest(file.filename().string(), names_in(folder))) {
        return base::msg("Vouliez-vous dire « {0} » ?", "Did you mean '{0}'?",
                         (folder / *near).string());
    }
    return base::msg("Vérifiez le chemin.", "Check the path.");
}

} // namespace

void check_file(const fs::path& file) {
    std::error_code error;
    const auto status = fs::status(file, error);
    if (!fs::exists(status)) {
        throw base::InputError(
            base::msg("{0} : ce fichier n'existe pas", "{0}: there is no such file", file.string()),
            hint_for_missing(file));
    }
    if (fs::is_directory(status)) {
        if (extension_of(file) == ".gdb") {
            return;
        }
        throw base::InputError(base::msg("{0} : c'est un dossier, pas un fichier",
                                         "{0}: this is a folder, not a file", file.string()),
                               base::msg("Donnez le chemin d'un fichier de ce dossier.",
                                         "Give the path of a file in this folder."));
    }
    if (fs::is_regular_file(status) && fs::file_size(file, error) == 0 && !error) {
        throw base::InputError(
            base::msg("{0} : le fichier est vide (0 octet)", "{0}: the file is empty (0 bytes)",
                      file.string()),
            base::msg("Exportez ou téléchargez-le de nouveau.", "Export or download it again."));
    }
}

std::string extension_of(const fs::path& file) {
    std::string extension = file.extension().string();
    for (char& c : extension) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return extension;
}

bool is_text_table(const fs::path& file) {
    const auto extension = extension_of(file);
    return extension == ".csv" || extension == ".tsv" || extension == ".txt";
}

bool is_workbook(const fs::path& file) {
    const auto extension = extension_of(file);
    return extension == ".xlsx" || extension == ".xlsm" || extension == ".ods";
}

} // namespace maille::io
