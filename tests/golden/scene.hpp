// SPDX-License-Identifier: Apache-2.0
// Scenes of make_scenes.py: a few features, a style, a frame.
#pragma once

#include "render/image.hpp"

#include <filesystem>
#include <string>

namespace golden {

/// Folder of this test in the source tree (MAILLE_SOURCE_DIR).
[[nodiscard]] std::filesystem::path folder();

/// Draws scenes/NAME.scene with scenes/NAME.qml (or the house style it names), at the scene's
/// pixels and resolution.
[[nodiscard]] maille::render::Image draw_scene(const std::string& name);

} // namespace golden
