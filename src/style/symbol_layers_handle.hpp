// SPDX-License-Identifier: Apache-2.0
// Private to `style`: the properties of each class of symbol layer.
#pragma once

#include "style/properties_handle.hpp"
#include "style/symbol.hpp"

namespace maille::style {

[[nodiscard]] SimpleMarker read_marker(const XmlFile& file, pugi::xml_node layer, Properties& from);
[[nodiscard]] SimpleLine read_line(const XmlFile& file, pugi::xml_node layer, Properties& from);
[[nodiscard]] SimpleFill read_fill(const XmlFile& file, pugi::xml_node layer, Properties& from);
[[nodiscard]] LinePatternFill read_pattern(const XmlFile& file, pugi::xml_node layer,
                                           Properties& from);
[[nodiscard]] CentroidFill read_centroid(const XmlFile& file, pugi::xml_node layer,
                                         Properties& from);
[[nodiscard]] MarkerLine read_marker_line(const XmlFile& file, pugi::xml_node layer,
                                          Properties& from);
[[nodiscard]] PointPatternFill read_point_pattern(const XmlFile& file, pugi::xml_node layer,
                                                  Properties& from);
/// A plain fill of the layer's colour in place of one that is not drawn, which is reported.
[[nodiscard]] SimpleFill read_as_plain_fill(const XmlFile& file, pugi::xml_node layer,
                                            Properties& from);

[[nodiscard]] RingFilter read_rings(Properties& from);

} // namespace maille::style
