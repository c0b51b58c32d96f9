// SPDX-License-Identifier: Apache-2.0
#include "demo/deck.hpp"

#include <algorithm>

namespace maille::demo {

namespace {

constexpr std::string_view transport = "Transports";
constexpr std::string_view buildings = "Bâtiments";
constexpr std::string_view energy = "Énergie";
constexpr std::string_view industry = "Industrie";
constexpr std::string_view waste = "Déchets";
constexpr std::string_view farming = "Agriculture et sols";
constexpr std::string_view nature = "Espaces naturels et foncier";
constexpr std::string_view food = "Alimentation";
constexpr std::string_view water = "Eau";

// The report: water is about a fifth of the projects in its columns 60 and 80 (D3, D5).
bool is_wet(const Deal& deal) {
    return deal.departement == 2 || deal.departement == 4;
}

std::vector<Lever> one_by_one() {
    std::vector<Lever> cards;
    for (const Lever& lever : levers()) {
        for (int i = 0; i < lever.count; ++i) {
            cards.push_back({lever.name, lever.theme, 1});
        }
    }
    return cards;
}

// Water levers first: nine in ten of them to the two départements that have most.
void deal_levers(std::vector<Deal*> rows, Random& random) {
    std::vector<Lever> cards = one_by_one();
    random.shuffle(cards);
    random.shuffle(rows);
    std::stable_partition(cards.begin(), cards.end(),
                          [](const Lever& c) { return c.theme == water; });
    std::vector<Deal*> left(rows);
    for (const Lever& card : cards) {
        const bool wet = card.theme == water && !random.one_in(9);
        const auto fit = [wet](const Deal* deal) { return !wet || is_wet(*deal); };
        auto chosen = std::find_if(left.begin(), left.end(), fit);
        if (chosen == left.end()) {
            chosen = left.begin();
        }
        (*chosen)->lever = card.name;
        (*chosen)->theme = card.theme;
        left.erase(chosen);
    }
}

} // namespace

const std::vector<Lever>& levers() {
    static const std::vector<Lever> list{
        {"Rénovation (tertiaire)", buildings, 235},
        {"Électricité renouvelable", energy, 76},
        {"Sobriété dans l'eau", water, 66},
        {"Vélo", transport, 66},
        {"Rénovation (résidentiel)", buildings, 56},
        {"Désimperméabilisation des sols", water, 53},
        {"Continuités écologiques", nature, 52},
        {"Restauration des habitats naturels", nature, 44},
        {"Loi Egalim / climat et résilience", food, 42},
        {"Sobriété foncière", nature, 42},
        // The ten least invested: 28 rows.
        {"Mise en décharge", waste, 1},
        {"Usage des produits phytosanitaires", farming, 1},
        {"Élevage durable", farming, 2},
        {"Gestion des prairies", farming, 2},
        {"Pratiques stockantes", farming, 3},
        {"Biogaz", energy, 3},
        {"Bouclage biomasse", energy, 3},
        {"Agriculture biologique et de HVE", farming, 4},
        {"Gestion des forêts", nature, 4},
        {"Surface en aire protégée", nature, 5},
        // Between the two: 295 rows.
        {"Véhicules électriques", transport, 30},
        {"Bus et cars décarbonés", transport, 24},
        {"Réduction du besoin de déplacements", transport, 14},
        {"Covoiturage", transport, 28},
        {"Fret décarboné et multimodalité", transport, 9},
        {"Efficacité et sobriété logistique", transport, 8},
        {"Changement de chaudière à fioul (résidentiel)", buildings, 8},
        {"Changement de chaudière à gaz (résidentiel)", buildings, 7},
        {"Changement de chaudière à fioul (tertiaire)", buildings, 16},
        {"Changement de chaudière à gaz (tertiaire)", buildings, 18},
        {"Réseaux de chaleur décarbonés", energy, 30},
        {"Grands sites industriels", industry, 6},
        {"Industrie diffuse", industry, 6},
        {"Valorisation matière des déchets", waste, 16},
        {"Prévention des déchets", waste, 20},
        {"Gestion des haies", farming, 25},
        {"Protection des zones de captage d'eau", water, 23},
        {"Taux de collecte", waste, 7},
        {"", buildings, 59}};
    return list;
}

std::vector<Deal> make_deck(Random& random) {
    std::vector<Deal> deck;
    for (std::size_t category = 0; category < category_counts.size(); ++category) {
        for (std::size_t departement = 0; departement < 5; ++departement) {
            for (int i = 0; i < category_counts[category][departement]; ++i) {
                deck.push_back({static_cast<int>(departement), static_cast<int>(category), {}, {}});
            }
        }
    }
    random.shuffle(deck);
    std::vector<Deal*> counted;
    const std::vector<Lever> cards = one_by_one();
    for (Deal& deal : deck) {
        if (deal.category < 2) {
            counted.push_back(&deal);
        } else {
            const Lever& any = random.pick(cards);
            deal.lever = any.name;
            deal.theme = any.theme;
        }
    }
    deal_levers(counted, random);
    return deck;
}

} // namespace maille::demo
