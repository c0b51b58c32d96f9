// SPDX-License-Identifier: Apache-2.0
#include "demo/places.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace maille::demo {

namespace {

// How often each of the hot communes of a département stands in the draw.
constexpr std::array<int, 5> weights{5, 3, 2, 2, 2};

} // namespace

PlaceMaker::PlaceMaker(const Region& region, Random random)
    : m_region(region), m_random(random), m_communes(5), m_hot(5), m_saints(5) {
    for (std::size_t c = 0; c < region.communes.size(); ++c) {
        const Commune& commune = region.communes[c];
        if (!region.epci[size(commune.epci)].mobilised) {
            continue;
        }
        m_communes[size(commune.departement)].push_back(static_cast<int>(c));
        if (commune.name.starts_with("Saint")) {
            m_saints[size(commune.departement)].push_back(static_cast<int>(c));
        }
    }
    for (std::size_t d = 0; d < 5; ++d) {
        // The two largest communes and three others.
        std::vector<int> list = m_communes[d];
        std::sort(list.begin(), list.end(), [&](int a, int b) {
            return region.communes[size(a)].population > region.communes[size(b)].population;
        });
        for (std::size_t h = 0; h < weights.size(); ++h) {
            const int hot = h < 2 ? list[h] : m_random.pick(list);
            m_hot[d].insert(m_hot[d].end(), size(weights[h]), hot);
        }
    }
}

int PlaceMaker::any_commune(int departement) {
    const bool hot = m_random.below(100) < 34;
    return m_random.pick(hot ? m_hot[size(departement)] : m_communes[size(departement)]);
}

// Within nine tenths of the seat's distance to the border: inside, and never close to it.
Point PlaceMaker::point_in(int commune) {
    const Commune& c = m_region.communes[size(commune)];
    if (m_random.one_in(5)) {
        return c.seat; // geocoded to the town hall: many points in one place
    }
    for (;;) {
        const double reach = 0.9 * c.room;
        const Point p = c.seat + Point{static_cast<std::int64_t>(m_random.between(-reach, reach)),
                                       static_cast<std::int64_t>(m_random.between(-reach, reach))};
        if (distance(p, c.seat) < reach) {
            return p;
        }
    }
}

Place PlaceMaker::make(int departement, Told told) {
    Place place;
    place.told = told;
    if (told == Told::nothing) {
        return place;
    }
    place.commune = any_commune(departement);
    if (told == Told::name) {
        const auto& saints = m_saints[size(departement)];
        const bool saint = !saints.empty() && m_random.one_in(2);
        place.commune = m_random.pick(saint ? saints : m_communes[size(departement)]);
    }
    place.epci = m_region.communes[size(place.commune)].epci;
    if (told == Told::conflict) {
        const int elsewhere = (departement + 1 + static_cast<int>(m_random.below(4))) % 5;
        place.point = point_in(any_commune(elsewhere));
    } else {
        place.point = point_in(place.commune);
    }
    return place;
}

std::vector<Told> deal_told(int count, Random& random) {
    std::vector<Told> told;
    constexpr std::array<std::pair<Told, int>, 6> parts{{{Told::nothing, nothing_rows},
                                                         {Told::epci, epci_rows},
                                                         {Told::point, point_rows},
                                                         {Told::name, name_rows},
                                                         {Told::conflict, conflict_rows},
                                                         {Told::code_point, code_point_rows}}};
    for (const auto& [kind, rows] : parts) {
        // In proportion where the number of rows is not that of the committed data.
        const std::int64_t share = std::int64_t{rows} * count / 1279;
        told.insert(told.end(), static_cast<std::size_t>(share), kind);
    }
    told.resize(std::max(told.size(), size(count)), Told::code);
    random.shuffle(told);
    return told;
}

} // namespace maille::demo
