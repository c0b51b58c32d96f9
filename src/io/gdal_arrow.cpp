// SPDX-License-Identifier: Apache-2.0
#include "io/gdal_arrow.hpp"

#include "base/error.hpp"
#include "io/gdal_geometry.hpp"

#include <ogr_recordbatch.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace maille::io {

namespace {

/// Owner of a C structure of the Arrow interface; empty once released.
template <class Structure> class Released : public Structure {
public:
    Released() : Structure{} {}
    ~Released() {
        if (this->release != nullptr) {
            this->release(this);
        }
    }
    Released(const Released&) = delete;
    Released& operator=(const Released&) = delete;
};

/// One column of one batch.
class Values {
public:
    Values(const ArrowArray& array, std::string_view format)
        : m_array(array), m_format(format), m_offset(static_cast<std::size_t>(array.offset)) {}

    [[nodiscard]] bool is_null(std::size_t row) const {
        const auto* const bits = static_cast<const std::uint8_t*>(m_array.buffers[0]);
        return m_array.null_count != 0 && bits != nullptr && !bit(bits, row + m_offset);
    }
    [[nodiscard]] bool is_true(std::size_t row) const {
        return bit(static_cast<const std::uint8_t*>(m_array.buffers[1]), row + m_offset);
    }
    template <class Number> [[nodiscard]] Number number(std::size_t row) const {
        return static_cast<const Number*>(m_array.buffers[1])[row + m_offset];
    }
    [[nodiscard]] std::string_view bytes(std::size_t row) const {
        return large() ? slice<std::int64_t>(row) : slice<std::int32_t>(row);
    }
    [[nodiscard]] char format() const { return m_format.size() == 1 ? m_format[0] : '?'; }

private:
    static bool bit(const std::uint8_t* bits, std::size_t i) {
        return (unsigned{bits[i / 8]} >> (i % 8) & 1U) != 0;
    }
    [[nodiscard]] bool large() const { return m_format == "U" || m_format == "Z"; }
    template <class Offset> [[nodiscard]] std::string_view slice(std::size_t row) const {
        const auto* const ends = static_cast<const Offset*>(m_array.buffers[1]) + m_offset + row;
        const auto* const data = static_cast<const char*>(m_array.buffers[2]);
        return data == nullptr
                   ? std::string_view()
                   : std::string_view(data + ends[0], static_cast<std::size_t>(ends[1] - ends[0]));
    }

    const ArrowArray& m_array;
    std::string_view m_format;
    std::size_t m_offset;
};

void append_cell(table::Column& column, const Values& values, std::size_t row, TextMender& mender,
                 std::uint64_t row_number) {
    if (values.is_null(row)) {
        column.append_null();
        return;
    }
    switch (values.format()) {
    case 'u':
    case 'U':
        column.append_text(mender.mend(values.bytes(row), row_number));
        break;
    case 'b':
        append_number(column, static_cast<std::int64_t>(values.is_true(row) ? 1 : 0));
        break;
    case 's':
        append_number(column, static_cast<std::int64_t>(values.number<std::int16_t>(row)));
        break;
    case 'i':
        append_number(column, static_cast<std::int64_t>(values.number<std::int32_t>(row)));
        break;
    case 'l':
        append_number(column, values.number<std::int64_t>(row));
        break;
    case 'f':
        append_number(column, static_cast<double>(values.number<float>(row)));
        break;
    case 'g':
        append_number(column, values.number<double>(row));
        break;
    default:
        column.append_null(); // not reached: the formats were checked against the schema
    }
}

[[noreturn]] void stream_failed(ArrowArrayStream& stream, const std::string& origin) {
    const char* const words = stream.get_last_error(&stream);
    throw base::InputError(
        base::msg("{0} : lecture interrompue : {1}", "{0}: reading failed: {1}", origin,
                  std::string(words != nullptr ? words : CPLGetLastErrorMsg())),
        base::msg("Vérifiez que le fichier est entier.", "Check that the file is complete."));
}

int child_named(const ArrowSchema& schema, const std::string& name) {
    for (int i = 0; i < static_cast<int>(schema.n_children); ++i) {
        if (name == schema.children[i]->name) {
            return i;
        }
    }
    return -1;
}

std::string geometry_name(OGRLayer& layer) {
    const std::string name = layer.GetGeometryColumn();
    return name.empty() ? "wkb_geometry" : name;
}

bool plain_format(const char* format) {
    constexpr std::string_view plain = "uUbsilfg";
    return format != nullptr && std::strlen(format) == 1 &&
           plain.find(format[0]) != std::string_view::npos;
}

constexpr std::array<const char*, 3> stream_options{"INCLUDE_FID=NO", "MAX_FEATURES_IN_BATCH=65536",
                                                    nullptr};

/// The columns of a stream that are read: the geometry and the planned fields.
struct Reader {
    const ArrowSchema& schema;
    const std::vector<FieldPlan>& plan;
    int geometry_child;
    GeometryCollector* geometry;
    TextMender& mender;
    std::uint64_t rows_done = 0;
    std::string buffer = {}; // NOLINT(readability-redundant-member-init): lists leave it out

