// SPDX-License-Identifier: Apache-2.0
#include "io/geopackage_names.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace maille::io {

namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

bool starts_with(std::string_view name, std::string_view prefix) {
    return name.size() >= prefix.size() && same_name(name.substr(0, prefix.size()), prefix);
}

bool among(const std::vector<std::string>& names, std::string_view name) {
    return std::any_of(names.begin(), names.end(),
                       [&](const std::string& other) { return same_name(other, name); });
}

std::string clean(std::string_view wanted) {
    std::string name(wanted);
    if (!base::is_utf8(name)) {
        name = base::utf8_from_windows1252(name);
    }
    for (char& c : name) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) {
            c = '_';
        }
    }
    return name;
}

std::string first_free(const std::string& name, const std::vector<std::string>& taken,
                       const std::vector<std::string>& wanted) {
    for (int number = 2;; ++number) {
        const std::string candidate = name + "_" + std::to_string(number);
        if (!among(taken, candidate) && !among(wanted, candidate)) {
            return candidate;
        }
    }
}

} // namespace

bool same_name(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return lower(x) == lower(y); });
}

std::vector<std::string> usable_columns(const std::vector<std::string>& wanted,
                                        const std::vector<std::string>& reserved) {
    std::vector<std::string> cleaned;
    cleaned.reserve(wanted.size());
    for (const std::string& name : wanted) {
        cleaned.push_back(name.empty() ? "champ_" + std::to_string(cleaned.size() + 1)
                                       : clean(name));
    }
    std::vector<std::string> taken = reserved;
    std::vector<std::string> names;
    for (const std::string& name : cleaned) {
        names.push_back(among(taken, name) ? first_free(name, taken, cleaned) : name);
        taken.push_back(names.back());
    }
    return names;
}

std::string usable_table(std::string_view wanted, const std::vector<std::string>& taken) {
    std::string name = wanted.empty() ? "couche" : clean(wanted);
    std::replace(name.begin(), name.end(), '|', '_');
    if (starts_with(name, "gpkg_") || starts_with(name, "rtree_") || starts_with(name, "sqlite_") ||
        same_name(name, "layer_styles") || same_name(name, "qgis_projects")) {
        name = "couche_" + name;
    }
    return among(taken, name) ? first_free(name, taken, {}) : name;
}

} // namespace maille::io
