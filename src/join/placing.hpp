// SPDX-License-Identifier: Apache-2.0
// Placing: for each row of a source of projects the place drawn and the territories it counts for.
// In: a layer (table or points, in the territories' CRS) and what its fields mean. Out: one state a
// row, one membership a row and level. Promise: every row ends in exactly one state; nothing
// depends on the order of rows.
#pragma once

#include "layer/coordinate_state.hpp"
#include "layer/layer.hpp"
#include "territory/territories.hpp"

#include "base/context.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace maille::join {

enum class State : std::uint8_t {
    placed,
    tie, ///< on a border shared by territories: given to the smallest code
    outside,
    no_coordinates,
    unknown_code,
    invalid,
    duplicate,
};
inline constexpr std::size_t state_count = 7;

/// "placed", "tie"...: the values of `maille_state`.
[[nodiscard]] std::string_view text_of(State state);

/// What the fields of a source mean. Field names are those of the layer.
struct PlacingSpec {
    std::string source; ///< name; prefixes maille_id

    /// A field with codes of one level, or of any level when `level` is empty (recognised by where
    /// the code is found).
    struct CodeField {
        std::string field;
        std::string level;
        bool fallback = false; ///< a code read only in rows that declare nothing else
    };
    std::vector<CodeField> codes;
    std::vector<CodeField>
        names; ///< fields with names, used where no code of that level or below is given
    std::map<std::string, std::string> replace; ///< old code -> new code

    /// Given points place a row below the level of its code when they lie in the coded territory.
    /// Off: the code alone decides (points that merely stand for the coded territory, such as
    /// centroids).
    bool refine = false;

    std::vector<std::string>
        unique; ///< duplicates share all these fields; the smallest row as text is kept
    std::vector<std::string> required; ///< rows without one of them are invalid
    std::string region_field;          ///< rows with another value than these (folded) are outside
    std::vector<std::string> region_values;
};

/// Which territories of one level a row counts for, in four bytes.
class Membership {
public:
    [[nodiscard]] static Membership not_placed() { return Membership(0xfffffffe); }
    [[nodiscard]] static Membership not_at_this_level() { return Membership(0xffffffff); }
    /// The territories that hold this commune.
    [[nodiscard]] static Membership as_commune(std::uint32_t commune) {
        return Membership(commune);
    }
    /// That territory alone.
    [[nodiscard]] static Membership of(std::uint32_t territory) {
        return Membership(territory | direct);
    }

    /// Placed, and the level is known: in one, several or none of its territories.
    [[nodiscard]] bool decided() const { return m_value < 0xfffffffe; }
    [[nodiscard]] bool is_not_placed() const { return m_value == 0xfffffffe; }
    /// Indices of the territories, ascending; empty unless decided.
    [[nodiscard]] std::span<const std::uint32_t> in(const territory::Level& level) const {
        if (!decided()) {
            return {};
        }
        return (m_value & direct) != 0 ? level.only(m_value & ~direct) : level.of_commune(m_value);
    }
    friend bool operator==(const Membership&, const Membership&) = default;

private:
    static constexpr std::uint32_t direct = 0x80000000;
    explicit Membership(std::uint32_t value) : m_value(value) {}
    std::uint32_t m_value;
};

struct Placing {
    std::string source;
    std::vector<State> states;
    std::vector<std::uint8_t> conflicts; ///< 1 where a code and the point, or two codes, disagree
    /// Level index of the code that gives the place drawn, `from_point` when a point was given,
    /// `none` if not placed.
    static constexpr std::uint8_t from_point = 0xfe;
    static constexpr std::uint8_t none = 0xff;
    std::vector<std::uint8_t> precisions;
    std::map<std::size_t, std::string>
        reasons; ///< row -> "code_insee=00199": why it is not placed, if more is to say
    geom::GeometryArray places{geom::Kind::point}; ///< place drawn; null for rows not placed
    std::vector<std::vector<Membership>> levels;   ///< [level][row]

    [[nodiscard]] std::size_t rows() const { return states.size(); }
    [[nodiscard]] bool placed(std::size_t row) const {
        return states[row] == State::placed || states[row] == State::tie;
    }
};

/// Seat (chef-lieu) of each commune, by index; empty optional where unknown.
using Seats = std::vector<std::optional<geom::Point>>;

/// Places every row. `coordinates[row]` says whether the point of `layer.geometry` is given.
/// Throws InputError for a missing field; bad rows end in a state and are reported.
[[nodiscard]] Placing place(const layer::Layer& layer,
                            const std::vector<layer::CoordinateState>& coordinates,
                            const PlacingSpec& spec, const territory::Territories& territories,
                            const Seats& seats, base::Context& context);

} // namespace maille::join
