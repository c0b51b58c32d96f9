// SPDX-License-Identifier: Apache-2.0
#include "io/geopackage_crs.hpp"

#include "base/error.hpp"

#include <charconv>
#include <cpl_conv.h>
#include <cpl_error.h>
#include <cstring>
#include <memory>
#include <ogr_spatialref.h>

namespace maille::io {

namespace {

struct Release {
    void operator()(OGRSpatialReference* reference) const { reference->Release(); }
};
using Reference = std::unique_ptr<OGRSpatialReference, Release>;

std::optional<std::int32_t> number_of(const char* code) {
    std::int32_t number = 0;
    if (code == nullptr) {
        return std::nullopt;
    }
    const char* end = code + std::strlen(code);
    const auto [at, error] = std::from_chars(code, end, number);
    return error == std::errc() && at == end && number > 0 ? std::optional(number) : std::nullopt;
}

Reference with_authority(Reference reference) {
    if (reference->GetAuthorityCode(nullptr) != nullptr) {
        return reference;
    }
    Reference found(reference->FindBestMatch());
    return found ? std::move(found) : std::move(reference);
}

std::string definition_of(const OGRSpatialReference& reference) {
    char* text = nullptr;
    const OGRErr error = reference.exportToWkt(&text);
    const std::unique_ptr<char, void (*)(void*)> wkt(text, &VSIFree);
    return error == OGRERR_NONE && text != nullptr ? std::string(text) : std::string();
}

} // namespace

SpatialReference describe_crs(const std::string& crs, const std::string& origin) {
    CPLPushErrorHandler(&CPLQuietErrorHandler);
    Reference reference(new OGRSpatialReference());
    const OGRErr error = reference->SetFromUserInput(crs.c_str());
    SpatialReference row;
    if (error == OGRERR_NONE) {
        reference = with_authority(std::move(reference));
        row.definition = definition_of(*reference);
    }
    CPLPopErrorHandler();
    if (row.definition.empty()) {
        throw base::InputError(base::msg("{} : système de coordonnées inconnu : {}",
                                         "{}: unknown coordinate reference system: {}", origin,
                                         crs),
                               base::msg("Donnez un code EPSG (par exemple EPSG:2154) à la source.",
                                         "Give the source an EPSG code (EPSG:2154 for instance)."));
    }
    const char* name = reference->GetName();
    const char* authority = reference->GetAuthorityName(nullptr);
    row.name = name == nullptr ? "unnamed" : name;
    row.organization_id = number_of(reference->GetAuthorityCode(nullptr));
    row.organization = row.organization_id && authority != nullptr ? authority : "NONE";
    return row;
}

} // namespace maille::io
