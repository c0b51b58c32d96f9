// SPDX-License-Identifier: Apache-2.0
// What a row declares: its codes and, where a level has none, its names.
#pragma once

#include "join/codes.hpp"
#include "join/placing.hpp"

namespace maille::join {

/// Codes of one row, the most precise (lowest rank) first.
struct Declared {
    std::vector<Coded> codes;
    std::string unknown;        ///< "field=code" of a declared code that nobody has; empty if none
    std::string unmatched_name; ///< "field=name" of a name that fits no territory, or several
    bool disagree = false;      ///< two codes have no commune in common
};

/// Reads the declared codes and names of the rows of one layer.
class DeclaredReader {
public:
    /// Throws InputError for a missing field, ConfigError for an unknown level (a name must have
    /// one).
    DeclaredReader(const layer::Layer& layer, const PlacingSpec& spec,
                   const territory::Territories& territories);

    /// `has_point`: the row has coordinates; fallback codes are then left aside.
    [[nodiscard]] Declared read(std::size_t row, bool has_point);

    /// Reports how codes had to be read (old codes, lost zeros...) and names that were not
    /// recognised, counted.
    void report(const std::string& origin, base::Context& context) const;

private:
    struct Field {
        const table::Column* column = nullptr;
        std::optional<std::size_t> level;
        bool fallback = false;
    };
    struct NameField {
        const table::Column* column = nullptr;
        std::size_t level = 0;
        NameBook book;
    };
    struct Reading {
        std::uint64_t count = 0;
        std::vector<std::string> examples;
    };
    void read_codes(std::size_t row, bool fallback, Declared& declared);
    void read_names(std::size_t row, Declared& declared);
    [[nodiscard]] bool fits(const Coded& coded, const Declared& declared) const;
    [[nodiscard]] bool in_common(const Coded& a, const Coded& b) const;

    const territory::Territories& m_territories;
    CodeBook m_codes;
    std::vector<Field> m_code_fields;
    std::vector<NameField> m_name_fields;
    std::map<CodeReading, Reading> m_readings;
    Reading m_unmatched;
};

} // namespace maille::join
