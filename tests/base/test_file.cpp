// SPDX-License-Identifier: Apache-2.0
#include "base/error.hpp"
#include "base/file.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

#include <algorithm>
#include <csignal>
#include <fstream>
#include <iterator>
#include <sys/resource.h>

using namespace maille::base;

namespace {

std::size_t entries(const std::filesystem::path& folder) {
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder),
                                                  std::filesystem::directory_iterator()));
}

/// Limits the size of files written by this process, as a full disk does.
class FileLimit {
public:
    explicit FileLimit(rlim_t bytes) {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileLimit() {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FileLimit(const FileLimit&) = delete;
    FileLimit& operator=(const FileLimit&) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

} // namespace

TEST_CASE("a pending file takes its name when it is committed") {
    const support::TempFolder folder;
    const auto target = folder / "carte.gpkg";
    {
        PendingFile pending(target, false);
        CHECK(pending.path().parent_path() == folder.path());
        CHECK(pending.path().extension() == ".gpkg");
        write_file(pending.path(), "whole");
        CHECK_FALSE(std::filesystem::exists(target));
        pending.commit();
    }
    CHECK(read_file(target) == "whole");
    CHECK(entries(folder.path()) == 1);
}

TEST_CASE("a pending file that fails leaves the earlier one") {
    const support::TempFolder folder;
    const auto target = folder / "carte.gpkg";
    write_file(target, "earlier");
    {
        const PendingFile pending(target, true);
        write_file(pending.path(), "half");
    }
    CHECK(read_file(target) == "earlier");
    CHECK(entries(folder.path()) == 1);
}

TEST_CASE("an existing output is refused unless it may be replaced") {
    const support::TempFolder folder;
    const auto target = folder / "carte.gpkg";
    write_file(target, "earlier");
    try {
        const PendingFile pending(target, false);
        FAIL("accepted");
    } catch (const OutputError& error) {
        CHECK(error.code() == ExitCode::input_output);
        CHECK(error.message().en == target.string() + " already exists");
        CHECK(error.message().fr == target.string() + " existe déjà");
        CHECK(error.hint().en.find("--overwrite") != std::string::npos);
    }
    PendingFile pending(target, true);
    write_file(pending.path(), "later");
    pending.commit();
    CHECK(read_file(target) == "later");
}

TEST_CASE("a folder that is not there is named") {
    const support::TempFolder folder;
    try {
        const PendingFile pending(folder / "none" / "carte.png", false);
        FAIL("accepted");
    } catch (const OutputError& error) {
        CHECK(error.message().en == (folder / "none").string() + ": no such folder");
        CHECK_FALSE(error.hint().fr.empty());
    }
}

TEST_CASE("a full disk is an error with a remedy") {
    // The first fails when the file is closed, the second while writing.
    const std::size_t size = GENERATE(as<std::size_t>{}, 10, 3'000'000);
    try {
        write_file("/dev/full", std::string(size, 'x'));
        FAIL("written");
    } catch (const OutputError& error) {
        CHECK(error.message().en.find("/dev/full: cannot write: ") == 0);
        CHECK(error.hint().en.find("disk space") != std::string::npos);
        CHECK(error.hint().fr.find("place sur le disque") != std::string::npos);
    }
}

TEST_CASE("a file that grows too large is an error, and what was there stays") {
    const support::TempFolder folder;
    const auto target = folder / "carte.svg";
    write_file(target, "earlier");
    {
        PendingFile pending(target, true);
        const FileLimit limit(1000);
        CHECK_THROWS_AS(write_file(pending.path(), std::string(5000, 'x')), OutputError);
    }
    CHECK(read_file(target) == "earlier");
    CHECK(entries(folder.path()) == 1);
}

TEST_CASE("reading: bytes as they are; missing files and folders are errors") {
    const support::TempFolder folder;
    std::string bytes("\0\r\n\xFF", 4);
    bytes += std::string(200000, 'z');
    write_file(folder / "bytes", bytes);
    CHECK(read_file(folder / "bytes") == bytes);
    CHECK_THROWS_AS(read_file(folder / "none"), InputError);
    CHECK_THROWS_AS(read_file(folder.path()), InputError);
    CHECK_THROWS_AS(write_file(folder.path(), "x"), OutputError);
}

TEST_CASE("the program knows its folder") {
    CHECK(std::filesystem::exists(program_folder() / "test_base"));
}
