// SPDX-License-Identifier: Apache-2.0
#include "base/file.hpp"

#include "base/error.hpp"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <system_error>
#include <unistd.h>
#include <vector>

namespace maille::base {

namespace {

using File = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

[[noreturn]] void throw_write_error(const std::filesystem::path& path, int code) {
    const std::string reason = std::generic_category().message(code);
    throw OutputError(
        msg("{} : écriture impossible : {}", "{}: cannot write: {}", path.string(), reason),
        code == ENOSPC || code == EFBIG
            ? msg("Libérez de la place sur le disque ou choisissez un autre dossier ; "
                  "les sorties précédentes sont intactes.",
                  "Free some disk space or choose another folder; earlier outputs "
                  "are whole.")
            : Message{});
}

} // namespace

PendingFile::PendingFile(std::filesystem::path final_path, bool overwrite)
    : m_final(std::move(final_path)) {
    if (!overwrite && std::filesystem::exists(m_final)) {
        throw OutputError(msg("{} existe déjà", "{} already exists", m_final.string()),
                          msg("Ajoutez --overwrite pour le remplacer, ou donnez un autre nom.",
                              "Add --overwrite to replace it, or give another name."));
    }
    const auto folder = m_final.has_parent_path() ? m_final.parent_path() : ".";
    if (!std::filesystem::is_directory(folder)) {
        throw OutputError(
            msg("{} : ce dossier n'existe pas", "{}: no such folder", folder.string()),
            msg("Créez-le ou corrigez le chemin donné à -o.",
                "Create it or correct the path given to -o."));
    }
    // The extension stays last: writers choose a format by it.
    m_pending = folder / ("." + m_final.stem().string() + ".partial-" + std::to_string(getpid()) +
                          m_final.extension().string());
}

PendingFile::~PendingFile() {
    if (!m_committed) {
        std::error_code ignored;
        std::filesystem::remove(m_pending, ignored);
    }
}

void PendingFile::commit() {
    std::error_code error;
    std::filesystem::rename(m_pending, m_final, error);
    if (error) {
        throw_write_error(m_final, error.value());
    }
    m_committed = true;
}

void write_file(const std::filesystem::path& path, std::string_view bytes) {
    File file(std::fopen(path.c_str(), "wb"), &std::fclose);
    if (!file) {
        throw_write_error(path, errno);
    }
    if (std::fwrite(bytes.data(), 1, bytes.size(), file.get()) != bytes.size()) {
        throw_write_error(path, errno);
    }
    if (std::fclose(file.release()) != 0) {
        throw_write_error(path, errno);
    }
}

std::string read_file(const std::filesystem::path& path) {
    const File file(std::fopen(path.c_str(), "rb"), &std::fclose);
    if (!file || std::filesystem::is_directory(path)) {
        throw InputError(msg("{} : fichier introuvable ou illisible",
                             "{}: no such file, or not readable", path.string()));
    }
    std::string bytes;
    std::vector<char> buffer(std::size_t{1} << 16U);
    std::size_t got = buffer.size();
    while (got == buffer.size()) {
        got = std::fread(buffer.data(), 1, buffer.size(), file.get());
        bytes.append(buffer.data(), got);
    }
    if (std::ferror(file.get()) != 0) {
        throw InputError(msg("{} : lecture interrompue", "{}: reading failed", path.string()));
    }
    return bytes;
}

std::string read_file_if_there(const std::filesystem::path& path) {
    return std::filesystem::is_regular_file(path) ? read_file(path) : std::string();
}

std::filesystem::path program_folder() {
    std::error_code error;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
    return error ? std::filesystem::current_path() : program.parent_path();
}

} // namespace maille::base
