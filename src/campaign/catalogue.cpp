// SPDX-License-Identifier: Apache-2.0
#include "campaign/catalogue.hpp"

#include "campaign/reader.hpp"
#include "campaign/toml_read.hpp"

#include "base/error.hpp"

#include <algorithm>

namespace maille::campaign {
namespace {

/// Adds the names of one version behind those known already.
void add_fields(const TableReader& table, Kind& kind) {
    for (const auto& entry : table.node().items) {
        auto& names = kind.fields[entry.key];
        for (auto& name : table.texts(entry.key)) {
            if (std::find(names.begin(), names.end(), name) == names.end()) {
                names.push_back(std::move(name));
            }
        }
    }
}

Kind read_kind(const std::filesystem::path& file) {
    const Node document = read_toml(file);
    const TableReader reader(document, file.filename().string());
    reader.only({"kind", "also", "role", "title", "producer", "licence", "attribution", "address",
                 "crs", "layers", "nulls", "fields", "versions"});
    Kind kind;
    kind.name = reader.required_text("kind");
    kind.also = reader.texts("also");
    kind.role = reader.required_text("role");
    require_known(reader.place("role"), {"rôle inconnu", "unknown role"}, kind.role,
                  Names{"communes", "projects", "seats", "table", "background"});
    const auto title = reader.table("title");
    if (!title) {
        fail(reader.place(), base::msg("il manque la clé « title » dans {0}",
                                       "key 'title' is missing in {0}", reader.where()));
    }
    title->only({"fr", "en"});
    kind.title = {title->required_text("fr"), title->required_text("en")};
    kind.producer = reader.text("producer");
    kind.licence = reader.text("licence");
    kind.attribution = reader.text("attribution");
    kind.address = reader.text("address");
    kind.crs = reader.text("crs");
    kind.layers = reader.texts("layers");
    kind.nulls = reader.texts("nulls");
    if (const auto fields = reader.table("fields")) {
        add_fields(*fields, kind);
    }
    if (const auto versions = reader.table("versions")) {
        for (const auto& version : versions->node().items) {
            kind.versions.push_back(version.key);
            add_fields(TableReader(version, reader.where() + ", versions." + version.key), kind);
        }
    }
    return kind;
}

} // namespace

const Kind* Catalogue::find(std::string_view name) const {
    for (const auto& kind : kinds) {
        if (kind.name == name ||
            std::find(kind.also.begin(), kind.also.end(), name) != kind.also.end()) {
            return &kind;
        }
    }
    return nullptr;
}

std::vector<std::string> Catalogue::names() const {
    std::vector<std::string> all;
    for (const auto& kind : kinds) {
        all.push_back(kind.name);
        all.insert(all.end(), kind.also.begin(), kind.also.end());
    }
    return all;
}

Catalogue load_catalogue(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        if (entry.path().extension() == ".toml") {
            files.push_back(entry.path());
        }
    }
    if (error || files.empty()) {
        throw base::InputError(base::msg("{} : catalogue des couches introuvable",
                                         "{}: the layer catalogue is not there", folder.string()));
    }
    std::sort(files.begin(), files.end());
    Catalogue catalogue;
    for (const auto& file : files) {
        Kind kind = read_kind(file);
        Names names = kind.also;
        names.push_back(kind.name);
        for (const auto& name : names) {
            if (catalogue.find(name) != nullptr) {
                fail({file.string(), 1},
                     base::msg("la sorte « {} » est déjà décrite ailleurs",
                               "kind '{}' is described elsewhere already", name));
            }
        }
        catalogue.kinds.push_back(std::move(kind));
    }
    return catalogue;
}

} // namespace maille::campaign
