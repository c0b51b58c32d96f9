// SPDX-License-Identifier: Apache-2.0
#include "style/qpt.hpp"

#include "base/file.hpp"
#include "base/text.hpp"
#include "style/options_handle.hpp"
#include "style/qpt_handle.hpp"

#include <algorithm>

namespace maille::style {
namespace {

constexpr int page_type = 65638;
constexpr int frame_type = 65647;

void read_pages(const XmlFile& file, pugi::xml_node root, PrintLayout& layout) {
    const pugi::xml_node pages = root.child("PageCollection");
    bool first = true;
    for (const pugi::xml_node page : pages.children("LayoutItem")) {
        if (page.attribute("type").as_int() != page_type) {
            continue;
        }
        if (!first) {
            file.unsupported(
                page, "second page",
                base::msg("seule la première page est dessinée.", "only the first page is drawn."));
            return;
        }
        first = false;
        const auto size = measures_mm(page.attribute("size").value());
        if (size.size() != 2 || size[0] <= 0 || size[1] <= 0) {
            throw file.error(page, base::msg("la taille de la page manque.",
                                             "the size of the page is missing."));
        }
        layout.width = size[0];
        layout.height = size[1];
        Symbol ground = symbol_of(file, page);
        if (!ground.layers.empty()) {
            layout.background = std::move(ground);
        }
    }
    if (first) {
        throw file.error(root,
                         base::msg("le modèle n'a pas de page.", "the template has no page."));
    }
}

void read_items(const XmlFile& file, pugi::xml_node root, PrintLayout& layout) {
    for (const pugi::xml_node node : root.children("LayoutItem")) {
        if (node.attribute("type").as_int() == frame_type) {
            continue; // reported with what it frames
        }
        auto content = read_content(file, node);
        if (!content) {
            continue;
        }
        LayoutItem item;
        read_common(file, node, item);
        item.content = *std::move(content);
        if (const auto position = measures_mm(node.attribute("position").value());
            position.size() == 2 && position[1] > layout.height + 5) {
            continue; // on another page, which is reported
        }
        layout.items.push_back(std::move(item));
    }
    for (const pugi::xml_node node : root.children("LayoutMultiFrame")) {
        static_cast<void>(read_content(file, node));
    }
    // QGIS saves the topmost item first.
    std::reverse(layout.items.begin(), layout.items.end());
    std::stable_sort(layout.items.begin(), layout.items.end(),
                     [](const LayoutItem& a, const LayoutItem& b) { return a.z < b.z; });
}

} // namespace

const LayoutItem* PrintLayout::find(std::string_view id) const {
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&](const LayoutItem& item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

PrintLayout parse_qpt(std::string_view text, const std::string& name, base::Context& context) {
    PrintLayout layout;
    layout.origin = name;
    const XmlFile file(text, name, context, FileKind::layout);
    const pugi::xml_node root = file.root();
    if (std::string_view(root.name()) != "Layout") {
        throw file.error(
            root,
            base::msg("ce n'est pas un modèle de page QGIS : la racine est <{}>, non <Layout>.",
                      "not a QGIS page template: the root is <{}>, not <Layout>.",
                      std::string(root.name())),
            base::msg("Les modèles de QGIS 2 (<Composer>) s'ouvrent et se réenregistrent dans "
                      "QGIS 3.",
                      "Templates of QGIS 2 (<Composer>) can be opened and saved again in QGIS 3."));
    }
    layout.name = root.attribute("name").value();
    layout.dpi = number_of(file, root, "printResolution", 300);
    read_pages(file, root, layout);
    read_items(file, root, layout);
    return layout;
}

PrintLayout read_qpt(const std::filesystem::path& path, base::Context& context) {
    return parse_qpt(base::read_file(path), path.string(), context);
}

} // namespace maille::style
