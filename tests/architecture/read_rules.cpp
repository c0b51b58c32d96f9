// SPDX-License-Identifier: Apache-2.0
#include "architecture/include_rules.hpp"

#include <charconv>
#include <fstream>
#include <regex>
#include <sstream>
#include <stdexcept>

namespace architecture {

namespace {

std::vector<std::string> cells_of(const std::string& line) {
    std::vector<std::string> cells;
    std::istringstream stream(line.substr(1));
    for (std::string cell; std::getline(stream, cell, '|');) {
        cells.push_back(cell);
    }
    return cells;
}

int rank_of(const std::string& cell) {
    const auto begin = cell.find_first_not_of(' ');
    int rank = -1;
    if (begin != std::string::npos) {
        std::from_chars(cell.data() + begin, cell.data() + cell.size(), rank);
    }
    if (rank < 0) {
        throw std::runtime_error("module table: no rank in '" + cell + "'");
    }
    return rank;
}

/// "`fmt/*` in `format.hpp`" or "`gdal*`, `ogr*`".
void add_owners(const std::string& cell, const std::string& module, Rules& rules) {
    static const std::regex quoted("`([^`]+)`( in `([^`]+)`)?");
    for (std::sregex_iterator match(cell.begin(), cell.end(), quoted), end; match != end; ++match) {
        rules.owners.push_back({(*match)[1], module, (*match)[3]});
    }
}

} // namespace

Rules read_rules(const std::filesystem::path& document) {
    std::ifstream stream(document);
    Rules rules;
    bool inside = false;
    for (std::string line; std::getline(stream, line);) {
        if (line.rfind("| rank | module |", 0) == 0) {
            inside = true;
        } else if (inside && line.rfind("|---", 0) != 0) {
            if (line.rfind("|", 0) != 0) {
                break;
            }
            const auto cells = cells_of(line);
            std::smatch name;
            if (cells.size() < 4 || !std::regex_search(cells[1], name, std::regex("`([^`]+)`"))) {
                throw std::runtime_error("module table: not four cells: " + line);
            }
            if (!rules.rank.emplace(name[1], rank_of(cells[0])).second) {
                throw std::runtime_error("module table: listed twice: " + name[1].str());
            }
            add_owners(cells[3], name[1], rules);
        }
    }
    if (rules.rank.empty()) {
        throw std::runtime_error("no module table in " + document.string());
    }
    return rules;
}

} // namespace architecture
