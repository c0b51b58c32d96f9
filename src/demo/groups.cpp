// SPDX-License-Identifier: Apache-2.0
// EPCI and what is made of them.
#include "demo/territory.hpp"
#include "demo/text.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace maille::demo {

namespace {

std::size_t size(int index) {
    return static_cast<std::size_t>(index);
}

// Départements of a list of communes, the most frequent first, then by code.
std::vector<int> departements_of(const Region& region, const std::vector<int>& communes) {
    std::map<int, int> counts;
    for (const int c : communes) {
        ++counts[region.communes[size(c)].departement];
    }
    std::vector<int> result;
    for (const auto& [departement, n] : counts) {
        result.push_back(departement);
    }
    std::stable_sort(result.begin(), result.end(),
                     [&](int a, int b) { return counts[a] > counts[b]; });
    return result;
}

std::vector<std::vector<int>> epci_neighbours(const Region& region) {
    std::vector<int> epci_of_face(region.commune_of_face.size(), -1);
    for (std::size_t f = 0; f < epci_of_face.size(); ++f) {
        if (const int c = region.commune_of_face[f]; c >= 0) {
            epci_of_face[f] = region.communes[size(c)].epci;
        }
    }
    return adjacent_labels(region.coverage, epci_of_face, static_cast<int>(region.epci.size()));
}

// Merges groups of EPCI until few enough are left; group g is gone when its list is empty.
class Merger {
public:
    Merger(const Region& region) : m_region(region), m_neighbours(epci_neighbours(region)) {
        for (std::size_t e = 0; e < region.epci.size(); ++e) {
            m_groups.push_back({static_cast<int>(e)});
            m_group_of.push_back(static_cast<int>(e));
            m_weight.push_back(region.epci[e].communes.size());
        }
    }

    void merge(int into, int from) {
        for (const int e : m_groups[size(from)]) {
            m_group_of[size(e)] = into;
            m_groups[size(into)].push_back(e);
        }
        m_weight[size(into)] += m_weight[size(from)];
        m_groups[size(from)].clear();
    }

    // The lightest neighbour of a group in the same main département, -1 when there is none.
    int lightest_neighbour(int group) const {
        int best = -1;
        for (const int e : m_groups[size(group)]) {
            for (const int other : m_neighbours[size(e)]) {
                const int g = m_group_of[size(other)];
                if (g != group && g != m_closed && main(other) == main(e) &&
                    (best < 0 || m_weight[size(g)] < m_weight[size(best)])) {
                    best = g;
                }
            }
        }
        return best;
    }

    // Joins the lightest groups until `wanted` are left.
    void reduce(std::size_t wanted) {
        std::vector<bool> stuck(m_groups.size());
        for (;;) {
            std::size_t left = 0;
            int lightest = -1;
            for (std::size_t g = 0; g < m_groups.size(); ++g) {
                left += m_groups[g].empty() ? 0U : 1U;
                if (!m_groups[g].empty() && !stuck[g] && static_cast<int>(g) != m_closed &&
                    (lightest < 0 || m_weight[g] < m_weight[size(lightest)])) {
                    lightest = static_cast<int>(g);
                }
            }
            if (left <= wanted || lightest < 0) {
                return;
            }
            if (const int other = lightest_neighbour(lightest); other >= 0) {
                merge(other, lightest);
            } else {
                stuck[size(lightest)] = true;
            }
        }
    }

