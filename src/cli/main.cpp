// SPDX-License-Identifier: Apache-2.0
#include "cli/program.hpp"

#include <string>
#include <vector>

int main(int argc, char* argv[]) {
    return maille::cli::program(std::vector<std::string>(argv + 1, argv + argc));
}
