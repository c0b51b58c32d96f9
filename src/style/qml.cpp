// SPDX-License-Identifier: Apache-2.0
#include "style/qml.hpp"

#include "base/file.hpp"
#include "base/text.hpp"
#include "style/labeling_handle.hpp"
#include "style/options_handle.hpp"
#include "style/renderer_handle.hpp"

#include <algorithm>

namespace maille::style {
namespace {

void check_root(const XmlFile& file, pugi::xml_node root) {
    if (std::string_view(root.name()) == "qgis") {
        return;
    }
    throw file.error(root, base::msg("ce n'est pas un style QGIS : la racine est <{}>, non <qgis>.",
                                     "not a QGIS style: the root is <{}>, not <qgis>.",
                                     std::string(root.name())));
}

void report_undrawn(const XmlFile& file, pugi::xml_node root) {
    for (const char* name : {"SingleCategoryDiagramRenderer", "LinearlyInterpolatedDiagramRenderer",
                             "StackedDiagramRenderer"}) {
        if (const pugi::xml_node node = root.child(name)) {
            file.unsupported(node, name,
                             base::msg("les diagrammes sont omis.", "diagrams are left out."));
        }
    }
    for (const char* name : {"blendMode", "featureBlendMode"}) {
        if (const pugi::xml_node node = root.child(name);
            !node.empty() && base::trim(node.text().get()) != "0") {
            file.unsupported(node, base::format("{} = {}", name, node.text().get()),
                             base::msg("la fusion normale est prise.", "normal is taken."));
        }
    }
}

void read_layer_settings(const XmlFile& file, pugi::xml_node root, Style& style) {
    // minScale is the far limit, the large denominator.
    if (is_true(root.attribute("hasScaleBasedVisibilityFlag").value())) {
        style.scales = {root.attribute("maxScale").as_double(),
                        root.attribute("minScale").as_double()};
    }
    if (const pugi::xml_node node = root.child("layerOpacity")) {
        const auto value = base::parse_number(node.text().get());
        if (!value) {
            file.unreadable(node, "layerOpacity", node.text().get());
        }
        style.opacity = std::clamp(value.value_or(1), 0.0, 1.0);
    }
    style.custom_properties = read_custom_properties(root);
}

void read_style(const XmlFile& file, pugi::xml_node root, Style& style) {
    check_root(file, root);
    const pugi::xml_node renderer = root.child("renderer-v2");
    if (!renderer) {
        throw file.error(root,
                         base::msg("le style n'a pas de rendu (<renderer-v2>).",
                                   "the style has no renderer (<renderer-v2>)."),
                         base::msg("Enregistrez le style avec la catégorie « Symbologie ».",
                                   "Save the style with the category \"Symbology\"."));
    }
    style.labeling = read_labeling(file, root);
    report_undrawn(file, root);
    read_layer_settings(file, root, style);
    read_renderer(file, renderer, style);
}

} // namespace

Style parse_qml(std::string_view text, const std::string& name, base::Context& context) {
    Style style;
    style.origin = name;
    style.qml = text;
    const XmlFile file(text, name, context);
    read_style(file, file.root(), style);
    return style;
}

Style read_qml(const std::filesystem::path& path, base::Context& context) {
    return parse_qml(base::read_file(path), path.string(), context);
}

} // namespace maille::style
