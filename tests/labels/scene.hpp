// SPDX-License-Identifier: Apache-2.0
// Generated maps for the tests of labels: one unit of the plane is one metre, the page shows
// 1 mm for 1 km (1 : 1 000 000).
#pragma once

#include "labels/labels.hpp"

#include <deque>
#include <string>
#include <vector>

namespace scene {

using namespace maille;

/// Layers with their data, and a frame of 180 x 120 mm whose corner is at (10, 10).
class Scene {
public:
    Scene();

    struct Data {
        geom::GeometryArray geometry;
        table::Table columns;
        style::Style style;
        explicit Data(geom::Kind kind);
        /// Settings of the only rule.
        style::LabelSettings& labels() { return *style.labeling->rules.front().settings; }
        void name(const std::string& text) { columns.columns().front().append_text(text); }
    };

    /// An empty layer with a column `nom`, labelled by it in Lato 7 pt without halo.
    Data& add(geom::Kind kind, const std::string& name);
    /// Positions in mm from the lower left corner of the frame.
    static void point(Data& data, geom::Point at, const std::string& name);
    static void line(Data& data, const std::vector<geom::Point>& points, const std::string& name);
    static void polygon(Data& data, const std::vector<geom::Point>& ring, const std::string& name);
    static void square(Data& data, geom::Point corner, double side, const std::string& name);

    labels::Placed place();
    /// Draws everything to a PNG of 200 dpi.
    std::string draw(const labels::Placed& placed);
    /// Writes the picture to the folder MAILLE_TEST_PICTURES, when that is set.
    void keep_picture(const labels::Placed& placed, const std::string& name);
    /// Problems of one kind.
    [[nodiscard]] std::vector<base::Problem> found(const std::string& kind) const;

    labels::Request request;
    std::deque<Data> layers;
    base::ProblemSink problems;
    base::NoProgress progress;
    base::Context context{problems, progress};
};

/// The label of that name; fails the test when it is not there.
const labels::PlacedLabel& label(const labels::Placed& placed, const std::string& name);
[[nodiscard]] bool has(const labels::Placed& placed, const std::string& name);

/// Pairs of different labels whose boxes overlap.
[[nodiscard]] std::size_t overlaps(const labels::Placed& placed);

/// Cells of a rough grid of territories named as French ones, `columns` x `rows`, that fill the
/// frame; borders are shared and crooked.
void territories(Scene::Data& data, std::size_t columns, std::size_t rows);

} // namespace scene
