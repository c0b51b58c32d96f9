// SPDX-License-Identifier: Apache-2.0
#include "demo/people.hpp"

#include "demo/names.hpp"
#include "demo/text.hpp"

#include <array>

namespace maille::demo {

namespace {

int nearest_commune(const Region& region, Point p) {
    std::size_t best = 0;
    for (std::size_t c = 1; c < region.communes.size(); ++c) {
        if (distance(region.communes[c].seat, p) < distance(region.communes[best].seat, p)) {
            best = c;
        }
    }
    return static_cast<int>(best);
}

// Most communes are small: the square of the square of a uniform number spreads them out.
int rural_population(Random& random) {
    const double u = random.unit();
    return 90 + static_cast<int>(420.0 * u + 5200.0 * u * u * u * u);
}

std::string base_36(int value) {
    static constexpr std::string_view digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    std::string text(3, '0');
    for (std::size_t i = 3; i-- > 0; value /= 36) {
        text[i] = digits[size(value % 36)];
    }
    return text;
}

} // namespace

void settle(Region& region, const Land& land, const Options& options) {
    const Random names(options.seed, static_cast<std::uint64_t>(Stream::names));
    NameMaker maker(names);
    Random random(options.seed, static_cast<std::uint64_t>(Stream::names) + 1000);
    for (Commune& commune : region.communes) {
        commune.status = "Commune simple";
        commune.population = rural_population(random);
    }
    for (std::size_t t = 0; t < land.towns().size(); ++t) {
        Commune& town = region.communes[size(nearest_commune(region, land.towns()[t]))];
        const bool capital = t < 5;
        town.name = maker.town();
        if (t == 1) {
            town.status = "Préfecture de région";
            town.population = 187'432;
            continue;
        }
        town.status = capital ? "Préfecture" : "Sous-préfecture";
        town.population = static_cast<int>(capital ? random.between(48'000, 96'000)
                                                   : random.between(11'000, 34'000));
    }
    for (Commune& commune : region.communes) {
        if (commune.name.empty()) {
            commune.name = maker.commune();
        }
    }
}

std::string sort_key(const Commune& commune) {
    return std::to_string(commune.departement) + folded(commune.name);
}

void give_codes(Region& region) {
    std::array<int, 5> totals{};
    for (const Commune& commune : region.communes) {
        ++totals[size(commune.departement)];
    }
    std::array<int, 5> next{};
    for (Commune& commune : region.communes) {
        const std::size_t d = size(commune.departement);
        const int number = ++next[d];
        commune.code = std::string(departements()[d].code) +
                       (totals[d] > 999 ? base_36(number) : padded(number, 3));
    }
}

} // namespace maille::demo
