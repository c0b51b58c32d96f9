// SPDX-License-Identifier: Apache-2.0
#include "demo/projects.hpp"

#include "demo/deck.hpp"
#include "demo/places.hpp"
#include "demo/spelling.hpp"
#include "demo/text.hpp"
#include "demo/titles.hpp"

#include <utility>
#include <vector>

namespace maille::demo {

namespace {

std::size_t size(int index) {
    return static_cast<std::size_t>(index);
}

// The cells of a row, named as in the header.
struct Row {
    std::string number, title, category, theme, lever, holder, holder_nature, region, departement,
        commune, code, siren, x, y, amount;

    std::string line() const {
        std::string out;
        for (const std::string* text :
             {&number, &title, &category, &theme, &lever, &holder, &holder_nature, &region,
              &departement, &commune, &code, &siren, &x, &y, &amount}) {
            out += (text == &number ? "" : ";") + cell(*text, ';');
        }
        return out + "\r\n";
    }
};

// Mostly tens of thousands of euros, at times millions; a few rows say nothing.
std::string amount(Random& random) {
    if (random.one_in(25)) {
        return {};
    }
    const double u = random.unit();
    const double euros = 2'500.0 + 180'000.0 * u * u + 2'600'000.0 * u * u * u * u * u * u * u * u;
    const auto round = static_cast<std::int64_t>(euros / 50.0) * 50;
    const std::int64_t cents = random.one_in(6) ? static_cast<std::int64_t>(random.below(100)) : 0;
    return typed_amount(round * 100 + cents, random);
}

class RowMaker {
public:
    RowMaker(const Region& region, const Options& options)
        : m_region(region), m_random(options.seed, static_cast<std::uint64_t>(Stream::spelling)),
          m_places(region, Random(options.seed, static_cast<std::uint64_t>(Stream::places))) {}

    Row valid(const Deal& deal, Told told) {
        const Place place = m_places.make(deal.departement, told);
        const Departement& departement = departements()[size(deal.departement)];
        const bool at_commune = place.commune >= 0 && told != Told::epci;
        const Commune* commune = at_commune ? &m_region.communes[size(place.commune)] : nullptr;
        const Epci* epci = place.epci >= 0 ? &m_region.epci[size(place.epci)] : nullptr;
        const std::string where = commune != nullptr ? commune->name
                                  : epci != nullptr  ? m_region.communes[size(epci->seat)].name
                                                     : std::string(departement.name);
        Row row = basic(deal, where);
        const Holder holder = make_holder(commune, epci, departement, m_random);
        row.holder = holder.name;
        row.holder_nature = holder.nature;
        row.region = region_name;
        row.departement = departement.code;
        tell(row, place);
        return row;
    }

    Row foreign(const Deal& deal, int number) {
        Row row = basic(deal, "Hors-Région");
        row.holder = "Collectivité voisine";
        row.holder_nature = "EPCI";
        row.region = "Plateaux-de-l'Est";
        row.departement = "E1";
        row.code = "E1" + padded(number, 3);
        return row;
    }

    Row unplaced(const Deal& deal) {
        Row row = basic(deal, "lieu à préciser");
        row.holder = "Porteur à préciser";
        row.region = region_name;
        return row;
    }

    // The same dossier entered once more.
    Row copy(const Row& row) {
        Row again = row;
        again.title = m_random.one_in(2) ? upper(row.title) : row.title + " (2e dépôt)";
        return again;
    }

private:
    Row basic(const Deal& deal, const std::string& where) {
        Row row;
        row.title = make_title(deal.theme, where, m_random);
        row.category = typed_category(category_names[size(deal.category)], m_random);
        row.theme = deal.theme;
        row.lever = deal.lever;
        row.amount = amount(m_random);
        return row;
    }

    // Writes as much about the place as the row tells.
    void tell(Row& row, const Place& place) {
        const bool code = place.told == Told::code || place.told == Told::code_point ||
                          place.told == Told::conflict;
        if (code) {
            row.commune = m_region.communes[size(place.commune)].name;
            row.code = typed_code(m_region.communes[size(place.commune)].code, m_random);
        }
        if (place.told == Told::name) {
            row.commune = typed_commune(m_region.communes[size(place.commune)].name, m_random);
        }
        if (place.told == Told::epci || (code && m_random.one_in(2))) {
            row.siren = m_region.epci[size(place.epci)].siren;
        }
        if (place.told == Told::point || place.told == Told::code_point ||
            place.told == Told::conflict) {
            row.x = metres(place.point.x, ',');
            row.y = metres(place.point.y, ',');
        }
    }

    const Region& m_region;
    Random m_random;
    PlaceMaker m_places;
};

// Rows to leave out stand among the others; duplicates come after the row they repeat.
std::vector<Row> make_rows(const Region& region, const Options& options) {
    Random random(options.seed, static_cast<std::uint64_t>(Stream::projects));
    RowMaker maker(region, options);
    const std::vector<Deal> deck = make_deck(random);
    const int valid = options.projects - excluded_rows;
    const std::vector<Told> told = deal_told(valid, random);
    std::vector<Row> rows;
    for (int i = 0; i < valid; ++i) {
        rows.push_back(maker.valid(deck[size(i) % deck.size()], told[size(i)]));
    }
    const auto insert = [&](Row row, std::size_t from) {
        const auto at = from + static_cast<std::size_t>(random.below(rows.size() + 1 - from));
        rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(at), std::move(row));
    };
    for (int i = 0; i < foreign_rows; ++i) {
        insert(maker.foreign(random.pick(deck), i + 1), 0);
    }
    for (int i = 0; i < unplaced_rows; ++i) {
        insert(maker.unplaced(random.pick(deck)), 0);
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].number = "VIV-" + padded(static_cast<std::int64_t>(i + 1), 4);
    }
    std::vector<std::size_t> originals;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].region == region_name && !rows[i].departement.empty()) {
            originals.push_back(i);
        }
    }
    random.shuffle(originals);
    std::vector<Row> copies;
    for (std::size_t i = 0; i < size(duplicate_rows) && i < originals.size(); ++i) {
        copies.push_back(maker.copy(rows[originals[i]]));
    }
    for (Row& again : copies) {
        insert(std::move(again), rows.size() * 3 / 4);
    }
    return rows;
}

} // namespace

std::string projects_file(const Region& region, const Options& options) {
    std::string out = "numero;intitule;categorie;thematique;levier;porteur;nature_porteur;region;"
                      "departement;commune;code_insee;siren_epci;x;y;montant\r\n";
    for (const Row& row : make_rows(region, options)) {
        out += row.line();
    }
    return to_windows_1252(out);
}

} // namespace maille::demo
