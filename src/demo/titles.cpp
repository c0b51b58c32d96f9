// SPDX-License-Identifier: Apache-2.0
#include "demo/titles.hpp"

#include "demo/names.hpp"

#include <map>
#include <vector>

namespace maille::demo {

namespace {

const std::map<std::string_view, std::vector<std::string>>& actions() {
    static const std::map<std::string_view, std::vector<std::string>> table{
        {"Transports",
         {"Schéma cyclable", "Piste cyclable, traversée", "Aire de covoiturage",
          "Bornes de recharge", "Abris à vélos de la gare", "Navette électrique"}},
        {"Bâtiments",
         {"Rénovation énergétique de l'école", "Isolation de la mairie",
          "Rénovation de la salle des fêtes", "Réhabilitation de logements communaux",
          "Cœur de bourg : rénovation du gymnase", "Remplacement de la chaudière, école"}},
        {"Énergie",
         {"Toiture solaire de l'atelier municipal", "Ombrières photovoltaïques",
          "Réseau de chaleur bois", "Étude de géothermie"}},
        {"Industrie",
         {"Récupération de chaleur de la zone d'activités", "Audit énergétique des PME"}},
        {"Déchets",
         {"Déchèterie – extension", "Ressourcerie", "Plateforme de compostage",
          "Collecte séparée des biodéchets"}},
        {"Agriculture et sols",
         {"Plantation de haies", "Diagnostic des sols", "Prairies : appui aux éleveurs"}},
        {"Espaces naturels et foncier",
         {"Restauration de la zone humide", "Passage à faune", "Renaturation de la friche",
          "Trame verte", "Atlas de la biodiversité"}},
        {"Alimentation", {"Cantine durable", "Légumerie", "Projet alimentaire territorial"}},
        {"Eau",
         {"Désimperméabilisation de la cour d’école", "Récupération des eaux de pluie",
          "Réduction des fuites du réseau", "Protection du captage", "Place : sol perméable"}}};
    return table;
}

} // namespace

std::string make_title(std::string_view theme, const std::string& where, Random& random) {
    return random.pick(actions().at(theme)) + " " + of_name(where);
}

Holder make_holder(const Commune* commune, const Epci* epci, const Departement& departement,
                   Random& random) {
    const std::uint64_t draw = random.below(100);
    if (commune != nullptr && draw < 62) {
        return {"Commune " + of_name(commune->name), "commune"};
    }
    if (epci != nullptr && draw < 88) {
        return {epci->name, "EPCI"};
    }
    const std::string area(departement.name);
    if (draw < 94) {
        return {"Syndicat mixte des eaux, " + area, "syndicat mixte"};
    }
    if (draw < 97) {
        return {"PETR de " + area, "PETR"};
    }
    return draw < 99 ? Holder{"Agence d'urbanisme, " + area, "agence d'urbanisme"}
                     : Holder{"Parc naturel régional des Marais de Brume", "PNR"};
}

} // namespace maille::demo
