// SPDX-License-Identifier: Apache-2.0
// Scenes of make_scenes.py: a few features, a style, a frame.
#pragma once

#include "render/image.hpp"

#include <filesystem>
#include <string>

namespace golden {

/// Folder of this test in the source tree (MAILLE_SOURCE_DIR).
[[nodiscard]] std::filesystem::path folder();

/// Draws scenes/NAME.scene with NAME.qml or the QML it names, of the folder `styles`, or with the
/// house style it names, at the scene's pixels and resolution. Throws when the style holds
/// something that is not drawn.
[[nodiscard]] maille::render::Image draw_scene(const std::string& name,
                                               const std::string& styles = "scenes");

} // namespace golden
