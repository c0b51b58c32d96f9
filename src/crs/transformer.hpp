// SPDX-License-Identifier: Apache-2.0
// Transformation of whole coordinate arrays in place. Order is always x, y: easting, northing or
// longitude, latitude (degrees), whatever the axis order of the register.
#pragma once

#include <cstddef>
#include <memory>
#include <string>

namespace maille::crs {

/// One transformation between two CRS (texts as for Crs::parse). Use one object per thread at a
/// time: `apply` is not reentrant. `transform` below works in parallel.
class Transformer {
public:
    /// Throws UsageError for an unknown CRS, EngineError when there is no operation between them.
    Transformer(const std::string& from, const std::string& to);
    ~Transformer();
    Transformer(const Transformer&) = delete;
    Transformer& operator=(const Transformer&) = delete;
    Transformer(Transformer&&) noexcept;
    Transformer& operator=(Transformer&&) noexcept;

    /// Transforms `count` positions in place; consecutive ones lie `stride_bytes` apart
    /// (sizeof(Point) for an array of points). Returns how many finite positions could not be
    /// transformed; these become NaN in both coordinates. Equal CRS leave every bit as it is.
    std::size_t apply(double* x, double* y, std::size_t count, std::size_t stride_bytes) const;

    [[nodiscard]] bool is_identity() const;

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

/// As Transformer::apply, in blocks on up to `jobs` threads; the result does not depend on `jobs`.
std::size_t transform(const std::string& from, const std::string& to, double* x, double* y,
                      std::size_t count, std::size_t stride_bytes, unsigned jobs);

} // namespace maille::crs
