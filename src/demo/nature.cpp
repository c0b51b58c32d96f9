// SPDX-License-Identifier: Apache-2.0
#include "demo/nature.hpp"

#include "demo/geojson.hpp"
#include "demo/noise.hpp"
#include "demo/rough.hpp"
#include "demo/text.hpp"

#include <algorithm>
#include <array>
#include <limits>

namespace maille::demo {

namespace {

struct Cover {
    std::string_view code;
    std::string_view name;
};

enum CoverIndex : int { none = -1, broadleaf, conifer, pasture, grassland, heath, dune, marsh };

constexpr std::array<Cover, 7> covers{{{"311", "Forêts de feuillus"},
                                       {"312", "Forêts de conifères"},
                                       {"231", "Prairies"},
                                       {"321", "Pelouses et pâturages naturels"},
                                       {"322", "Landes et broussailles"},
                                       {"331", "Plages, dunes et sable"},
                                       {"411", "Marais intérieurs"}}};

// Decides the cover of a place from smooth random fields, rivers, coast and towns.
class CoverMap {
public:
    CoverMap(const Land& land, const Waterways& waterways, std::uint64_t seed)
        : m_land(land), m_seed(seed) {
        for (const River& river : waterways.rivers) {
            for (std::size_t i = 0; i < river.line.size(); i += 3) {
                m_banks.push_back(river.line[i]);
            }
        }
        std::sort(m_banks.begin(), m_banks.end());
    }

    [[nodiscard]] int at(Point p) const {
        // Back through the warp, near enough, for the coast is known before it.
        const Point before = p + p - m_land.warped(p);
        const std::int64_t inland = before.x - m_land.coast(before.y);
        const bool town = std::any_of(m_land.towns().begin(), m_land.towns().end(),
                                      [p](Point t) { return distance(p, t) < 35'000.0; });
        if (m_land.zone(p) <= Zone::sea || inland < 16'000 || m_land.reach(p) > 1.75 || town) {
            return none;
        }
        const auto field = [&](std::uint64_t number, double scale) {
            return fractal_noise(mix(m_seed + number), p, scale, 3);
        };
        if (inland < 45'000) {
            return field(1, 90'000.0) > 0.0 ? dune : none;
        }
        const double bank = distance_to_bank(p);
        if (bank < 14'000.0 && field(2, 110'000.0) > 0.15) {
            return inland < 450'000 ? marsh : pasture;
        }
        if (field(3, 110'000.0) > 0.4) {
            return field(4, 90'000.0) > 0.3 ? conifer : broadleaf;
        }
        if (field(5, 80'000.0) > 0.5) {
            return m_land.reach(p) > 0.6 ? grassland : pasture;
        }
        return field(6, 50'000.0) > 0.66 ? heath : none;
    }

private:
    [[nodiscard]] double distance_to_bank(Point p) const {
        double best = std::numeric_limits<double>::infinity();
        for (auto it = std::lower_bound(m_banks.begin(), m_banks.end(), Point{p.x - 20'000, 0});
             it != m_banks.end() && it->x < p.x + 20'000; ++it) {
            best = std::min(best, distance(p, *it));
        }
        return best;
    }

    const Land& m_land;
    std::uint64_t m_seed;
    std::vector<Point> m_banks; // by x
};

// Connected cells of one cover share a label; fills the cover of each label.
std::vector<int> label_areas(const Mesh& mesh, const std::vector<int>& cover,
                             std::vector<int>& cover_of_label) {
    const auto neighbours = mesh.neighbours();
    std::vector<int> label(cover.size(), -1);
    for (std::size_t i = 0; i < cover.size(); ++i) {
        if (cover[i] < 0 || label[i] >= 0) {
            continue;
        }
        const int own = static_cast<int>(cover_of_label.size());
        cover_of_label.push_back(cover[i]);
        std::vector<int> open{static_cast<int>(i)};
        label[i] = own;
        while (!open.empty()) {
            const int cell = open.back();
            open.pop_back();
            for (const int next : neighbours[size(cell)]) {
                if (label[size(next)] < 0 && cover[size(next)] == cover[i]) {
                    label[size(next)] = own;
                    open.push_back(next);
                }
            }
        }
    }
    return label;
}

} // namespace

void add_natural_areas(std::map<std::string, std::string>& files, const Land& land,
                       const Waterways& waterways, const Options& options) {
    const std::uint64_t seed = mix(options.seed ^ static_cast<std::uint64_t>(Stream::nature));
    const Mesh mesh = make_mesh(scattered_sites(11'000.0, seed), 800.0);
    const CoverMap map(land, waterways, seed);
    std::vector<int> cover;
    cover.reserve(mesh.sites.size());
    for (const Point p : mesh.sites) {
        cover.push_back(map.at(p));
    }
    std::vector<int> cover_of_label;
    const std::vector<int> label = label_areas(mesh, cover, cover_of_label);
    Random random(seed, 1);
    Coverage coverage;
    coverage.face_count = static_cast<int>(cover.size());
    for (const MeshEdge& edge : mesh.edges) {
        if (label[size(edge.left)] != label[size(edge.right)]) {
            coverage.arcs.push_back(
                {rough_edge(mesh, edge, 3'500.0, random), edge.left, edge.right});
        }
    }
    const auto shapes = merge_faces(coverage, label, static_cast<int>(cover_of_label.size()));
    Collection out("espaces_naturels");
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        const Cover& kind = covers[size(cover_of_label[i])];
        Properties p;
        p.text("id", "EN-" + padded(static_cast<std::int64_t>(i + 1), 4));
        p.text("code_12", kind.code).text("libelle", kind.name);
        out.add(p, geometry_json(shapes[i]));
    }
    files["espaces_naturels.geojson"] = out.finish();
}

} // namespace maille::demo
