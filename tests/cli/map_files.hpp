// SPDX-License-Identifier: Apache-2.0
// Small layers and styles for `maille map`, in a folder of their own, and what it says of them.
#pragma once

#include "cli/picture.hpp"
#include "cli/process.hpp"
#include "support/temp_folder.hpp"

#include <fstream>
#include <string>
#include <vector>

namespace cli {

/// square.geojson: one square of 1000 m from (701000, 6901000), EPSG:2154; point.geojson: a point
/// at its centre; red.qml: a red fill without outline; dot.qml: a blue square of 0.4 mm.
struct MapFiles {
    support::TempFolder folder;

    MapFiles() {
        write("square.geojson",
              geojson("EPSG::2154", R"("Polygon","coordinates":)"
                                    "[[[701000,6901000],[702000,6901000],[702000,6902000],"
                                    "[701000,6902000],[701000,6901000]]]"));
        write("point.geojson", geojson("EPSG::2154", R"("Point","coordinates":[701500,6901500])"));
        write("red.qml",
              qml("fill", "SimpleFill", {{"color", "255,0,0,255"}, {"outline_style", "no"}}));
        write("dot.qml", qml("marker", "SimpleMarker",
                             {{"name", "square"},
                              {"size", "0.4"},
                              {"color", "0,0,255,255"},
                              {"outline_style", "no"}}));
    }
    void write(const std::string& file, const std::string& text) const {
        std::ofstream(folder.path() / file, std::ios::binary) << text;
    }
    static std::string geojson(const std::string& crs, const std::string& geometry) {
        return R"({"type":"FeatureCollection","crs":{"type":"name","properties":{"name":)"
               "\"urn:ogc:def:crs:" +
               crs + R"("}},"features":[{"type":"Feature","properties":{"nom":"A"},"geometry":)" +
               R"({"type":)" + geometry + "}}]}\n";
    }
    static std::string qml(const std::string& type, const std::string& layer,
                           const std::vector<std::pair<std::string, std::string>>& properties) {
        std::string options;
        for (const auto& [name, value] : properties) {
            options += "<Option name=\"" + name + "\" value=\"" + value + "\" type=\"QString\"/>";
        }
        return "<qgis version=\"3.22.16\"><renderer-v2 type=\"singleSymbol\"><symbols><symbol "
               "type=\"" +
               type + "\" name=\"0\" alpha=\"1\"><layer class=\"" + layer +
               "\" enabled=\"1\"><Option type=\"Map\">" + options +
               "</Option></layer></symbol></symbols></renderer-v2></qgis>\n";
    }
    [[nodiscard]] Result map(std::vector<std::string> args, const std::string& language = "en") {
        RunOptions options;
        options.folder = folder.path();
        args.insert(args.begin(), "map");
        args.insert(args.end(), {"--lang", language});
        return maille(args, options);
    }
    [[nodiscard]] Picture picture(const std::string& file) const {
        return read_png(folder.path() / file);
    }
};

} // namespace cli