    void add(const ArrowArray& batch) {
        const auto rows = static_cast<std::size_t>(batch.length);
        for (const auto& field : plan) {
            const int child = child_named(schema, field.name);
            const Values values(*batch.children[child], schema.children[child]->format);
            for (std::size_t row = 0; row < rows; ++row) {
                append_cell(*field.column, values, row, mender, rows_done + row + 1);
            }
        }
        if (geometry != nullptr) {
            const Values values(*batch.children[geometry_child],
                                schema.children[geometry_child]->format);
            for (std::size_t row = 0; row < rows; ++row) {
                add_wkb_geometry(*geometry, values.is_null(row) ? "" : values.bytes(row), buffer);
                geometry->end_row();
            }
        }
        rows_done += rows;
    }
};

} // namespace

bool has_fast_stream(OGRLayer& layer, const std::vector<FieldPlan>& plan) {
    if (!layer.TestCapability(OLCFastGetArrowStream) ||
        layer.GetLayerDefn()->GetGeomFieldCount() > 1) {
        return false;
    }
    Released<ArrowArrayStream> stream;
    Released<ArrowSchema> schema;
    if (!layer.GetArrowStream(&stream, stream_options.data()) ||
        stream.get_schema(&stream, &schema) != 0) {
        return false;
    }
    const int geometry = child_named(schema, geometry_name(layer));
    const bool wkb = layer.GetGeomType() == wkbNone ||
                     (geometry >= 0 && (std::strcmp(schema.children[geometry]->format, "z") == 0 ||
                                        std::strcmp(schema.children[geometry]->format, "Z") == 0));
    return wkb && std::all_of(plan.begin(), plan.end(), [&](const FieldPlan& field) {
               const int child = child_named(schema, field.name);
               return child >= 0 && field.source != FieldSource::structured &&
                      plain_format(schema.children[child]->format) &&
                      schema.children[child]->dictionary == nullptr;
           });
}

void read_arrow(OGRLayer& layer, const std::vector<FieldPlan>& plan, GeometryCollector* geometry,
                TextMender& mender, const std::string& origin) {
    Released<ArrowArrayStream> stream;
    Released<ArrowSchema> schema;
    layer.ResetReading();
    if (!layer.GetArrowStream(&stream, stream_options.data()) ||
        stream.get_schema(&stream, &schema) != 0) {
        throw base::InputError(base::msg("{0} : lecture refusée : {1}", "{0}: reading refused: {1}",
                                         origin, CPLGetLastErrorMsg()));
    }
    Reader reader{schema, plan, child_named(schema, geometry_name(layer)), geometry, mender};
    while (true) {
        Released<ArrowArray> batch;
        if (stream.get_next(&stream, &batch) != 0) {
            stream_failed(stream, origin);
        }
        // GDAL 3.6 answers an empty FlatGeobuf with empty batches without end.
        if (batch.release == nullptr || batch.length == 0) {
            return;
        }
        reader.add(batch);
    }
}

} // namespace maille::io
