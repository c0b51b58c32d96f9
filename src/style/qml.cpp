// SPDX-License-Identifier: Apache-2.0
#include "style/qml.hpp"

#include "base/file.hpp"
#include "base/text.hpp"
#include "style/symbol_handle.hpp"

#include <algorithm>

namespace maille::style {
namespace {

constexpr const char* drawn_renderers = "singleSymbol, categorizedSymbol, nullSymbol";

/// The field named by `attr`: plain or quoted. Empty for an expression.
std::optional<std::string> field_of(std::string_view attr) {
    if (attr.size() > 2 && attr.front() == '"' && attr.back() == '"') {
        std::string name;
        for (std::size_t i = 1; i + 1 < attr.size(); ++i) {
            if (attr[i] == '"') {
                ++i; // a quote inside is doubled
                if (attr[i] != '"') {
                    return std::nullopt; // a second quoted name: an expression
                }
            }
            name += attr[i];
        }
        return name;
    }
    if (attr.empty() || attr.find_first_of("()+*/=<>|',\"$@^") != std::string_view::npos) {
        return std::nullopt;
    }
    return std::string(attr);
}

class Reader {
public:
    Reader(const XmlFile& file, Style& style) : m_file(file), m_style(style) {}

    void read(pugi::xml_node root) {
        check_root(root);
        const pugi::xml_node renderer = root.child("renderer-v2");
        if (!renderer) {
            throw m_file.error(root,
                               base::msg("le style n'a pas de rendu (<renderer-v2>).",
                                         "the style has no renderer (<renderer-v2>)."),
                               base::msg("Enregistrez le style avec la catégorie « Symbologie ».",
                                         "Save the style with the category \"Symbology\"."));
        }
        check_renderer(renderer);
        const std::string type = renderer.attribute("type").value();
        if (type == "singleSymbol") {
            read_single(renderer);
        } else if (type == "categorizedSymbol") {
            read_categories(renderer);
        } else if (type != "nullSymbol") {
            throw m_file.error(renderer,
                               base::msg("style illisible : le rendu « {} » n'est pas dessiné.",
                                         "unreadable style: the renderer \"{}\" is not drawn.",
                                         type),
                               base::msg("Rendus dessinés : {}.", "Renderers drawn: {}.",
                                         std::string(drawn_renderers)));
        }
        read_order(renderer);
    }

private:
    void report_unless(pugi::xml_node node, const char* attribute,
                       std::initializer_list<const char*> neutral) const {
        const std::string_view value = node.attribute(attribute).value();
        if (std::none_of(neutral.begin(), neutral.end(),
                         [&](const char* known) { return value == known; })) {
            m_file.unsupported(node, base::format("{}={}", attribute, value),
                               base::msg("le réglage est ignoré.", "the setting is left aside."));
        }
    }

    void check_root(pugi::xml_node root) {
        if (std::string_view(root.name()) != "qgis") {
            throw m_file.error(
                root, base::msg("ce n'est pas un style QGIS : la racine est <{}>, non <qgis>.",
                                "not a QGIS style: the root is <{}>, not <qgis>.",
                                std::string(root.name())));
        }
        report_unless(root, "hasScaleBasedVisibilityFlag", {"", "0"});
        if (!root.child("labeling").empty() &&
            std::string_view(root.attribute("labelsEnabled").value()) == "1") {
            m_file.unsupported(root.child("labeling"), "labeling",
                               base::msg("les étiquettes sont omises.", "labels are left out."));
        }
        for (const char* name : {"SingleCategoryDiagramRenderer",
                                 "LinearlyInterpolatedDiagramRenderer", "StackedDiagramRenderer"}) {
            if (const pugi::xml_node node = root.child(name)) {
                m_file.unsupported(
                    node, name, base::msg("les diagrammes sont omis.", "diagrams are left out."));
            }
        }
        for (const char* name : {"blendMode", "featureBlendMode"}) {
            if (const pugi::xml_node node = root.child(name);
                !node.empty() && base::trim(node.text().get()) != "0") {
                m_file.unsupported(node, base::format("{} = {}", name, node.text().get()),
                                   base::msg("la fusion normale est prise.", "normal is taken."));
            }
        }
        if (const pugi::xml_node node = root.child("layerOpacity")) {
            const auto value = base::parse_number(node.text().get());
            if (!value) {
                m_file.unreadable(node, "layerOpacity", node.text().get());
            }
            m_style.opacity = std::clamp(value.value_or(1), 0.0, 1.0);
        }
    }

