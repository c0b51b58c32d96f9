// SPDX-License-Identifier: Apache-2.0
#include "demo/mesh.hpp"

#include "demo/delaunay.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace maille::demo {

namespace {

Point circumcentre(Point a, Point b, Point c) {
    const auto bx = static_cast<double>(b.x - a.x);
    const auto by = static_cast<double>(b.y - a.y);
    const auto cx = static_cast<double>(c.x - a.x);
    const auto cy = static_cast<double>(c.y - a.y);
    const double d = 2.0 * (bx * cy - by * cx);
    const double b2 = bx * bx + by * by;
    const double c2 = cx * cx + cy * cy;
    const double x = (cy * b2 - by * c2) / d;
    const double y = (bx * c2 - cx * b2) / d;
    return {a.x + static_cast<std::int64_t>(std::floor(x + 0.5)),
            a.y + static_cast<std::int64_t>(std::floor(y + 0.5))};
}

// The node that stands for each node once short edges are contracted.
class Groups {
public:
    explicit Groups(std::size_t count) : m_parent(count) {
        std::iota(m_parent.begin(), m_parent.end(), 0);
    }
    int find(int node) {
        while (m_parent[size(node)] != node) {
            node = m_parent[size(node)] = m_parent[size(m_parent[size(node)])];
        }
        return node;
    }
    void join(int a, int b) {
        a = find(a);
        b = find(b);
        m_parent[size(std::max(a, b))] = std::min(a, b);
    }

private:
    std::vector<int> m_parent;
};

std::vector<MeshEdge> dual_edges(const std::vector<Triangle>& triangles, int site_count) {
    std::vector<MeshEdge> edges;
    for (std::size_t t = 0; t < triangles.size(); ++t) {
        for (std::size_t i = 0; i < 3; ++i) {
            const int other = triangles[t].across[i];
            const int a = triangles[t].corners[(i + 1) % 3];
            const int b = triangles[t].corners[(i + 2) % 3];
            if (other > static_cast<int>(t) && a < site_count && b < site_count) {
                // Triangle t lies left of a -> b, so the dual edge leaves it with b on its left.
                edges.push_back({static_cast<int>(t), other, b, a});
            }
        }
    }
    return edges;
}

} // namespace

Mesh make_mesh(std::vector<Point> sites, double shortest) {
    const std::vector<Triangle> triangles = triangulate(sites);
    const int count = static_cast<int>(sites.size());
    Mesh mesh;
    std::vector<MeshEdge> edges = dual_edges(triangles, count);
    for (const Triangle& t : triangles) {
        const auto corner = [&](std::size_t i) {
            return t.corners[i] < count ? sites[size(t.corners[i])] : Point{};
        };
        const bool real =
            std::all_of(t.corners.begin(), t.corners.end(), [count](int c) { return c < count; });
        mesh.nodes.push_back(real ? circumcentre(corner(0), corner(1), corner(2)) : Point{});
    }
    const auto at_infinity = [&](int node) {
        const auto& c = triangles[size(node)].corners;
        return std::any_of(c.begin(), c.end(), [count](int corner) { return corner >= count; });
    };
    std::erase_if(edges,
                  [&](const MeshEdge& e) { return at_infinity(e.from) || at_infinity(e.to); });
    Groups groups(mesh.nodes.size());
    for (const MeshEdge& e : edges) {
        if (distance(mesh.nodes[size(e.from)], mesh.nodes[size(e.to)]) < shortest) {
            groups.join(e.from, e.to);
        }
    }
    for (MeshEdge e : edges) {
        e.from = groups.find(e.from);
        e.to = groups.find(e.to);
        if (e.from != e.to) {
            mesh.edges.push_back(e);
        }
    }
    mesh.sites = std::move(sites);
    return mesh;
}

std::vector<std::vector<int>> Mesh::neighbours() const {
    std::vector<std::vector<int>> result(sites.size());
    for (const MeshEdge& e : edges) {
        result[size(e.left)].push_back(e.right);
        result[size(e.right)].push_back(e.left);
    }
    for (auto& list : result) {
        std::sort(list.begin(), list.end());
    }
    return result;
}

std::vector<Point> relax(const Mesh& mesh, const std::vector<bool>& fixed, double strength) {
    const auto neighbours = mesh.neighbours();
    std::vector<Point> moved = mesh.sites;
    for (std::size_t i = 0; i < moved.size(); ++i) {
        // Fewer than five neighbours: an outer cell, which would drift inwards.
        if (fixed[i] || neighbours[i].size() < 5) {
            continue;
        }
        Point sum;
        for (const int j : neighbours[i]) {
            sum = sum + mesh.sites[size(j)];
        }
        const auto n = static_cast<std::int64_t>(neighbours[i].size());
        moved[i] = between(moved[i], {sum.x / n, sum.y / n}, strength);
    }
    return moved;
}

} // namespace maille::demo
