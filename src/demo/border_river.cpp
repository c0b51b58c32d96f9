// SPDX-License-Identifier: Apache-2.0
#include "demo/border_river.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace maille::demo {

namespace {

// Border lines of each pair of EPCI, chained end to end.
std::vector<Line> shared_borders(const Region& region) {
    std::map<std::pair<int, int>, std::vector<Line>> pieces;
    const auto epci = [&](int face) {
        const int c = face < 0 ? -1 : region.commune_of_face[static_cast<std::size_t>(face)];
        return c < 0 ? -1 : region.communes[static_cast<std::size_t>(c)].epci;
    };
    for (const Arc& arc : region.coverage.arcs) {
        const int a = epci(arc.left);
        const int b = epci(arc.right);
        if (a >= 0 && b >= 0 && a != b && arc.line.front() != arc.line.back()) {
            pieces[std::minmax(a, b)].push_back(arc.line);
        }
    }
    std::vector<Line> chains;
    for (auto& [pair, lines] : pieces) {
        while (!lines.empty()) {
            Line chain = std::move(lines.back());
            lines.pop_back();
            for (std::size_t i = 0; i < lines.size();) {
                if (lines[i].back() == chain.back() || lines[i].front() == chain.front()) {
                    std::reverse(lines[i].begin(), lines[i].end());
                }
                if (lines[i].front() == chain.back()) {
                    chain.insert(chain.end(), lines[i].begin() + 1, lines[i].end());
                } else if (lines[i].back() == chain.front()) {
                    chain.insert(chain.begin(), lines[i].begin(), lines[i].end() - 1);
                } else {
                    ++i;
                    continue;
                }
                lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(i));
                i = 0;
            }
            chains.push_back(std::move(chain));
        }
    }
    return chains;
}

// Cuts a line at the first river it meets; false when it meets none.
bool cut_at_river(Line& line, const std::vector<River>& rivers) {
    for (std::size_t i = 1; i < line.size(); ++i) {
        for (const River& river : rivers) {
            for (std::size_t k = 1; k < river.line.size(); ++k) {
                Point where;
                if (crossing(line[i - 1], line[i], river.line[k - 1], river.line[k], where)) {
                    line.resize(i);
                    line.push_back(where);
                    return true;
                }
            }
        }
    }
    return false;
}

double length(const Line& line) {
    double sum = 0.0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        sum += distance(line[i - 1], line[i]);
    }
    return sum;
}

} // namespace

Line border_river(const Region& region, const std::vector<River>& rivers) {
    Line best;
    double best_length = 90'000.0;
    for (const Line& chain : shared_borders(region)) {
        for (const bool reversed : {false, true}) {
            Line line = chain;
            if (line.front() == line.back()) {
                continue;
            }
            if (reversed) {
                std::reverse(line.begin(), line.end());
            }
            if (!cut_at_river(line, rivers)) {
                continue;
            }
            if (const double l = length(line); l > best_length && l < 400'000.0) {
                best_length = l;
                best = std::move(line);
            }
        }
    }
    return best;
}

} // namespace maille::demo
