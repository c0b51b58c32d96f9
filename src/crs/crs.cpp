// SPDX-License-Identifier: Apache-2.0
#include "crs/crs.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "crs/proj_handle.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace maille::crs {

struct Crs::Data {
    std::string id;
    std::string wkt;
    std::string name;
    bool geographic = false;
    bool projected = false;
    bool metre = false;
    bool degree = false;
    std::optional<AreaOfUse> area;
};

namespace {

constexpr double degree_in_radians = 0.017453292519943295;

std::string id_of(const PJ* object) {
    const char* authority = proj_get_id_auth_name(object, 0);
    const char* code = proj_get_id_code(object, 0);
    return authority != nullptr && code != nullptr ? std::string(authority) + ":" + code : "";
}

std::string wkt_of(ProjContext& context, const PJ* object) {
    const std::array<const char*, 2> options{"MULTILINE=NO", nullptr};
    const char* text = proj_as_wkt(context.get(), object, PJ_WKT2_2019, options.data());
    if (text == nullptr) { // some old definitions have no WKT2 form
        text = proj_as_wkt(context.get(), object, PJ_WKT1_GDAL, options.data());
    }
    if (text == nullptr) {
        throw base::EngineError(base::msg("PROJ ne sait pas écrire ce système de coordonnées : {0}",
                                          "PROJ cannot write this coordinate system: {0}",
                                          context.take_words()));
    }
    return text;
}

/// The horizontal part of what the user gave: the first member of a compound CRS, the source of a
/// bound one.
PjPointer horizontal(ProjContext& context, PjPointer object) {
    while (object) {
        const PJ_TYPE type = proj_get_type(object.get());
        if (type == PJ_TYPE_COMPOUND_CRS) {
            object.reset(proj_crs_get_sub_crs(context.get(), object.get(), 0));
        } else if (type == PJ_TYPE_BOUND_CRS) {
            object.reset(proj_get_source_crs(context.get(), object.get()));
        } else {
            break;
        }
    }
    return object;
}

/// Name and factor to the SI unit are those of both horizontal axes.
bool axes_in(ProjContext& context, const PJ* object, std::string_view name, double si_factor) {
    const PjPointer system(proj_crs_get_coordinate_system(context.get(), object));
    const int axes = system ? proj_cs_get_axis_count(context.get(), system.get()) : 0;
    for (int axis = 0; axis < std::min(axes, 2); ++axis) {
        double factor = 0;
        const char* unit = nullptr;
        if (proj_cs_get_axis_info(context.get(), system.get(), axis, nullptr, nullptr, nullptr,
                                  &factor, &unit, nullptr, nullptr) == 0 ||
            unit == nullptr || std::abs(factor - si_factor) > 1e-12 ||
            !std::string_view(unit).starts_with(name)) {
            return false;
        }
    }
    return axes >= 2;
}

std::optional<AreaOfUse> area_of(ProjContext& context, const PJ* object) {
    AreaOfUse area;
    const char* name = nullptr;
    if (proj_get_area_of_use(context.get(), object, &area.west, &area.south, &area.east,
                             &area.north, &name) == 0 ||
        area.west < -180 || area.south < -90) { // PROJ says -1000 for "not known"
        return std::nullopt;
    }
    area.name = name == nullptr ? "" : name;
    return area;
}

bool all_digits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

[[noreturn]] void no_crs(std::string_view text, const std::string& words) {
    const std::string shown(text.substr(0, 80));
    throw base::UsageError(
        words.empty() ? base::msg("« {0} » n'est pas un système de coordonnées connu",
                                  "'{0}' is not a known coordinate system", shown)
                      : base::msg("« {0} » n'est pas un système de coordonnées connu ({1})",
                                  "'{0}' is not a known coordinate system ({1})", shown, words),
        base::msg("Donnez un code, par exemple \"EPSG:2154\" (Lambert-93) ou \"EPSG:4326\" "
                  "(longitude, latitude), ou un WKT.",
                  "Give a code such as \"EPSG:2154\" (Lambert-93) or \"EPSG:4326\" (longitude, "
                  "latitude), or a WKT text."));
}

} // namespace

Crs Crs::parse(std::string_view text) {
    text = base::trim(text);
    ProjContext context;
    std::string definition = (all_digits(text) ? "EPSG:" : "") + std::string(text);
    if (definition.starts_with("+") && definition.find("+type=crs") == std::string::npos) {
        definition += " +type=crs"; // without it PROJ takes the text for an operation
    }
    // PROJ would also take "WGS 84" by name, or a pipeline: names are ambiguous, so only
    // definitions are taken.
    const bool definition_like = definition.find_first_of(":[{=") != std::string::npos;
    const PjPointer object =
        definition_like ? horizontal(context, context.crs_from(definition)) : nullptr;
    if (!object) {
        no_crs(text, context.take_words());
    }
    auto data = std::make_shared<Data>();
    const PJ_TYPE type = proj_get_type(object.get());
    data->geographic = type == PJ_TYPE_GEOGRAPHIC_2D_CRS || type == PJ_TYPE_GEOGRAPHIC_3D_CRS;
    data->projected = type == PJ_TYPE_PROJECTED_CRS;
    if (!data->geographic && !data->projected) {
        const char* name = proj_get_name(object.get());
        no_crs(text, std::string(name == nullptr ? "" : name) + ": not geographic, not projected");
    }
    data->id = id_of(object.get());
    data->wkt = wkt_of(context, object.get());
    const char* name = proj_get_name(object.get());
    data->name = name == nullptr ? data->id : name;
    data->metre = data->projected && axes_in(context, object.get(), "met", 1.0);
    data->degree = data->geographic && axes_in(context, object.get(), "degree", degree_in_radians);
    data->area = area_of(context, object.get());
    return Crs(std::move(data));
}

const std::string& Crs::id() const {
    return m_data->id;
}
const std::string& Crs::wkt() const {
    return m_data->wkt;
}
const std::string& Crs::name() const {
    return m_data->name;
}
bool Crs::is_geographic() const {
    return m_data->geographic;
}
bool Crs::is_projected() const {
    return m_data->projected;
}
bool Crs::unit_is_metre() const {
    return m_data->metre;
}
bool Crs::unit_is_degree() const {
    return m_data->degree;
}
const std::optional<AreaOfUse>& Crs::area_of_use() const {
    return m_data->area;
}

std::string Crs::label() const {
    return id().empty() ? name() : base::format("{} ({})", id(), name());
}

bool Crs::same_as(const Crs& other) const {
    if (m_data == other.m_data || wkt() == other.wkt() || (!id().empty() && id() == other.id())) {
        return true;
    }
    ProjContext context;
    const PjPointer mine = context.crs_from(text());
    const PjPointer theirs = context.crs_from(other.text());
    return mine && theirs &&
           proj_is_equivalent_to_with_ctx(context.get(), mine.get(), theirs.get(),
                                          PJ_COMP_EQUIVALENT_EXCEPT_AXIS_ORDER_GEOGCRS) != 0;
}

} // namespace maille::crs
