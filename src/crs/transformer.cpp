// SPDX-License-Identifier: Apache-2.0
#include "crs/transformer.hpp"

#include "base/error.hpp"
#include "base/parallel.hpp"
#include "crs/crs.hpp"
#include "crs/proj_handle.hpp"

#include <atomic>
#include <cmath>
#include <cstring>
#include <limits>

namespace maille::crs {

struct Transformer::Data {
    std::unique_ptr<ProjContext> context; ///< before the operation: it must outlive it
    PjPointer operation;                  ///< null: nothing to do
};

namespace {

/// Positions `stride` bytes apart, as PROJ takes them.
class Strided {
public:
    Strided(double* first, std::size_t stride_bytes)
        : m_first(reinterpret_cast<std::byte*>(first)), m_stride(stride_bytes) {}
    [[nodiscard]] double get(std::size_t i) const {
        double value = 0;
        std::memcpy(&value, m_first + i * m_stride, sizeof value);
        return value;
    }
    void set(std::size_t i, double value) const {
        std::memcpy(m_first + i * m_stride, &value, sizeof value);
    }
    [[nodiscard]] double* at(std::size_t i) const {
        return reinterpret_cast<double*>(m_first + i * m_stride);
    }

private:
    std::byte* m_first;
    std::size_t m_stride;
};

std::size_t count_not_finite(const Strided& x, const Strided& y, std::size_t count, bool mend) {
    std::size_t bad = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (std::isfinite(x.get(i)) && std::isfinite(y.get(i))) {
            continue;
        }
        ++bad;
        if (mend) {
            x.set(i, std::numeric_limits<double>::quiet_NaN());
            y.set(i, std::numeric_limits<double>::quiet_NaN());
        }
    }
    return bad;
}

} // namespace

Transformer::Transformer(const std::string& from, const std::string& to)
    : m_data(std::make_unique<Data>()) {
    const Crs source = Crs::parse(from);
    const Crs target = Crs::parse(to);
    if (source.same_as(target)) {
        return;
    }
    m_data->context = std::make_unique<ProjContext>();
    auto& context = *m_data->context;
    const PjPointer raw(proj_create_crs_to_crs(context.get(), source.text().c_str(),
                                               target.text().c_str(), nullptr));
    if (raw) {
        m_data->operation.reset(proj_normalize_for_visualization(context.get(), raw.get()));
    }
    if (!m_data->operation) {
        throw base::EngineError(base::msg("aucune transformation de {0} vers {1} : {2}",
                                          "no transformation from {0} to {1}: {2}", source.label(),
                                          target.label(), context.take_words()));
    }
}

Transformer::~Transformer() = default;
Transformer::Transformer(Transformer&&) noexcept = default;
Transformer& Transformer::operator=(Transformer&&) noexcept = default;

bool Transformer::is_identity() const {
    return !m_data->operation;
}

std::size_t Transformer::apply(double* x, double* y, std::size_t count,
                               std::size_t stride_bytes) const {
    if (is_identity() || count == 0) {
        return 0;
    }
    const Strided xs(x, stride_bytes);
    const Strided ys(y, stride_bytes);
    const std::size_t bad_before = count_not_finite(xs, ys, count, true);
    // PROJ marks each position it cannot transform with HUGE_VAL and goes on; its return value
    // counts them all.
    const std::size_t done =
        proj_trans_generic(m_data->operation.get(), PJ_FWD, x, stride_bytes, count, y, stride_bytes,
                           count, nullptr, 0, 0, nullptr, 0, 0);
    if (done != count) {
        throw base::EngineError(base::msg("PROJ n'a transformé que {0} positions sur {1} : {2}",
                                          "PROJ transformed {0} positions of {1} only: {2}", done,
                                          count, m_data->context->take_words()));
    }
    proj_errno_reset(m_data->operation.get());
    (void)m_data->context->take_words(); // one line a failed position: they are counted instead
    return count_not_finite(xs, ys, count, true) - bad_before;
}

std::size_t transform(const std::string& from, const std::string& to, double* x, double* y,
                      std::size_t count, std::size_t stride_bytes, unsigned jobs) {
    // A transformer costs some milliseconds to make, so blocks are few and large.
    constexpr std::size_t smallest_block = 20000;
    const Transformer first(from, to);
    if (first.is_identity()) {
        return 0;
    }
    if (jobs <= 1 || count <= smallest_block) {
        return first.apply(x, y, count, stride_bytes);
    }
    const std::size_t block = std::max(smallest_block, (count + jobs - 1) / jobs);
    const Strided xs(x, stride_bytes);
    const Strided ys(y, stride_bytes);
    std::atomic<std::size_t> failed = 0;
    base::parallel_blocks(count, block, jobs, [&](std::size_t begin, std::size_t end) {
        const Transformer mine(from, to);
        failed += mine.apply(xs.at(begin), ys.at(begin), end - begin, stride_bytes);
    });
    return failed;
}

} // namespace maille::crs
