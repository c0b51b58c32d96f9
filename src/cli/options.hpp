// SPDX-License-Identifier: Apache-2.0
// What the command line said, as plain structs; one for the options all verbs share, one a verb.
#pragma once

#include "base/message.hpp"

#include <string>
#include <vector>

namespace maille::cli {

/// Options shared by all verbs.
struct SharedOptions {
    std::string output;
    bool overwrite = false;
    unsigned jobs = 0; ///< 0: as many as there are processors
    bool quiet = false;
    bool verbose = false;
    bool json = false;
    bool timing = false;
    bool strict = false;
    bool dry_run = false;
    std::string
        language; ///< "fr", "en" or empty: messages follow the environment, maps the campaign
    std::vector<std::string> gdal_config;
};

struct RunOptions {
    std::string campaign;
    std::vector<std::string> only; ///< of maps, tables, package; empty: all
    std::vector<std::string> set;  ///< "a.b=c"
};

struct StatsOptions {
    std::string campaign;
    std::string table; ///< empty: all tables
    std::vector<std::string> set;
};

struct JoinOptions {
    std::string points;
    std::string territories;
    std::string key;
    std::string code; ///< field of the points with a declared code; empty: purely geometric
    std::string id;   ///< field of the points that names a row in the output; empty: row numbers
    std::string x;
    std::string y;
    std::string crs; ///< declared CRS of the points
    bool counts = false;
};

/// A --layer with what follows it.
struct MapLayerOptions {
    std::string source;
    std::string style; ///< empty: none given
};

/// Texts as typed; `view_of` reads them.
struct MapOptions {
    std::vector<MapLayerOptions> layers; ///< from below to above
    std::string extent;
    std::string scale;
    std::string center;
    std::string size;
    std::string size_px;
    double dpi = 300;
    std::string crs;
    std::string background = "#ffffff";
    std::string title;
};

/// Texts as typed where they are numbers with a unit or a form of their own.
struct DisplaceOptions {
    std::string points;
    std::string mode = "territory";
    double size_mm = 0;
    std::string scale;
    double gap_mm = 0;
    double margin_mm = 0;
    double tolerance_mm = 3;
    double centre_mm = 2;
    std::string territories;
    std::string key;
    std::string frame;
    std::string policy = "shrink";
    std::string id;
    std::string x;
    std::string y;
    std::string crs; ///< declared CRS of the points
};

/// What to do.
struct CommandLine {
    std::string verb; ///< "run", "join"…; empty when `answer` holds help or version
    std::string answer;
    SharedOptions shared;
    RunOptions run;
    StatsOptions stats;
    JoinOptions join;
    MapOptions map;
    DisplaceOptions displace;
};

} // namespace maille::cli
