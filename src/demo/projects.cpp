// SPDX-License-Identifier: Apache-2.0
#include "demo/projects.hpp"

#include "demo/project_rows.hpp"
#include "demo/text.hpp"

#include <utility>
#include <vector>

namespace maille::demo {

namespace {

// Rows to leave out stand among the others; duplicates come after the row they repeat.
std::vector<Row> make_rows(const Region& region, const Options& options) {
    Random random(options.seed, static_cast<std::uint64_t>(Stream::projects));
    RowMaker maker(region, options);
    const std::vector<Deal> deck = make_deck(random);
    const int valid = options.projects - excluded_rows;
    const std::vector<Told> told = deal_told(valid, random);
    std::vector<Row> rows;
    rows.reserve(size(valid));
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
