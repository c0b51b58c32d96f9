// SPDX-License-Identifier: Apache-2.0
#include "demo/pockets.hpp"

#include <set>

namespace maille::demo {

// Gives exclaves to a near commune of the département that does not touch them, and islands to the
// commune on the shore.
void give_pockets(Region& region, const Faces& faces, const Graph& graph) {
    for (const Pocket& pocket : faces.pockets) {
        int owner = -1;
        const auto nearer = [&](int c) {
            const auto& places = graph.places;
            if (owner < 0 || distance(places[size(c)], pocket.centre) <
                                 distance(places[size(owner)], pocket.centre)) {
                owner = c;
            }
        };
        if (pocket.kind == Pocket::Kind::exclave) {
            const int host = region.commune_of_face[size(pocket.host)];
            const auto& around = graph.neighbours[size(host)];
            std::set<int> near(around.begin(), around.end());
            near.insert(host);
            for (const int c : around) {
                for (const int far : graph.neighbours[size(c)]) {
                    if (!near.contains(far) && graph.block[size(far)] == graph.block[size(host)]) {
                        nearer(far);
                    }
                }
            }
        } else if (pocket.kind == Pocket::Kind::island) {
            for (std::size_t c = 0; c < graph.places.size(); ++c) {
                nearer(static_cast<int>(c));
            }
        } else {
            continue;
        }
        region.commune_of_face[size(pocket.face)] =
            owner < 0 ? region.commune_of_face[size(pocket.host)] : owner;
    }
}

// The seat of a commune with a pocket in its middle moves halfway between pocket and border.
void move_seats(Region& region, const Faces& faces) {
    for (const Pocket& pocket : faces.pockets) {
        if (const int host = region.commune_of_face[size(pocket.host)]; host >= 0) {
            const double away = 0.5 * (pocket.radius + faces.room[size(pocket.host)]);
            Commune& commune = region.communes[size(host)];
            commune.seat = commune.seat + Point{static_cast<std::int64_t>(away * 0.6),
                                                static_cast<std::int64_t>(away * 0.8)};
        }
    }
}

} // namespace maille::demo
