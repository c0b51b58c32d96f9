// SPDX-License-Identifier: Apache-2.0
// From a cell to a territory: declared codes of any level, and names where no code is given.
#pragma once

#include "territory/territories.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace maille::join {

/// A territory of a level.
struct Coded {
    std::size_t level = 0;
    std::uint32_t territory = 0;
    friend bool operator==(const Coded&, const Coded&) = default;
};

/// How a code was understood.
enum class CodeReading : std::uint8_t {
    exact,
    replaced,
    former,
    zero_added,
    siren_of_siret,
    upper_case
};

/// Looks codes up in one level or in all, with the repairs that lose nothing: old codes by table or
/// by the communes' own list of former codes, a lost leading zero, SIRET -> SIREN, lower-case
/// letters.
class CodeBook {
public:
    CodeBook(const territory::Territories& territories,
             const std::map<std::string, std::string>& replace)
        : m_territories(territories), m_replace(replace) {}

    struct Found {
        Coded coded;
        CodeReading reading = CodeReading::exact;
    };
    /// `level` empty: the level where the code stands, the lowest first.
    [[nodiscard]] std::optional<Found> find(std::string_view code,
                                            std::optional<std::size_t> level) const;

private:
    [[nodiscard]] std::optional<Coded> exact(std::string_view code,
                                             std::optional<std::size_t> level) const;

    const territory::Territories& m_territories;
    const std::map<std::string, std::string>& m_replace;
};

/// Key of a territory's name: folded, "st" and "ste" spelled out, the nature of a grouping ("CC",
/// "communauté de communes du"...) and leading articles removed. "CC du Ternois" and "Ternois" are
/// equal.
[[nodiscard]] std::string name_key(std::string_view name);

/// Names of one level's territories.
class NameBook {
public:
    explicit NameBook(const territory::Level& level);
    /// Territories of that name; several when the name is not unique.
    [[nodiscard]] const std::vector<std::uint32_t>& find(std::string_view name) const;

private:
    std::unordered_map<std::string, std::vector<std::uint32_t>> m_by_key;
    std::vector<std::uint32_t> m_nothing;
};

} // namespace maille::join
