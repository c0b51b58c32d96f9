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

/// What to do.
struct CommandLine {
    std::string verb; ///< "run", "join", "stats"; empty when `answer` holds help or version
    std::string answer;
    SharedOptions shared;
    RunOptions run;
    StatsOptions stats;
    JoinOptions join;
};

} // namespace maille::cli
