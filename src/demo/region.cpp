// SPDX-License-Identifier: Apache-2.0
#include "demo/region.hpp"

#include "demo/faces.hpp"
#include "demo/people.hpp"
#include "demo/pockets.hpp"
#include "demo/territory.hpp"

#include <algorithm>
#include <numeric>

namespace maille::demo {

namespace {

// Numbers the communes: the cells of the region, then the enclaves.
void number_communes(Region& region, const Ground& ground, const Faces& faces) {
    region.zone_of_face = ground.zones;
    region.commune_of_face.assign(size(faces.coverage.face_count), -1);
    int count = 0;
    for (std::size_t f = 0; f < ground.zones.size(); ++f) {
        if (ground.zones[f] == Zone::region) {
            region.commune_of_face[f] = count++;
            Commune commune;
            commune.seat = ground.mesh.sites[f];
            region.communes.push_back(std::move(commune));
        }
    }
    for (const Pocket& pocket : faces.pockets) {
        region.zone_of_face.push_back(Zone::region);
        if (pocket.kind == Pocket::Kind::enclave) {
            region.commune_of_face[size(pocket.face)] = count++;
            Commune commune;
            commune.seat = pocket.centre;
            region.communes.push_back(std::move(commune));
        }
    }
}

Graph commune_graph(const Region& region) {
    Graph graph;
    for (const Commune& commune : region.communes) {
        graph.places.push_back(commune.seat);
    }
    graph.neighbours = adjacent_labels(region.coverage, region.commune_of_face,
                                       static_cast<int>(region.communes.size()));
    graph.block.assign(graph.places.size(), 0);
    return graph;
}

// Communes in the order of their codes: by département, then by name.
void sort_communes(Region& region) {
    std::vector<int> order(region.communes.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        return sort_key(region.communes[size(a)]) < sort_key(region.communes[size(b)]);
    });
    std::vector<int> rank(order.size());
    std::vector<Commune> sorted;
    for (std::size_t i = 0; i < order.size(); ++i) {
        rank[size(order[i])] = static_cast<int>(i);
        sorted.push_back(std::move(region.communes[size(order[i])]));
    }
    region.communes = std::move(sorted);
    for (int& commune : region.commune_of_face) {
        commune = commune < 0 ? -1 : rank[size(commune)];
    }
    give_codes(region);
}

void make_shapes(Region& region) {
    const int count = static_cast<int>(region.communes.size());
    auto shapes = merge_faces(region.coverage, region.commune_of_face, count);
    for (std::size_t c = 0; c < shapes.size(); ++c) {
        Commune& commune = region.communes[c];
        commune.shape = std::move(shapes[c]);
        commune.room = distance_to_border(commune.shape, commune.seat);
    }
    for (const Arc& arc : region.coverage.arcs) {
        const auto is_sea = [&](int face) { return region.zone_of_face[size(face)] == Zone::sea; };
        if (is_sea(arc.left) != is_sea(arc.right)) {
            region.coast.push_back(arc.line);
        }
    }
}

void make_epci(Region& region, const Options& options) {
    Graph graph = commune_graph(region);
    for (std::size_t c = 0; c < graph.block.size(); ++c) {
        graph.block[c] = region.communes[c].departement;
    }
    Random random(options.seed, static_cast<std::uint64_t>(Stream::territory));
    int count = 0;
    const std::vector<int> epci = grow_epci(graph, random, count);
    region.epci.resize(size(count));
    for (std::size_t c = 0; c < epci.size(); ++c) {
        region.communes[c].epci = epci[c];
        region.epci[size(epci[c])].communes.push_back(static_cast<int>(c));
    }
    name_epci(region, random);
    region.crte = group_crte(region);
    choose_mobilised(region, random);
    region.commune_neighbours = std::move(graph.neighbours);
}

} // namespace

const std::vector<Departement>& departements() {
    static const std::vector<Departement> list{{"D1", "Haute-Ornaise", "02"},
                                               {"D2", "Plaine-de-Brume", "59"},
                                               {"D3", "Vérance", "60"},
                                               {"D4", "Côte-d'Albranche", "62"},
                                               {"D5", "Val-de-Sombrette", "80"}};
    return list;
}

Region make_region(const Land& land, const Options& options) {
    Ground ground = make_ground(land, options, options.communes - enclave_count);
    Faces faces = make_faces(ground, land, options);
    Region region;
    number_communes(region, ground, faces);
    region.coverage = std::move(faces.coverage);
    Graph graph = commune_graph(region);
    const std::vector<Point> capitals(land.towns().begin(), land.towns().begin() + 5);
    graph.block = grow_departements(graph, capitals);
    for (std::size_t c = 0; c < graph.block.size(); ++c) {
        region.communes[c].departement = graph.block[c];
    }
    give_pockets(region, faces, graph);
    move_seats(region, faces);
    settle(region, land, options);
    sort_communes(region);
    make_shapes(region);
    make_epci(region, options);
    return region;
}

} // namespace maille::demo
