// SPDX-License-Identifier: Apache-2.0
// Single rows of the project table.
#pragma once
#include "demo/deck.hpp"
#include "demo/options.hpp"
#include "demo/places.hpp"

#include <string>

namespace maille::demo {

/// The cells of a row.
struct Row {
    std::string number;
    std::string title;
    std::string category;
    std::string theme;
    std::string lever;
    std::string holder;
    std::string holder_nature;
    std::string region;
    std::string departement;
    std::string commune;
    std::string code;
    std::string siren;
    std::string x;
    std::string y;
    std::string amount;

    /// The row as a line of CSV, in UTF-8.
    [[nodiscard]] std::string line() const;
};

/// Fills rows; the numbers are left to the caller.
class RowMaker {
public:
    RowMaker(const Region& region, const Options& options);

    /// A row that counts.
    Row valid(const Deal& deal, Told told);

    /// A row of another region, with a code that no commune has.
    Row foreign(const Deal& deal, int number);

    /// A row without any place, not even a département.
    Row unplaced(const Deal& deal);

    /// The same dossier entered once more, under a slightly different title.
    Row copy(const Row& row);

private:
    Row basic(const Deal& deal, const std::string& where);
    void tell(Row& row, const Place& place);

    const Region& m_region;
    Random m_random;
    PlaceMaker m_places;
};

} // namespace maille::demo
