// SPDX-License-Identifier: Apache-2.0
#include "demo/merger.hpp"

#include <algorithm>

namespace maille::demo {

namespace {

std::vector<std::vector<int>> epci_neighbours(const Region& region) {
    std::vector<int> epci_of_face(region.commune_of_face.size(), -1);
    for (std::size_t f = 0; f < epci_of_face.size(); ++f) {
        if (const int c = region.commune_of_face[f]; c >= 0) {
            epci_of_face[f] = region.communes[size(c)].epci;
        }
    }
    return adjacent_labels(region.coverage, epci_of_face, static_cast<int>(region.epci.size()));
}

} // namespace

Merger::Merger(const Region& region) : m_region(region), m_neighbours(epci_neighbours(region)) {
    for (std::size_t e = 0; e < region.epci.size(); ++e) {
        m_groups.push_back({static_cast<int>(e)});
        m_group_of.push_back(static_cast<int>(e));
        m_weight.push_back(region.epci[e].communes.size());
    }
}

int Merger::main_departement(int epci) const {
    return m_region.epci[size(epci)].departements.front();
}

void Merger::merge(int into, int from) {
    for (const int e : m_groups[size(from)]) {
        m_group_of[size(e)] = into;
        m_groups[size(into)].push_back(e);
    }
    m_weight[size(into)] += m_weight[size(from)];
    m_groups[size(from)].clear();
}

// The lightest neighbour of a group in the same main département, -1 when there is none.
int Merger::lightest_neighbour(int group) const {
    int best = -1;
    for (const int e : m_groups[size(group)]) {
        for (const int other : m_neighbours[size(e)]) {
            const int g = m_group_of[size(other)];
            if (g != group && g != m_closed && main_departement(other) == main_departement(e) &&
                (best < 0 || m_weight[size(g)] < m_weight[size(best)])) {
                best = g;
            }
        }
    }
    return best;
}

int Merger::lightest(const std::vector<bool>& stuck) const {
    int best = -1;
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        if (!m_groups[g].empty() && !stuck[g] && static_cast<int>(g) != m_closed &&
            (best < 0 || m_weight[g] < m_weight[size(best)])) {
            best = static_cast<int>(g);
        }
    }
    return best;
}

void Merger::reduce(std::size_t wanted) {
    std::vector<bool> stuck(m_groups.size());
    auto left = static_cast<std::size_t>(std::count_if(
        m_groups.begin(), m_groups.end(), [](const auto& group) { return !group.empty(); }));
    while (left > wanted) {
        const int group = lightest(stuck);
        if (group < 0) {
            return;
        }
        if (const int other = lightest_neighbour(group); other >= 0) {
            merge(other, group);
            --left;
        } else {
            stuck[size(group)] = true;
        }
    }
}

void Merger::make_interdepartemental(int epci) {
    for (const int departement : m_region.epci[size(epci)].departements) {
        for (const int other : m_neighbours[size(epci)]) {
            const auto& list = m_region.epci[size(other)].departements;
            if (m_group_of[size(other)] != epci && list == std::vector<int>{departement}) {
                merge(epci, other);
                break;
            }
        }
    }
    m_closed = epci;
}

} // namespace maille::demo
