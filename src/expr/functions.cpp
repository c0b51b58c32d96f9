// SPDX-License-Identifier: Apache-2.0
#include "expr/functions.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace maille::expr {
namespace {

/// Functions of QGIS 3.22 that Maille has not, to tell them from misspelt ones.
constexpr std::string_view others =
    " $area $currentfeature $geometry $id $length $perimeter $scale $x $x_at $y $y_at $z "
    "affine_transform age "
    "aggregate angle_at_vertex area array_agg array_all array_append array_cat array_count "
    "array_filter array_find "
    "array_foreach array_insert array_intersect array_majority array_max array_mean array_median "
    "array_min "
    "array_minority array_prepend array_prioritize array_remove_all array_remove_at array_replace "
    "array_reverse "
    "array_slice array_sort array_sum attributes azimuth base_file_name boundary bounds "
    "bounds_height bounds_width "
    "buffer buffer_by_m centroid close_line closest_point collect collect_geometries color_cmyk "
    "color_cmyka "
    "color_grayscale_average color_hsl color_hsla color_hsv color_hsva color_mix_rgb color_part "
    "combine "
    "concatenate_unique contains convex_hull count_missing create_ramp crosses "
    "current_parent_value current_value "
    "darker datetime_from_epoch day_of_week decode_uri difference disjoint display_expression "
    "distance "
    "distance_to_vertex end_point env epoch eval eval_template exif exif_geotag extend "
    "exterior_ring extrude "
    "file_exists file_name file_path file_size file_suffix flip_coordinates force_rhr from_base64 "
    "from_json "
    "generate_series geom_from_gml geom_from_wkb geom_from_wkt geom_to_wkb geom_to_wkt geometry "
    "geometry_n "
    "geometry_type get_feature get_feature_by_id hamming_distance hash hausdorff_distance hour "
    "hstore_to_map "
    "inclination interior_ring_n intersection intersects intersects_bbox iqr is_closed "
    "is_directory is_empty "
    "is_empty_or_null is_file is_layer_visible is_multipart is_selected is_valid item_variables "
    "layer_property "
    "length3d levenshtein lighter line_interpolate_angle line_interpolate_point line_locate_point "
    "line_merge "
    "line_substring longest_common_substring m m_max m_min main_angle majority make_circle "
    "make_date make_datetime "
    "make_ellipse make_interval make_line make_point make_point_m make_polygon "
    "make_rectangle_3points "
    "make_regular_polygon make_square make_time make_triangle map map_akeys map_avals map_concat "
    "map_credits "
    "map_delete map_exist map_get map_insert map_to_hstore maptip max_length md5 median mime_type "
    "min_length "
    "minimal_circle minority minute nodes_to_points now num_geometries num_interior_rings "
    "num_points num_rings "
    "num_selected offset_curve order_parts oriented_bbox overlaps overlay_contains overlay_crosses "
    "overlay_disjoint "
    "overlay_equals overlay_intersects overlay_nearest overlay_touches overlay_within parameter "
    "perimeter point_n "
    "point_on_surface pole_of_inaccessibility project project_color q1 q3 ramp_color rand randf "
    "range "
    "raster_statistic raster_value relate relation_aggregate represent_value reverse rotate second "
    "segments_to_lines sha256 shortest_line simplify simplify_vw single_sided_buffer sinuosity "
    "smooth soundex "
    "sqlite_fetch_and_increment start_point stdev straight_distance_2d sym_difference "
    "tapered_buffer to_base64 "
    "to_datetime to_decimal to_dm to_dms to_interval to_json to_time touches transform translate "
    "union uuid var "
    "wedge_buffer week within x x_max x_min y y_max y_min z z_max z_min ";

std::string lower(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    });
    return result;
}

std::array<std::span<const Function>, 8> families() {
    return {logic_functions(), text_functions(),  regexp_functions(), number_functions(),
            list_functions(),  color_functions(), date_functions(),   aggregate_functions()};
}

} // namespace

const Function* find_function(std::string_view name) {
    const std::string wanted = lower(name);
    for (const auto& family : families()) {
        const auto found =
            std::ranges::find_if(family, [&](const Function& one) { return one.name == wanted; });
        if (found != family.end()) {
            return &*found;
        }
    }
    return nullptr;
}

bool known_to_qgis(std::string_view name) {
    return others.find(" " + lower(name) + " ") != std::string_view::npos;
}

std::vector<std::string> function_names() {
    std::vector<std::string> names;
    for (const auto& family : families()) {
        for (const Function& function : family) {
            names.emplace_back(function.name);
        }
    }
    return names;
}

double number_at(const Arguments& arguments, std::size_t index) {
    const Value& value = arguments[index];
    const auto number = value.is_boolean() ? std::nullopt : value.to_number();
    if (!number) {
        refuse(value, base::msg("un nombre", "a number"));
    }
    return *number;
}

std::int64_t whole_at(const Arguments& arguments, std::size_t index) {
    const double number = number_at(arguments, index);
    const bool text_with_point = arguments[index].is_text() && number != std::floor(number);
    if (text_with_point || std::abs(number) > 9e18) {
        refuse(arguments[index], base::msg("un nombre entier", "a whole number"));
    }
    return std::llround(number);
}

std::string text_at(const Arguments& arguments, std::size_t index) {
    return arguments[index].to_text();
}

const Value::List& list_at(const Arguments& arguments, std::size_t index) {
    if (!arguments[index].is_list()) {
        refuse(arguments[index], base::msg("une liste", "a list"));
    }
    return *arguments[index].list();
}

} // namespace maille::expr
