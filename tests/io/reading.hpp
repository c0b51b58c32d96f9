// SPDX-License-Identifier: Apache-2.0
// What the tests of reading share: small files, a context, and the findings by kind.
#pragma once

#include "base/error.hpp"
#include "io/read.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

#include <cstdlib>
#include <fstream>
#include <optional>
#include <string>

namespace reading {

using namespace maille;

/// Reads with a sink of its own, and answers questions on it.
struct Reader {
    base::ProblemSink problems;
    base::NoProgress progress;
    base::Context context{problems, progress, 2, base::Language::fr};

    io::ReadResult read(const io::SourceSpec& spec) { return io::read(spec, context); }

    [[nodiscard]] std::optional<base::Problem> problem(const std::string& kind) const {
        for (const auto& each : problems.sorted()) {
            if (each.kind == kind) {
                return each;
            }
        }
        return std::nullopt;
    }
};

inline std::string write(const std::filesystem::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
    return path.string();
}

inline io::SourceSpec spec_of(const std::string& path) {
    io::SourceSpec spec;
    spec.path = path;
    return spec;
}

/// A committed file of tests/io/data.
inline std::string data(const std::string& name) {
    const char* const folder = std::getenv("MAILLE_SOURCE_DIR");
    return std::string(folder == nullptr ? "." : folder) + "/tests/io/data/" + name;
}

/// Message and hint in English of the InputError that reading throws; empty when it throws none.
inline std::string failure(const io::SourceSpec& spec) {
    Reader reader;
    try {
        (void)reader.read(spec);
    } catch (const base::InputError& error) {
        return error.message().en + " | " + error.hint().en;
    }
    return {};
}

inline bool has(const std::string& text, const std::string& piece) {
    return text.find(piece) != std::string::npos;
}

/// A GeoJSON collection of features, each given as (properties, geometry).
inline std::string geojson(const std::vector<std::pair<std::string, std::string>>& features,
                           const std::string& crs = "") {
    std::string text = R"({"type":"FeatureCollection",)";
    if (!crs.empty()) {
        text += R"("crs":{"type":"name","properties":{"name":")" + crs + R"("}},)";
    }
    text += R"("features":[)";
    for (const auto& [properties, geometry] : features) {
        text += (text.back() == '[' ? "" : ",");
        text += R"({"type":"Feature","properties":{)" + properties + R"(},"geometry":)" + geometry +
                "}";
    }
    return text + "]}";
}

} // namespace reading
