// SPDX-License-Identifier: Apache-2.0
#include "demo/project_rows.hpp"

#include "demo/spelling.hpp"
#include "demo/text.hpp"
#include "demo/titles.hpp"

namespace maille::demo {

namespace {

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

} // namespace

std::string Row::line() const {
    std::string out;
    for (const std::string* text :
         {&number, &title, &category, &theme, &lever, &holder, &holder_nature, &region,
          &departement, &commune, &code, &siren, &x, &y, &amount}) {
        out += (text == &number ? "" : ";") + cell(*text, ';');
    }
    return out + "\r\n";
}

RowMaker::RowMaker(const Region& region, const Options& options)
    : m_region(region), m_random(options.seed, static_cast<std::uint64_t>(Stream::spelling)),
      m_places(region, Random(options.seed, static_cast<std::uint64_t>(Stream::places))) {}

Row RowMaker::valid(const Deal& deal, Told told) {
    const Place place = m_places.make(deal.departement, told);
    const Departement& departement = departements()[size(deal.departement)];
    const bool at_commune = place.commune >= 0 && told != Told::epci;
    const Commune* commune = at_commune ? &m_region.communes[size(place.commune)] : nullptr;
    const Epci* epci = place.epci >= 0 ? &m_region.epci[size(place.epci)] : nullptr;
    std::string where(departement.name);
    if (commune != nullptr) {
        where = commune->name;
    } else if (epci != nullptr) {
        where = m_region.communes[size(epci->seat)].name;
    }
    Row row = basic(deal, where);
    const Holder holder = make_holder(commune, epci, departement, m_random);
    row.holder = holder.name;
    row.holder_nature = holder.nature;
    row.region = region_name;
    row.departement = departement.code;
    tell(row, place);
    return row;
}

Row RowMaker::foreign(const Deal& deal, int number) {
    Row row = basic(deal, "Hors-Région");
    row.holder = "Collectivité voisine";
    row.holder_nature = "EPCI";
    row.region = "Plateaux-de-l'Est";
    row.departement = "E1";
    row.code = "E1" + padded(number, 3);
    return row;
}

Row RowMaker::unplaced(const Deal& deal) {
    Row row = basic(deal, "lieu à préciser");
    row.holder = "Porteur à préciser";
    row.region = region_name;
    return row;
}

Row RowMaker::copy(const Row& row) {
    Row again = row;
    again.title = m_random.one_in(2) ? upper(row.title) : row.title + " (2e dépôt)";
    return again;
}

Row RowMaker::basic(const Deal& deal, const std::string& where) {
    Row row;
    row.title = make_title(deal.theme, where, m_random);
    row.category = typed_category(category_names[size(deal.category)], m_random);
    row.theme = deal.theme;
    row.lever = deal.lever;
    row.amount = amount(m_random);
    return row;
}

// Writes as much about the place as the row tells.
void RowMaker::tell(Row& row, const Place& place) {
    const bool code =
        place.told == Told::code || place.told == Told::code_point || place.told == Told::conflict;
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

} // namespace maille::demo
