// SPDX-License-Identifier: Apache-2.0
#include "demo/delaunay.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace maille::demo {

namespace {

// True when d lies strictly inside the circle through the counter-clockwise triangle abc.
bool in_circle(Point a, Point b, Point c, Point d) {
    const Point u = a - d;
    const Point v = b - d;
    const Point w = c - d;
    const auto norm = [](Point p) {
        return static_cast<Wide>(p.x) * p.x + static_cast<Wide>(p.y) * p.y;
    };
    const auto cross = [](Point p, Point q) {
        return static_cast<Wide>(p.x) * q.y - static_cast<Wide>(p.y) * q.x;
    };
    return norm(u) * cross(v, w) + norm(v) * cross(w, u) + norm(w) * cross(u, v) > 0;
}

// Incremental insertion with Lawson flips.
class Triangulation {
public:
    explicit Triangulation(const std::vector<Point>& sites) : m_points(sites) {
        const int n = static_cast<int>(sites.size());
        // Far enough for a convex hull that is right to within a metre over 300 km, near enough for
        // the predicates to stay inside 128 bits.
        const std::int64_t far = std::int64_t{1} << 27U;
        const Point middle = sites.empty() ? Point{} : sites.front();
        m_points.push_back(middle + Point{-far, -far});
        m_points.push_back(middle + Point{far, -far});
        m_points.push_back(middle + Point{0, far});
        m_triangles.push_back({{n, n + 1, n + 2}, {-1, -1, -1}});
    }

    void insert(int site);
    std::vector<Triangle> take() { return std::move(m_triangles); }

private:
    int locate(Point p);
    void legalise(int triangle);
    void relink(int triangle, int from, int to);
    static int slot(const Triangle& t, int neighbour) {
        return static_cast<int>(std::find(t.across.begin(), t.across.end(), neighbour) -
                                t.across.begin());
    }
    [[nodiscard]] Point at(int corner) const { return m_points[static_cast<std::size_t>(corner)]; }
    Triangle& tri(int index) { return m_triangles[static_cast<std::size_t>(index)]; }

    std::vector<Point> m_points;
    std::vector<Triangle> m_triangles;
    int m_last = 0;
};

int Triangulation::locate(Point p) {
    int current = m_last;
    for (;;) {
        const Triangle& t = tri(current);
        int next = -1;
        for (std::size_t i = 0; i < 3 && next < 0; ++i) {
            if (turn(at(t.corners[(i + 1) % 3]), at(t.corners[(i + 2) % 3]), p) < 0) {
                next = t.across[i];
            }
        }
        if (next < 0) {
            return current;
        }
        current = next;
    }
}

void Triangulation::relink(int triangle, int from, int to) {
    if (triangle >= 0) {
        Triangle& t = tri(triangle);
        t.across[static_cast<std::size_t>(slot(t, from))] = to;
    }
}

// A site on an edge makes a flat triangle for a moment; the flips remove it, because the far corner
// of the neighbour is then always inside its (infinite) circle.
void Triangulation::insert(int site) {
    const int t0 = locate(at(site));
    const Triangle old = tri(t0);
    const int t1 = static_cast<int>(m_triangles.size());
    const int t2 = t1 + 1;
    const auto& c = old.corners;
    tri(t0) = {{c[0], c[1], site}, {t1, t2, old.across[2]}};
    m_triangles.push_back({{c[1], c[2], site}, {t2, t0, old.across[0]}});
    m_triangles.push_back({{c[2], c[0], site}, {t0, t1, old.across[1]}});
    relink(old.across[0], t0, t1);
    relink(old.across[1], t0, t2);
    m_last = t0;
    legalise(t0);
    legalise(t1);
    legalise(t2);
}

// `triangle` has the new site as corner 2; flips the edge opposite to it while it is not Delaunay.
void Triangulation::legalise(int triangle) {
    std::vector<int> pending{triangle};
    while (!pending.empty()) {
        const int left = pending.back();
        pending.pop_back();
        const Triangle t = tri(left);
        const int right = t.across[2];
        if (right < 0) {
            continue;
        }
        const Triangle u = tri(right);
        const auto s = static_cast<std::size_t>(slot(u, left));
        const int apex = u.corners[s];
        const auto [a, b, p] = t.corners;
        if (!in_circle(at(a), at(b), at(p), at(apex))) {
            continue;
        }
        const int beyond_a = u.across[(s + 1) % 3]; // across apex..a
        const int beyond_b = u.across[(s + 2) % 3]; // across b..apex
        tri(left) = {{a, apex, p}, {right, t.across[1], beyond_a}};
        tri(right) = {{apex, b, p}, {t.across[0], left, beyond_b}};
        relink(beyond_a, right, left);
        relink(t.across[0], left, right);
        pending.push_back(left);
        pending.push_back(right);
    }
}

} // namespace

std::vector<Triangle> triangulate(const std::vector<Point>& sites) {
    std::vector<int> order(sites.size());
    std::iota(order.begin(), order.end(), 0);
    const auto side =
        static_cast<std::int64_t>(4000000.0 / std::sqrt(static_cast<double>(sites.size()) + 1.0)) +
        1;
    // Boustrophedon order keeps each walk to a few steps.
    std::sort(order.begin(), order.end(), [&](int i, int j) {
        const Point a = sites[static_cast<std::size_t>(i)];
        const Point b = sites[static_cast<std::size_t>(j)];
        const std::int64_t row = a.y / side;
        if (row != b.y / side) {
            return row < b.y / side;
        }
        const bool forward = row % 2 == 0;
        return std::pair(forward ? a.x : -a.x, i) < std::pair(forward ? b.x : -b.x, j);
    });
    Triangulation result(sites);
    for (const int site : order) {
        result.insert(site);
    }
    return result.take();
}

} // namespace maille::demo
