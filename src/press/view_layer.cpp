// SPDX-License-Identifier: Apache-2.0
#include "press/view_layer.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "io/read.hpp"
#include "io/stored_style.hpp"
#include "style/qml.hpp"

#include <algorithm>

namespace maille::press {

namespace {

using base::msg;
namespace fs = std::filesystem;

std::vector<std::string> house_styles(const fs::path& folder) {
    std::vector<std::string> names;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(folder, none)) {
        if (entry.path().extension() == ".qml") {
            names.push_back(entry.path().stem().string());
        }
    }
    std::ranges::sort(names);
    return names;
}

/// The file itself, else the house style of that name.
fs::path style_file(const std::string& style, const fs::path& styles) {
    if (fs::exists(style)) {
        return style;
    }
    const bool is_name = fs::path(style).filename() == style && !style.ends_with(".qml");
    if (is_name && fs::exists(styles / (style + ".qml"))) {
        return styles / (style + ".qml");
    }
    const auto near = base::nearest(style, house_styles(styles));
    throw base::ConfigError(
        msg("{} : style introuvable", "{}: no such style", style),
        near ? msg("Vouliez-vous dire {} ?", "Did you mean {}?", *near)
             : msg("Donnez un fichier .qml, « default » ou le nom d'un style de {}.",
                   "Give a .qml file, \"default\" or the name of a style of {}.", styles.string()));
}

style::Style stored_or_fail(const ViewLayerSpec& spec, const io::SourceSpec& source,
                            base::Context& context) {
    if (const auto stored = io::stored_style(source, context)) {
        const auto file = fs::path(io::split_source_name(spec.source).file).filename().string();
        return style::parse_qml(stored->qml, file + ", style " + stored->name, context);
    }
    throw base::ConfigError(
        msg("{} : aucun style n'accompagne cette couche", "{}: no style comes with this layer",
            spec.source),
        msg("Donnez --style FICHIER.qml après --layer, ou enregistrez dans QGIS un style par "
            "défaut dans le GeoPackage.",
            "Give --style FILE.qml after --layer, or save a default style in the GeoPackage with "
            "QGIS."));
}

style::SymbolType type_for(geom::Kind kind) {
    if (kind == geom::Kind::point) {
        return style::SymbolType::marker;
    }
    return kind == geom::Kind::line ? style::SymbolType::line : style::SymbolType::fill;
}

base::Message name_of(style::SymbolType type) {
    if (type == style::SymbolType::marker) {
        return {"points", "points"};
    }
    return type == style::SymbolType::line ? base::Message{"lignes", "lines"}
                                           : base::Message{"polygones", "polygons"};
}

/// QGIS refuses to load a style of another kind of geometry; drawn, it would show nothing.
void check_kind(const ViewLayer& read) {
    const auto wanted = type_for(read.layer.geometry->kind());
    for (const auto& category : read.style.categories) {
        if (category.symbol.type != wanted) {
            const auto is = name_of(category.symbol.type);
            const auto holds = name_of(wanted);
            throw base::ConfigError(msg("{0} : ce style est fait pour des {1}, {3} contient des "
                                        "{2}",
                                        "{0}: this style is for {4}, {3} holds {5}",
                                        read.style.origin, is.fr, holds.fr, read.layer.origin,
                                        is.en, holds.en));
        }
    }
}

} // namespace

ViewLayer read_view_layer(const ViewLayerSpec& spec, const std::string& crs, const fs::path& styles,
                          base::Context& context) {
    io::SourceSpec source;
    source.path = spec.source;
    source.target_crs = crs;
    ViewLayer result;
    const bool stored = spec.style.empty() || spec.style == "default";
    result.style = stored ? stored_or_fail(spec, source, context)
                          : style::read_qml(style_file(spec.style, styles), context);
    result.layer = io::read(source, context).layer;
    if (!result.layer.geometry) {
        throw base::InputError(msg("{} : cette table n'a pas de géométrie",
                                   "{}: this table has no geometry", result.layer.origin),
                               msg("maille join fait des points d'une table qui a des coordonnées.",
                                   "maille join makes points of a table that has coordinates."));
    }
    check_kind(result);
    return result;
}

} // namespace maille::press
