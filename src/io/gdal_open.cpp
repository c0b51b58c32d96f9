// SPDX-License-Identifier: Apache-2.0
#include "io/gdal_open.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "io/gdal_session.hpp"
#include "io/read_file.hpp"
#include "io/read_report.hpp"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <array>

namespace maille::io {

namespace {

/// Tables that QGIS keeps beside the data.
bool is_housekeeping(const std::string& name) {
    return name == "layer_styles" || name == "qgis_projects";
}

base::Message layers_there_are(const std::vector<std::string>& names) {
    return base::msg("Couches présentes : {0}.", "Layers present: {0}.", listed(names));
}

OGRLayer& named_layer(GDALDataset& dataset, const std::string& name,
                      const std::filesystem::path& file) {
    if (OGRLayer* const layer = dataset.GetLayerByName(name.c_str())) {
        return *layer;
    }
    const auto names = layer_names(dataset);
    const auto near = base::nearest(name, names);
    throw base::InputError(base::msg("{0} : la couche « {1} » n'existe pas",
                                     "{0}: there is no layer '{1}'", file.string(), name),
                           near ? base::msg("Vouliez-vous dire « {0} » ? Couches présentes : {1}.",
                                            "Did you mean '{0}'? Layers present: {1}.", *near,
                                            listed(names))
                                : layers_there_are(names));
}

std::vector<OGRLayer*> candidates(GDALDataset& dataset) {
    std::vector<OGRLayer*> all;
    std::vector<OGRLayer*> spatial;
    for (int i = 0; i < dataset.GetLayerCount(); ++i) {
        OGRLayer* const layer = dataset.GetLayer(i);
        if (layer == nullptr || is_housekeeping(layer->GetName())) {
            continue;
        }
        all.push_back(layer);
        if (layer->GetGeomType() != wkbNone) {
            spatial.push_back(layer);
        }
    }
    return spatial.size() == 1 ? spatial : all;
}

} // namespace

void DatasetCloser::operator()(GDALDataset* dataset) const {
    GDALClose(GDALDataset::ToHandle(dataset));
}

DatasetPointer open_dataset(const std::filesystem::path& file, const SourceSpec& spec,
                            const GdalMessages& messages) {
    const std::string encoding = "ENCODING=" + spec.encoding;
    const bool dbase = extension_of(file) == ".shp" || extension_of(file) == ".dbf";
    const std::array<const char*, 2> options{encoding.c_str(), nullptr};
    DatasetPointer dataset(
        GDALDataset::Open(file.c_str(), GDAL_OF_VECTOR | GDAL_OF_VERBOSE_ERROR, nullptr,
                          dbase && !spec.encoding.empty() ? options.data() : nullptr, nullptr));
    if (!dataset) {
        throw base::InputError(
            base::msg("{0} : GDAL ne lit pas ce fichier : {1}",
                      "{0}: GDAL cannot read this file: {1}", file.string(), messages.failures()),
            base::msg("Vérifiez que le fichier est entier et que son extension est la bonne.",
                      "Check that the file is complete and its extension is right."));
    }
    return dataset;
}

std::vector<std::string> layer_names(GDALDataset& dataset) {
    std::vector<std::string> names;
    for (int i = 0; i < dataset.GetLayerCount(); ++i) {
        if (OGRLayer* const layer = dataset.GetLayer(i)) {
            names.emplace_back(layer->GetName());
        }
    }
    return names;
}

OGRLayer& find_layer(GDALDataset& dataset, const SourceSpec& spec,
                     const std::filesystem::path& file, base::ProblemSink& problems) {
    std::string name = !spec.layer.empty() ? spec.layer : spec.sheet;
    if (name.empty()) {
        name = split_source_name(spec.path).layer;
    }
    if (!name.empty()) {
        return named_layer(dataset, name, file);
    }
    const auto found = candidates(dataset);
    if (found.size() == 1) {
        return *found.front();
    }
    if (found.empty()) {
        throw base::InputError(
            base::msg("{0} : ce fichier n'a aucune couche", "{0}: this file has no layer",
                      file.string()),
            base::msg("Vérifiez que le fichier est entier.", "Check that the file is complete."));
    }
    if (is_workbook(file)) {
        problems.report({base::Severity::note,
                         "source.layer",
                         file.filename().string(),
                         base::msg("{0} : première feuille lue, « {1} » ; feuilles présentes : {2}",
                                   "{0}: first sheet read, '{1}'; sheets present: {2}",
                                   file.filename().string(), found.front()->GetName(),
                                   listed(layer_names(dataset))),
                         {},
                         1});
        return *found.front();
    }
    throw base::InputError(base::msg("{0} : plusieurs couches, laquelle lire ?",
                                     "{0}: several layers, which one is to be read?",
                                     file.string()),
                           base::msg("Écrivez {0}|layername=COUCHE. Couches présentes : {1}.",
                                     "Write {0}|layername=LAYER. Layers present: {1}.",
                                     file.filename().string(), listed(layer_names(dataset))));
}

std::string crs_of(OGRLayer& layer) {
    const OGRSpatialReference* const crs = layer.GetSpatialRef();
    if (crs == nullptr || crs->IsLocal()) {
        return {};
    }
    const char* name = crs->GetName();
    if (name != nullptr &&
        std::string_view(name).starts_with("Undefined")) { // GeoPackage, srs 0 and -1
        return {};
    }
    const char* const authority = crs->GetAuthorityName(nullptr);
    const char* const code = crs->GetAuthorityCode(nullptr);
    if (authority != nullptr && code != nullptr) {
        return std::string(authority) + ":" + code;
    }
    char* wkt = nullptr;
    const std::array<const char*, 2> options{"FORMAT=WKT2_2019", nullptr};
    const OGRErr error = crs->exportToWkt(&wkt, options.data());
    const std::string text = error == OGRERR_NONE && wkt != nullptr ? wkt : "";
    CPLFree(wkt);
    return text;
}

std::optional<geom::Kind> declared_kind(OGRLayer& layer) {
    switch (OGR_GT_GetLinear(wkbFlatten(layer.GetGeomType()))) {
    case wkbPoint:
    case wkbMultiPoint:
        return geom::Kind::point;
    case wkbLineString:
    case wkbMultiLineString:
        return geom::Kind::line;
    case wkbPolygon:
    case wkbMultiPolygon:
        return geom::Kind::polygon;
    default:
        return std::nullopt;
    }
}

} // namespace maille::io