    void check_renderer(pugi::xml_node renderer) const {
        report_unless(renderer, "symbollevels", {"", "0"});
        report_unless(renderer, "forceraster", {"", "0"});
        report_unless(renderer, "referencescale", {"", "-1"});
        const pugi::xml_node effect = renderer.child("effect");
        if (std::string_view(effect.attribute("enabled").value()) == "1") {
            m_file.unsupported(
                effect, "effect",
                base::msg("la couche est dessinée sans effet.", "the layer is drawn without it."));
        }
    }

    [[nodiscard]] Symbol symbol_named(pugi::xml_node renderer, pugi::xml_node user,
                                      const char* name) const {
        const pugi::xml_node node =
            renderer.child("symbols").find_child_by_attribute("symbol", "name", name);
        if (!node) {
            throw m_file.error(user, base::msg("le symbole « {} » n'est pas défini dans <symbols>.",
                                               "the symbol \"{}\" is not defined in <symbols>.",
                                               std::string(name)));
        }
        return read_symbol(m_file, node);
    }

    void read_single(pugi::xml_node renderer) {
        const pugi::xml_node first = renderer.child("symbols").child("symbol");
        Category only;
        only.symbol = symbol_named(renderer, renderer, first.attribute("name").value());
        m_style.categories.push_back(std::move(only));
    }

    void read_categories(pugi::xml_node renderer) {
        const std::string attr = renderer.attribute("attr").value();
        m_style.field = field_of(attr);
        if (!m_style.field) {
            throw m_file.error(
                renderer,
                base::msg("style illisible : les catégories suivent l'expression « {} ».",
                          "unreadable style: the categories follow the expression \"{}\".", attr),
                base::msg("Catégorisez par un champ.", "Categorise by a field."));
        }
        for (const pugi::xml_node node : renderer.child("categories").children("category")) {
            Category category;
            category.label = node.attribute("label").value();
            const std::string_view visible = node.attribute("render").value();
            category.visible = visible.empty() || visible == "true" || visible == "1";
            category.symbol = symbol_named(renderer, node, node.attribute("symbol").value());
            if (const pugi::xml_attribute value = node.attribute("value");
                value && *value.value() != '\0') {
                category.values.emplace_back(value.value());
            }
            for (const pugi::xml_node value : node.children("val")) {
                category.values.emplace_back(value.attribute("value").value());
            }
            m_style.categories.push_back(std::move(category));
        }
    }

    void read_order(pugi::xml_node renderer) {
        if (std::string_view(renderer.attribute("enableorderby").value()) != "1") {
            return;
        }
        for (const pugi::xml_node clause : renderer.child("orderby").children("orderByClause")) {
            const auto field = field_of(base::trim(clause.text().get()));
            if (!field) {
                m_file.unsupported(clause, base::format("orderby {}", clause.text().get()),
                                   base::msg("l'ordre de dessin habituel est pris.",
                                             "the usual drawing order is taken."));
                m_style.order.clear();
                return;
            }
            m_style.order.push_back(
                {*field, std::string_view(clause.attribute("asc").value()) != "0",
                 std::string_view(clause.attribute("nullsFirst").value()) == "1"});
        }
    }

    const XmlFile& m_file;
    Style& m_style;
};

} // namespace

Style parse_qml(std::string_view text, const std::string& name, base::Context& context) {
    Style style;
    style.origin = name;
    style.qml = text;
    const XmlFile file(text, name, context);
    Reader(file, style).read(file.root());
    return style;
}

Style read_qml(const std::filesystem::path& path, base::Context& context) {
    return parse_qml(base::read_file(path), path.string(), context);
}

} // namespace maille::style
