// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "displace/home.hpp"

namespace maille::displace {

/// No placement of the household on the ground has a smaller total displacement (micrometres).
///  - A disc off its ground must move to the nearest place on it, one too near to a fixed disc by
///    that depth; two discs that overlap must move by the depth in total: a greedy matching of
///    pairs.
///  - k centres at least s apart cannot all be near one place: at most 2 pi t^2 / (sqrt(3) s^2) +
///    pi t / s + 1 of them are within t of it (Oler, "An inequality in the geometry of numbers",
///    Acta Mathematica 105, 1961), which gives heaps a total of about 0.350 k^1.5 s for large k.
[[nodiscard]] double lower_bound_um(const Ground& ground, const Household& household,
                                    std::int64_t gap_um);

} // namespace maille::displace
