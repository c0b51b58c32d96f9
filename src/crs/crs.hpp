// SPDX-License-Identifier: Apache-2.0
// Coordinate reference systems as cheap values. In: what people write. Out: names, units, area of
// use.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace maille::crs {

/// Where a CRS is meant to be used: degrees of longitude and latitude; `west` > `east` across the
/// antimeridian.
struct AreaOfUse {
    double west = 0;
    double south = 0;
    double east = 0;
    double north = 0;
    std::string name; ///< in the words of the EPSG register; may be empty
};

/// A coordinate reference system known to PROJ. Copies share their data.
class Crs {
public:
    /// From "EPSG:2154" (any authority), a bare EPSG number, an URN, WKT, PROJJSON or a PROJ
    /// string. Throws UsageError with a remedy when it is no CRS.
    [[nodiscard]] static Crs parse(std::string_view text);

    /// "EPSG:2154", or empty when the definition carries no authority.
    [[nodiscard]] const std::string& id() const;
    /// WKT2:2019 on one line.
    [[nodiscard]] const std::string& wkt() const;
    /// Text for Layer::crs: id() when there is one, else wkt().
    [[nodiscard]] const std::string& text() const { return id().empty() ? wkt() : id(); }
    /// "RGF93 v1 / Lambert-93"; the spelling depends on the version of the EPSG register.
    [[nodiscard]] const std::string& name() const;
    /// "EPSG:2154 (RGF93 v1 / Lambert-93)", for messages.
    [[nodiscard]] std::string label() const;
    [[nodiscard]] bool is_geographic() const;
    [[nodiscard]] bool is_projected() const;
    /// True when both axes are in metres, so that lengths and areas can be taken as they are.
    [[nodiscard]] bool unit_is_metre() const;
    /// True when both axes are in degrees (NTF (Paris) is in grads).
    [[nodiscard]] bool unit_is_degree() const;
    /// Absent when the definition says nothing about it.
    [[nodiscard]] const std::optional<AreaOfUse>& area_of_use() const;

    /// True when coordinates in x, y order mean the same in both, so that nothing is to be
    /// transformed.
    [[nodiscard]] bool same_as(const Crs& other) const;

private:
    struct Data;
    explicit Crs(std::shared_ptr<const Data> data) : m_data(std::move(data)) {}

    std::shared_ptr<const Data> m_data;
};

} // namespace maille::crs
