// SPDX-License-Identifier: Apache-2.0
#include "demo/faces.hpp"

#include "demo/rough.hpp"

#include <algorithm>
#include <limits>

namespace maille::demo {

namespace {

bool matters(int zone_a, int zone_b) {
    return zone_a == Zone::region || zone_b == Zone::region || zone_a != zone_b;
}

// Arcs where a border can be drawn; those that only neighbours show are coarser.
void add_arcs(Faces& faces, const Ground& ground, Random& random) {
    const double fine = std::clamp(ground.spacing / 8.0, 600.0, 2000.0);
    for (const MeshEdge& edge : ground.mesh.edges) {
        const int a = ground.zones[size(edge.left)];
        const int b = ground.zones[size(edge.right)];
        if (!matters(a, b)) {
            continue;
        }
        const bool near = a <= Zone::region && b <= Zone::region && a >= 0 && b >= 0;
        const bool inner =
            near || a == Zone::region || b == Zone::region || a == Zone::sea || b == Zone::sea;
        const double step = inner ? fine : 4000.0;
        faces.coverage.arcs.push_back(
            {rough_edge(ground.mesh, edge, step, random), edge.left, edge.right});
    }
}

void warp(Faces& faces, Ground& ground, const Land& land) {
    for (Arc& arc : faces.coverage.arcs) {
        for (Point& p : arc.line) {
            p = land.warped(p);
        }
    }
    for (Point& p : ground.mesh.sites) {
        p = land.warped(p);
    }
}

void measure_room(Faces& faces, const Ground& ground) {
    faces.room.assign(ground.mesh.sites.size(), std::numeric_limits<double>::infinity());
    for (const Arc& arc : faces.coverage.arcs) {
        for (const int face : {arc.left, arc.right}) {
            double& room = faces.room[size(face)];
            for (std::size_t i = 1; i < arc.line.size(); ++i) {
                room = std::min(room, distance_to_segment(ground.mesh.sites[size(face)],
                                                          arc.line[i - 1], arc.line[i]));
            }
        }
    }
}

// Cells fit to hold a pocket: amply wide, and with neighbours of the same zone only.
std::vector<int> hosts(const Faces& faces, const Ground& ground) {
    std::vector<bool> inland(ground.mesh.sites.size(), true);
    for (const MeshEdge& edge : ground.mesh.edges) {
        if (ground.zones[size(edge.left)] != ground.zones[size(edge.right)]) {
            inland[size(edge.left)] = inland[size(edge.right)] = false;
        }
    }
    std::vector<int> result;
    for (std::size_t i = 0; i < inland.size(); ++i) {
        if (inland[i] && ground.zones[i] == Zone::region && faces.room[i] > 0.28 * ground.spacing) {
            result.push_back(static_cast<int>(i));
        }
    }
    return result;
}

// Cells of the sea that touch the region's coast.
std::vector<int> shoals(const Faces& faces, const Ground& ground) {
    std::vector<int> result;
    for (const MeshEdge& edge : ground.mesh.edges) {
        for (const auto& [sea, land] :
             {std::pair(edge.left, edge.right), std::pair(edge.right, edge.left)}) {
            if (ground.zones[size(sea)] == Zone::sea && ground.zones[size(land)] == Zone::region &&
                faces.room[size(sea)] > 0.2 * ground.spacing) {
                result.push_back(sea);
            }
        }
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

void add_pocket(Faces& faces, const Ground& ground, Pocket::Kind kind, int host, Random& random) {
    const double share = kind == Pocket::Kind::island ? 0.75 : random.between(0.36, 0.46);
    const Pocket pocket{kind, static_cast<int>(ground.mesh.sites.size() + faces.pockets.size()),
                        host, ground.mesh.sites[size(host)], share * faces.room[size(host)]};
    Ring ring = rough_ring(pocket.centre, pocket.radius, 900.0, random);
    faces.coverage.arcs.push_back({std::move(ring), pocket.face, host});
    faces.pockets.push_back(pocket);
}

} // namespace

Faces make_faces(Ground& ground, const Land& land, const Options& options) {
    Faces faces;
    Random random(options.seed, static_cast<std::uint64_t>(Stream::borders));
    add_arcs(faces, ground, random);
    warp(faces, ground, land);
    measure_room(faces, ground);
    Random chance(options.seed, static_cast<std::uint64_t>(Stream::bubbles));
    std::vector<int> inland = hosts(faces, ground);
    std::vector<int> coastal = shoals(faces, ground);
    chance.shuffle(inland);
    chance.shuffle(coastal);
    const auto take = [&](std::vector<int>& list, Pocket::Kind kind, std::size_t count) {
        for (; count > 0 && !list.empty(); --count) {
            add_pocket(faces, ground, kind, list.back(), chance);
            list.pop_back();
        }
    };
    take(inland, Pocket::Kind::enclave, size(enclave_count));
    take(inland, Pocket::Kind::exclave, 5);
    take(coastal, Pocket::Kind::island, 3);
    faces.coverage.face_count = static_cast<int>(ground.mesh.sites.size() + faces.pockets.size());
    return faces;
}

} // namespace maille::demo
