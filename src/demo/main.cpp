// SPDX-License-Identifier: Apache-2.0
// maille-demo OUT [--communes N] [--projects N] [--seed S] [--points N]
#include "demo/files.hpp"

#include <charconv>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <string>
#include <string_view>

namespace {

namespace demo = maille::demo;

constexpr std::string_view usage =
    "maille-demo OUT [--communes N] [--projects N] [--seed S] [--points N]\n"
    "Writes the fictional region of data/demo into the folder OUT.\n"
    "  --communes N  communes (default 600, at least 200)\n"
    "  --projects N  rows of projets.csv (default 1300, at least 21)\n"
    "  --seed S      seed of every random choice (default 2024)\n"
    "  --points N    also writes points.csv with N random points\n";

template <typename Number>
Number number(std::string_view option, std::string_view text, Number least) {
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value < least) {
        throw std::invalid_argument(std::string(option) +
                                    ": not a number allowed here: " + std::string(text));
    }
    return value;
}

struct Request {
    demo::Options options;
    std::filesystem::path folder;
};

Request parse(int argc, char** argv) {
    Request request;
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (word.substr(0, 2) != "--") {
            request.folder = word;
            continue;
        }
        if (i + 1 == argc) {
            throw std::invalid_argument(std::string(word) + ": a value is missing");
        }
        const std::string_view value = argv[++i];
        if (word == "--communes") {
            request.options.communes = number<int>(word, value, 200);
        } else if (word == "--projects") {
            request.options.projects = number<int>(word, value, 21);
        } else if (word == "--points") {
            request.options.points = number<int>(word, value, 0);
        } else if (word == "--seed") {
            request.options.seed = number<std::uint64_t>(word, value, 0);
        } else {
            throw std::invalid_argument(std::string(word) + ": unknown option");
        }
    }
    if (request.folder.empty()) {
        throw std::invalid_argument("the folder to write into is missing");
    }
    return request;
}

void write(const std::filesystem::path& folder, const demo::Files& files) {
    std::filesystem::create_directories(folder);
    for (const auto& [name, content] : files) {
        std::ofstream out(folder / name, std::ios::binary);
        out.write(content.data(), static_cast<std::streamsize>(content.size()));
        out.close();
        if (!out) {
            throw std::runtime_error((folder / name).string() + ": cannot be written");
        }
    }
}

} // namespace

int main(int argc, char** argv) {
    Request request;
    try {
        if (argc == 2 &&
            (std::string_view(argv[1]) == "--help" || std::string_view(argv[1]) == "-h")) {
            std::cout << usage;
            return 0;
        }
        request = parse(argc, argv);
    } catch (const std::exception& error) {
        std::cerr << "maille-demo: " << error.what() << "\n" << usage;
        return 2;
    }
    try {
        write(request.folder, demo::make_files(request.options));
    } catch (const std::exception& error) {
        std::cerr << "maille-demo: " << error.what() << "\n";
        return 1;
    }
    return 0;
}
