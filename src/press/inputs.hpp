// SPDX-License-Identifier: Apache-2.0
// What a campaign reads: communes and levels, projects with their places, background layers. Read
// once, used by tables, package and pages.
#pragma once

#include "campaign/plan.hpp"
#include "join/accounting.hpp"
#include "join/placing.hpp"
#include "layer/layer.hpp"
#include "territory/territories.hpp"

#include "base/context.hpp"

#include <deque>
#include <filesystem>
#include <memory>

namespace maille::press {

/// A source of projects, placed.
struct Projects {
    const campaign::Source* source = nullptr;
    layer::Layer layer; ///< values of declared fields in their canonical spelling
    join::Placing placing;
    join::Accounting accounting;
};

/// A layer that is drawn and packaged as it is.
struct Background {
    const campaign::Source* source = nullptr;
    layer::Layer layer;
};

struct Inputs {
    std::unique_ptr<territory::Territories> territories;
    std::vector<std::optional<double>> population; ///< of each commune; empty: the field is absent
    std::deque<Projects> projects;
    std::deque<Background> backgrounds;
    std::vector<std::filesystem::path> files; ///< every file read, in the order of the campaign

    [[nodiscard]] const Projects* projects_of(std::string_view source) const;
    [[nodiscard]] const Background* background_of(std::string_view source) const;
};

/// Reads, builds the levels, places and checks the accounting. Throws InputError, ConstraintError.
[[nodiscard]] Inputs read_inputs(const campaign::Plan& plan, base::Context& context);

} // namespace maille::press