    // Gives an EPCI half here and half there one neighbour of each side, and keeps the three apart.
    void make_interdepartemental(int epci) {
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

    std::vector<std::vector<int>> groups() const { return m_groups; }

private:
    int main(int epci) const { return m_region.epci[size(epci)].departements.front(); }

    const Region& m_region;
    std::vector<std::vector<int>> m_neighbours;
    std::vector<std::vector<int>> m_groups;
    std::vector<int> m_group_of;
    std::vector<std::size_t> m_weight;
    int m_closed = -1;
};

std::string crte_id(const Crte& crte, int number) {
    std::string id = "crte-" + std::string(region_code) + "-";
    for (const int departement : crte.departements) {
        id += departements()[size(departement)].code;
    }
    return id + "-" + std::to_string(number);
}

} // namespace

std::vector<Crte> group_crte(Region& region) {
    Merger merger(region);
    if (region.epci.front().departements.size() > 1) {
        merger.make_interdepartemental(0);
    }
    merger.reduce(std::max<std::size_t>(5, region.epci.size() * 22 / 40));
    std::vector<Crte> result;
    std::map<int, int> numbers;
    for (std::vector<int> members : merger.groups()) {
        if (members.empty()) {
            continue;
        }
        std::sort(members.begin(), members.end());
        Crte crte;
        const Epci& largest =
            region.epci[size(*std::max_element(members.begin(), members.end(), [&](int a, int b) {
                return region.epci[size(a)].communes.size() < region.epci[size(b)].communes.size();
            }))];
        crte.departements = {largest.departements.front()};
        if (result.empty() && region.epci.front().departements.size() > 1) {
            crte.departements = region.epci.front().departements;
            std::sort(crte.departements.begin(), crte.departements.end());
        }
        crte.id = crte_id(crte, ++numbers[crte.departements.front()]);
        crte.name = "CRTE du Pays " + of_name(region.communes[size(largest.seat)].name);
        for (const int e : members) {
            region.epci[size(e)].crte = static_cast<int>(result.size());
        }
        crte.epci = std::move(members);
        result.push_back(std::move(crte));
    }
    return result;
}

void name_epci(Region& region, Random& random) {
    for (std::size_t e = 0; e < region.epci.size(); ++e) {
        Epci& epci = region.epci[e];
        epci.siren = "2999" + padded(static_cast<std::int64_t>(10'007 + 37 * e), 5);
        epci.departements = departements_of(region, epci.communes);
        const auto smaller = [&](int a, int b) {
            return region.communes[size(a)].population < region.communes[size(b)].population;
        };
        epci.seat = *std::max_element(epci.communes.begin(), epci.communes.end(), smaller);
        const Commune& seat = region.communes[size(epci.seat)];
        epci.nature = seat.population > 90'000 ? "CU" : (seat.population > 14'000 ? "CA" : "CC");
        static const std::vector<std::string> kinds{"CC du Pays ", "CC des Terres ", "CC du Val ",
                                                    "CC "};
        epci.name =
            (epci.nature == "CC" ? random.pick(kinds) : epci.nature + " ") + of_name(seat.name);
    }
}

void choose_mobilised(Region& region, Random& random) {
    std::vector<int> order;
    for (std::size_t e = 0; e < region.epci.size(); ++e) {
        if (region.epci[e].departements.size() == 1 && region.epci[e].nature == "CC") {
            order.push_back(static_cast<int>(e));
        }
    }
    random.shuffle(order);
    auto left =
        static_cast<std::size_t>(std::floor(static_cast<double>(region.epci.size()) * 0.23 + 0.5));
    std::map<int, int> silent; // by CRTE
    const auto mute = [&](int e) {
        region.epci[size(e)].mobilised = false;
        ++silent[region.epci[size(e)].crte];
        --left;
    };
    const auto crte_size = [&](int e) {
        return region.crte[size(region.epci[size(e)].crte)].epci.size();
    };
    // One CRTE is left without any project; elsewhere at least one EPCI of a CRTE has some.
    if (const auto alone =
            std::find_if(order.begin(), order.end(), [&](int e) { return crte_size(e) == 1; });
        alone != order.end()) {
        mute(*alone);
    }
    for (const int e : order) {
        const Epci& epci = region.epci[size(e)];
        if (left > 0 && epci.mobilised && size(silent[epci.crte]) + 1 < crte_size(e)) {
            mute(e);
        }
    }
}

} // namespace maille::demo
