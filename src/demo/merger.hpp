// SPDX-License-Identifier: Apache-2.0
// Groups of neighbouring EPCI.
#pragma once
#include "demo/region.hpp"

#include <vector>

namespace maille::demo {

/// Merges groups of EPCI until few enough are left; group g is gone when its list is empty.
class Merger {
public:
    /// Every EPCI alone.
    explicit Merger(const Region& region);

    /// Joins the lightest groups to light neighbours of their département until `wanted` are left.
    void reduce(std::size_t wanted);

    /// Gives an EPCI half here and half there one neighbour of each side, and keeps the three
    /// apart.
    void make_interdepartemental(int epci);

    [[nodiscard]] const std::vector<std::vector<int>>& groups() const { return m_groups; }

private:
    [[nodiscard]] int main_departement(int epci) const;
    [[nodiscard]] int lightest_neighbour(int group) const;
    [[nodiscard]] int lightest(const std::vector<bool>& stuck) const;
    void merge(int into, int from);

    const Region& m_region;
    std::vector<std::vector<int>> m_neighbours;
    std::vector<std::vector<int>> m_groups;
    std::vector<int> m_group_of;
    std::vector<std::size_t> m_weight;
    int m_closed = -1;
};

} // namespace maille::demo
