// SPDX-License-Identifier: Apache-2.0
#include "demo/waterways.hpp"

#include "demo/border_river.hpp"
#include "demo/drainage.hpp"
#include "demo/geojson.hpp"
#include "demo/names.hpp"
#include "demo/rough.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace maille::demo {

namespace {

Line winding(const std::vector<Point>& path, Random& random) {
    const Line smooth_path = smoothed(path, 1);
    Line line{smooth_path.front()};
    for (std::size_t i = 1; i < smooth_path.size(); ++i) {
        const double length = distance(smooth_path[i - 1], smooth_path[i]);
        const Line part =
            rough_line(smooth_path[i - 1], smooth_path[i], 0.6 * length, 4'500.0, random);
        line.insert(line.end(), part.begin() + 1, part.end());
    }
    return smoothed(line, 1);
}

// Ends a river where it first meets the coast.
void end_at_coast(Line& line, const std::vector<Line>& coast) {
    for (std::size_t i = 1; i < line.size(); ++i) {
        for (const Line& shore : coast) {
            for (std::size_t k = 1; k < shore.size(); ++k) {
                Point mouth;
                if (crossing(line[i - 1], line[i], shore[k - 1], shore[k], mouth)) {
                    line.resize(i);
                    line.push_back(mouth);
                    return;
                }
            }
        }
    }
}

void end_at_river(Line& line, const Line& other) {
    const Point end = line.back();
    line.back() = *std::min_element(other.begin(), other.end(), [end](Point a, Point b) {
        return squared_distance(a, end) < squared_distance(b, end);
    });
}

// The part of a river between two shares of its points.
Line piece(const Line& line, double from, double to) {
    const auto at = [&](double share) {
        return static_cast<std::ptrdiff_t>(
            std::floor(static_cast<double>(line.size() - 1) * share));
    };
    return {line.begin() + at(from), line.begin() + at(to) + 1};
}

// Two sections on each of the largest rivers, and one on the river along a border.
std::vector<Section> make_sections(const std::vector<River>& rivers) {
    static constexpr std::array<int, 11> levels{1, 2, 1, 3, 2, 4, 1, 1, 0, 1, 2};
    std::vector<Section> sections;
    const auto add = [&](const std::string& name, Line line) {
        const std::size_t n = sections.size();
        sections.push_back({"DM" + std::to_string(n + 1), name, levels[n], std::move(line)});
    };
    for (std::size_t r = 0; r < std::min<std::size_t>(5, rivers.size()); ++r) {
        const std::string name = without_article(rivers[r].name);
        add(name + " amont", piece(rivers[r].line, 0.38, 0.68));
        add(name + " aval", piece(rivers[r].line, 0.68, 1.0));
    }
    add(without_article(rivers.back().name), rivers.back().line);
    return sections;
}

std::string rank_of(const Watercourse& stream) {
    if (stream.into < 0) {
        return "fleuve";
    }
    return stream.basin > 60 ? "rivière" : "ruisseau";
}

} // namespace

bool crossing(Point a, Point b, Point c, Point d, Point& where) {
    const std::int64_t from = turn(c, d, a);
    const std::int64_t to = turn(c, d, b);
    if ((from > 0) == (to > 0) || (turn(a, b, c) > 0) == (turn(a, b, d) > 0)) {
        return false;
    }
    where = between(a, b, static_cast<double>(from) / static_cast<double>(from - to));
    return true;
}

Waterways make_waterways(const Region& region, const Land& land, const Options& options) {
    Random random(options.seed, static_cast<std::uint64_t>(Stream::rivers));
    Waterways result;
    for (const Watercourse& stream : drain(land, options, river_names().size() - 1)) {
        River river{river_names()[result.rivers.size()], rank_of(stream),
                    winding(stream.path, random)};
        if (stream.into < 0) {
            end_at_coast(river.line, region.coast);
        } else {
            end_at_river(river.line, result.rivers[size(stream.into)].line);
        }
        result.rivers.push_back(std::move(river));
    }
    if (Line along = border_river(region, result.rivers); !along.empty()) {
        result.rivers.push_back({river_names()[result.rivers.size()], "rivière", std::move(along)});
    }
    result.sections = make_sections(result.rivers);
    return result;
}

void add_waterways(std::map<std::string, std::string>& files, const Waterways& waterways) {
    Collection rivers("rivieres");
    for (const River& river : waterways.rivers) {
        Properties p;
        p.text("nom", river.name).text("classe", river.rank);
        rivers.add(p, geometry_json(river.line));
    }
    files["rivieres.geojson"] = rivers.finish();
    Collection sections("troncons", R"("DtHrInfoVigiCru":"2024-12-09T10:00:00+01:00",)"
                                    R"("RefInfoVigiCru":"DEMO-2024-12-09-10")");
    int id = 900;
    for (const Section& section : waterways.sections) {
        Properties p;
        p.text("CdTCC", "TCC" + std::to_string(id)).text("id", std::to_string(id));
        p.text("CdEntCru", section.code).text("typentcru", "8").text("lbentcru", section.name);
        p.text("acroentcru", section.code).text("dhmentcru", "2024/12/09 09:00:00.000");
        p.text("stentcru", "Valide").text("cdensup_1", "99").text("typensup_1", "5");
        p.text("cdint", std::to_string(1000 + id++));
        section.level > 0 ? p.number("NivInfViCr", section.level) : p.null("NivInfViCr");
        sections.add(p, geometry_json(section.line));
    }
    files["troncons.geojson"] = sections.finish();
}

} // namespace maille::demo
