// SPDX-License-Identifier: Apache-2.0
#include "io/gdal_fields.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "io/read_fields.hpp"

#include <ogrsf_frmts.h>

#include <cmath>
#include <memory>

namespace maille::io {

namespace {

struct Target {
    FieldSource source;
    table::Type type;
};

Target target_of(const OGRFieldDefn& field) {
    switch (field.GetType()) {
    case OFTInteger:
    case OFTInteger64:
        return {FieldSource::integer,
                field.GetSubType() == OFSTBoolean ? table::Type::boolean : table::Type::integer};
    case OFTReal:
        return {FieldSource::real, table::Type::real};
    case OFTDate:
        return {FieldSource::date_time, table::Type::date};
    case OFTDateTime:
        return {FieldSource::date_time, table::Type::datetime};
    case OFTTime:
        return {FieldSource::date_time, table::Type::text};
    case OFTString:
        return {FieldSource::text, table::Type::text};
    default:
        return {FieldSource::structured, table::Type::text};
    }
}

/// ISO 8601: "2024-12-10", "2024-12-10T09:30:00", with thousandths and time zone only where there
/// are.
std::string iso_text(const OGRField& value, OGRFieldType type) {
    const auto& d = value.Date;
    std::string text;
    if (type != OFTTime) {
        text = base::format("{:04}-{:02}-{:02}", static_cast<int>(d.Year),
                            static_cast<int>(d.Month), static_cast<int>(d.Day));
    }
    if (type == OFTDate) {
        return text;
    }
    const long milliseconds = std::lround(static_cast<double>(d.Second) * 1000);
    text += base::format("{}{:02}:{:02}:{:02}", text.empty() ? "" : "T", static_cast<int>(d.Hour),
                         static_cast<int>(d.Minute), milliseconds / 1000);
    if (milliseconds % 1000 != 0) {
        text += base::format(".{:03}", milliseconds % 1000);
    }
    if (type == OFTDateTime && d.TZFlag > 1) { // 0 unknown, 1 local; then 100 + quarters of an hour
        const int minutes = (static_cast<int>(d.TZFlag) - 100) * 15;
        const int size = std::abs(minutes);
        text += minutes == 0
                    ? "Z"
                    : base::format("{}{:02}:{:02}", minutes < 0 ? '-' : '+', size / 60, size % 60);
    }
    return text;
}

struct CplFree {
    void operator()(char* text) const { VSIFree(text); }
};

std::string structured_text(const OGRFeature& feature, int index) {
    const std::unique_ptr<char, CplFree> json(feature.GetFieldAsSerializedJSon(index));
    return json ? json.get() : feature.GetFieldAsString(index);
}

void ignore_fields(OGRLayer& layer, const std::vector<std::string>& names) {
    if (names.empty() || !layer.TestCapability(OLCIgnoreFields)) {
        return;
    }
    std::vector<const char*> list;
    list.reserve(names.size() + 1);
    for (const auto& name : names) {
        list.push_back(name.c_str());
    }
    list.push_back(nullptr);
    if (layer.SetIgnoredFields(list.data()) != OGRERR_NONE) {
        throw base::EngineError(base::msg("GDAL refuse d'ignorer des champs : {0}",
                                          "GDAL refuses to ignore fields: {0}",
                                          CPLGetLastErrorMsg()));
    }
}

} // namespace

std::vector<FieldPlan> plan_fields(OGRLayer& layer, const SourceSpec& spec, bool workbook,
                                   const std::string& origin, table::Table& table,
                                   base::ProblemSink& problems) {
    OGRFeatureDefn& definition = *layer.GetLayerDefn();
    std::vector<std::string> ogr_names;
    ogr_names.reserve(static_cast<std::size_t>(definition.GetFieldCount()));
    for (int i = 0; i < definition.GetFieldCount(); ++i) {
        ogr_names.emplace_back(definition.GetFieldDefn(i)->GetNameRef());
    }
    const auto names = workbook ? clean_headers(ogr_names, origin, problems) : ogr_names;
    const auto chosen = chosen_fields(spec, origin, names);
    std::vector<FieldPlan> plan;
    std::vector<std::string> ignored;
    std::vector<std::string> binary;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const int index = static_cast<int>(i);
        const auto& field = *definition.GetFieldDefn(index);
        const bool is_binary = field.GetType() == OFTBinary;
        if (!chosen[i] || is_binary) {
            ignored.push_back(ogr_names[i]);
            if (chosen[i]) {
                binary.push_back(names[i]);
            }
            continue;
        }
        const auto target = target_of(field);
        const bool as_text = is_listed(spec.text_fields, names[i]);
        auto& column = table.add(names[i], as_text ? table::Type::text : target.type);
        plan.push_back({index, ogr_names[i], target.source, &column});
    }
    ignore_fields(layer, ignored);
    report_names(
        problems, base::Severity::warning, "fields.skipped", origin,
        base::msg("{0} : champs binaires laissés de côté", "{0}: binary fields left out", origin),
        binary);
    return plan;
}

void append_number(table::Column& column, std::int64_t value) {
    if (column.holds_text()) {
        column.append_text(std::to_string(value));
    } else if (column.type() == table::Type::real) {
        column.append_real(static_cast<double>(value));
    } else {
        column.append_integer(value);
    }
}

void append_number(table::Column& column, double value) {
    constexpr double largest_exact = 9007199254740992.0;
    if (!column.holds_text()) {
        column.append_real(value);
    } else if (std::trunc(value) == value && std::abs(value) < largest_exact) {
        column.append_text(std::to_string(static_cast<std::int64_t>(value)));
    } else {
        column.append_text(base::shortest(value));
    }
}

void append_values(const OGRFeature& feature, const std::vector<FieldPlan>& plan,
                   TextMender& mender, std::uint64_t row) {
    for (const auto& field : plan) {
        auto& column = *field.column;
        if (!feature.IsFieldSetAndNotNull(field.index)) {
            column.append_null();
            continue;
        }
        switch (field.source) {
        case FieldSource::text:
            column.append_text(mender.mend(feature.GetFieldAsString(field.index), row));
            break;
        case FieldSource::integer:
            append_number(column,
                          static_cast<std::int64_t>(feature.GetFieldAsInteger64(field.index)));
            break;
        case FieldSource::real:
            append_number(column, feature.GetFieldAsDouble(field.index));
            break;
        case FieldSource::date_time:
            column.append_text(iso_text(*feature.GetRawFieldRef(field.index),
                                        feature.GetFieldDefnRef(field.index)->GetType()));
            break;
        case FieldSource::structured:
            column.append_text(mender.mend(structured_text(feature, field.index), row));
            break;
        }
    }
}

} // namespace maille::io
