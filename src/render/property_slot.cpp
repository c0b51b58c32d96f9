// SPDX-License-Identifier: Apache-2.0
#include "render/property_slot.hpp"

namespace maille::render {

using style::Property;

Slot slot_of(style::SimpleMarker& marker, Property property) {
    switch (property) {
    case Property::size:
        return SizeSlot{&marker.size, marker.scale_method};
    case Property::angle:
        return &marker.angle;
    case Property::name:
        return &marker.shape;
    case Property::fill_color:
        return &marker.color;
    case Property::stroke_color:
        return &marker.outline_color;
    case Property::stroke_width:
        return &marker.outline_width;
    case Property::stroke_style:
        return &marker.outline_style;
    case Property::join_style:
        return &marker.join;
    case Property::cap_style:
        return &marker.cap;
    case Property::offset:
        return &marker.offset;
    case Property::anchor_x:
        return AnchorSlot{&marker.anchor_x};
    case Property::anchor_y:
        return AnchorSlot{&marker.anchor_y};
    default:
        return {};
    }
}

Slot slot_of(style::SimpleLine& line, Property property) {
    switch (property) {
    case Property::stroke_color:
        return &line.color;
    case Property::stroke_width:
        return &line.width;
    case Property::stroke_style:
        return &line.pen;
    case Property::join_style:
        return &line.join;
    case Property::cap_style:
        return &line.cap;
    case Property::offset:
        return &line.offset;
    case Property::custom_dash:
        return DashSlot{&line};
    case Property::dash_offset:
        return &line.dash_offset;
    case Property::trim_start:
        return &line.trim_start;
    case Property::trim_end:
        return &line.trim_end;
    default:
        return {};
    }
}

Slot slot_of(style::SimpleFill& fill, Property property) {
    switch (property) {
    case Property::fill_color:
        return &fill.color;
    case Property::stroke_color:
        return &fill.outline_color;
    case Property::stroke_width:
        return &fill.outline_width;
    case Property::stroke_style:
        return &fill.outline_style;
    case Property::fill_style:
        return &fill.brush;
    case Property::join_style:
        return &fill.join;
    case Property::offset:
        return &fill.offset;
    default:
        return {};
    }
}

Slot slot_of(style::LinePatternFill& hatch, Property property) {
    if (property == Property::line_angle) {
        return &hatch.angle;
    }
    return property == Property::line_distance ? Slot(&hatch.distance) : Slot();
}

Slot slot_of(style::MarkerLine& line, Property property) {
    switch (property) {
    case Property::interval:
        return &line.interval;
    case Property::offset_along_line:
        return &line.offset_along;
    case Property::offset:
        return &line.offset;
    default:
        return {};
    }
}

Slot slot_of(style::PointPatternFill& fill, Property property) {
    switch (property) {
    case Property::distance_x:
        return &fill.distance_x;
    case Property::distance_y:
        return &fill.distance_y;
    case Property::displacement_x:
        return &fill.displacement_x;
    case Property::displacement_y:
        return &fill.displacement_y;
    case Property::offset_x:
        return &fill.offset_x;
    case Property::offset_y:
        return &fill.offset_y;
    default:
        return {};
    }
}

Slot slot_of(style::CentroidFill& /*fill*/, Property /*property*/) {
    return {};
}

} // namespace maille::render
