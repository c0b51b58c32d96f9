// SPDX-License-Identifier: Apache-2.0
#include "press/outputs.hpp"

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/json.hpp"
#include "base/sha256.hpp"
#include "base/text.hpp"
#include "base/version.hpp"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <unistd.h>

namespace maille::press {

namespace fs = std::filesystem;
using base::msg;

namespace {

constexpr std::string_view staging_prefix = ".maille-partial-";

/// True for a process of another user too, which may not be signalled.
bool runs(int pid) {
    return ::kill(pid, 0) == 0 || errno == EPERM;
}

/// Leftovers of runs that were killed.
void remove_abandoned(const fs::path& folder) {
    for (const auto& entry : fs::directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        if (!name.starts_with(staging_prefix)) {
            continue;
        }
        int pid = 0;
        std::from_chars(name.data() + staging_prefix.size(), name.data() + name.size(), pid);
        if (pid <= 0 || !runs(pid)) {
            std::error_code ignored;
            fs::remove_all(entry.path(), ignored);
        }
    }
}

[[noreturn]] void throw_io(const fs::path& path, const std::error_code& error) {
    throw base::OutputError(
        msg("{} : écriture impossible : {}", "{}: cannot write: {}", path.string(),
            error.message()),
        msg("Vérifiez la place et les droits ; les sorties précédentes sont intactes.",
            "Check space and rights; earlier outputs are whole."));
}

void write_entries(base::JsonWriter& writer, const std::vector<ManifestEntry>& entries) {
    writer.begin_array();
    for (const auto& entry : entries) {
        writer.begin_object(true).key("path").value(entry.path).key("sha256").value(entry.sha256);
        writer.key("bytes").value(entry.bytes).end_object();
    }
    writer.end_array();
}

} // namespace

OutputFolder::OutputFolder(fs::path folder) : m_folder(std::move(folder)) {
    if (fs::exists(m_folder) && !fs::is_directory(m_folder)) {
        throw base::OutputError(msg("{} est un fichier, il faut un dossier",
                                    "{} is a file, a folder is needed", m_folder.string()));
    }
    std::error_code error;
    m_made_folder = fs::create_directories(m_folder, error);
    if (error) {
        throw_io(m_folder, error);
    }
    remove_abandoned(m_folder);
    const bool ours =
        base::read_file_if_there(m_folder / "manifest.json").find("maille/manifest/1") !=
        std::string::npos;
    if (!fs::is_empty(m_folder) && !ours) {
        throw base::OutputError(
            msg("{} : ce dossier contient autre chose qu'une sortie de maille",
                "{}: this folder holds other things than "
                "outputs of maille",
                m_folder.string()),
            msg("Donnez un dossier vide ou nouveau à -o (un dossier avec son manifest.json est mis "
                "à jour).",
                "Give an empty or new folder to -o (a folder with its manifest.json is updated)."));
    }
    m_staging = m_folder / (std::string(staging_prefix) + std::to_string(getpid()));
    if (!fs::create_directory(m_staging, error) && error) {
        throw_io(m_staging, error);
    }
}

OutputFolder::~OutputFolder() {
    std::error_code ignored;
    fs::remove_all(m_staging, ignored);
    if (m_made_folder) {
        fs::remove(m_folder, ignored); // only when nothing was written
    }
}

fs::path OutputFolder::stage(const std::string& relative) {
    const std::lock_guard lock(m_mutex);
    const fs::path path = m_staging / relative;
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    if (error) {
        throw_io(path.parent_path(), error);
    }
    m_staged.push_back(relative);
    return path;
}

void OutputFolder::commit(const std::vector<ManifestEntry>& inputs, const std::string& campaign,
                          const std::vector<std::string>& remade) {
    const auto earlier = read_manifest(m_folder / "manifest.json");
    std::sort(m_staged.begin(), m_staged.end());
    for (const auto& relative : m_staged) {
        const fs::path staged = m_staging / relative;
        m_outputs.push_back({relative, base::sha256_of_file(staged), fs::file_size(staged)});
    }
    for (const auto& entry : earlier) {
        if (std::ranges::binary_search(m_staged, entry.path)) {
            continue;
        }
        const bool stale =
            std::ranges::any_of(remade, [&](const auto& p) { return entry.path.starts_with(p); });
        if (!stale) {
            m_outputs.push_back(entry);
        }
    }
    std::ranges::sort(m_outputs, {}, &ManifestEntry::path);
    base::JsonWriter writer;
    writer.begin_object()
        .key("schema")
        .value("maille/manifest/1")
        .key("maille")
        .value(base::version);
    writer.key("campaign").value(campaign).key("inputs");
    write_entries(writer, inputs);
    writer.key("outputs");
    write_entries(writer, m_outputs);
    base::write_file(m_staging / "manifest.json", writer.end_object().take());

    std::error_code error;
    for (const auto& relative : m_staged) {
        fs::create_directories((m_folder / relative).parent_path(), error);
        fs::rename(m_staging / relative, m_folder / relative, error);
        if (error) {
            throw_io(m_folder / relative, error);
        }
    }
    fs::rename(m_staging / "manifest.json", m_folder / "manifest.json", error);
    if (error) {
        throw_io(m_folder / "manifest.json", error);
    }
    for (const auto& entry : earlier) {
        const auto kept = std::ranges::find(m_outputs, entry.path, &ManifestEntry::path);
        if (kept == m_outputs.end()) {
            fs::remove(m_folder / entry.path, error);
        }
    }
}

std::vector<ManifestEntry> read_manifest(const fs::path& file) {
    // Our own writer puts one entry on a line; paths hold no quotes (they are slugs).
    std::vector<ManifestEntry> entries;
    const std::string text = base::read_file_if_there(file);
    const auto begin = text.find("\"outputs\": [");
    if (begin == std::string::npos) {
        return entries;
    }
    const auto field = [](std::string_view line, std::string_view key) {
        const auto at = line.find(key);
        const auto from = at + key.size();
        return at == std::string_view::npos
                   ? std::string()
                   : std::string(line.substr(from, line.find('"', from) - from));
    };
    for (const auto line : base::split(std::string_view(text).substr(begin), '\n')) {
        ManifestEntry entry{field(line, "\"path\": \""), field(line, "\"sha256\": \""), 0};
        const auto bytes = line.find("\"bytes\": ");
        if (entry.path.empty() || bytes == std::string_view::npos || entry.path.front() == '/' ||
            entry.path.find("..") != std::string::npos) {
            continue;
        }
        std::from_chars(line.data() + bytes + 9, line.data() + line.size(), entry.bytes);
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace maille::press
