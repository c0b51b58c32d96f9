// SPDX-License-Identifier: Apache-2.0
#include "campaign/load.hpp"

#include "campaign/sections.hpp"
#include "campaign/settings.hpp"
#include "campaign/toml_read.hpp"

namespace maille::campaign {

namespace {

/// A TOML date, or a text taken as it is.
std::string date_of(const TableReader& reader) {
    const Node* date = reader.find("date");
    return date != nullptr && date->kind == NodeKind::date ? date->text : reader.text("date");
}

} // namespace

void read_campaign(const TableReader& document, Plan& plan) {
    const auto reader = document.table("campaign");
    if (!reader) {
        fail(document.place(),
             base::msg("il manque la table [campaign]", "the table [campaign] is missing"),
             base::msg("L'écrire en tête, avec title = \"…\".",
                       "Write it first, with title = \"...\"."));
    }
    const TableReader campaign(reader->node(), "[campaign]");
    campaign.only({"title", "crs", "date", "lang", "credits"});
    plan.title = campaign.required_text("title");
    plan.crs = campaign.text("crs", plan.crs);
    plan.date = date_of(campaign);
    plan.language = campaign.text("lang", plan.language);
    require_known(campaign.place("lang"), {"langue inconnue", "unknown language"}, plan.language,
                  Names{"fr", "en"});
    if (const auto credits = campaign.table("credits")) {
        credits->only({"conception", "donnees", "groupements", "methode", "fonds", "realisation",
                       "reference", "service", "note"});
        plan.credits = campaign.text_table("credits");
    }
}

Plan load(const std::filesystem::path& file, const Library& library,
          std::span<const std::string> settings) {
    Node root = read_toml(file);
    for (const auto& setting : settings) {
        apply_setting(root, setting);
    }
    const Catalogue catalogue = load_catalogue(library.layers);
    const Surroundings around{file.parent_path(), library, catalogue};
    const TableReader document(root, file.filename().string());
    document.only({"campaign", "sources", "territories", "maps", "tables"});
    Plan plan;
    plan.file = file;
    plan.stem = file.stem().string();
    read_campaign(document, plan);
    read_sources(document, around, declared_levels(document), plan);
    read_territories(document, around, plan);
    read_maps(document, around, plan);
    read_tables(document, plan);
    return plan;
}

} // namespace maille::campaign
