// SPDX-License-Identifier: Apache-2.0
// Pseudo-random numbers that are the same on every system (SplitMix64; no standard distribution).
#pragma once
#include <cstdint>
#include <utility>
#include <vector>

namespace maille::demo {

/// One step of SplitMix64: a well-mixed 64-bit value of `state`.
constexpr std::uint64_t mix(std::uint64_t state) {
    std::uint64_t z = state + 0x9e3779b97f4a7c15ULL;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31U);
}

/// A stream of numbers fixed by (seed, stream): streams are independent, so that a change in one
/// part of the generator leaves the others as they were.
class Random {
public:
    Random(std::uint64_t seed, std::uint64_t stream) : m_state(mix(mix(seed) ^ stream)) {}

    /// The next 64 bits.
    std::uint64_t next() {
        m_state += 0x9e3779b97f4a7c15ULL;
        return mix(m_state);
    }

    /// A whole number in [0, count), 0 when `count` is 0 (bias below 2^-32 is accepted).
    std::uint64_t below(std::uint64_t count) { return count == 0 ? 0 : next() % count; }

    /// A valid index of `items`, which is not empty.
    template <typename T> std::size_t index(const std::vector<T>& items) {
        return static_cast<std::size_t>(below(items.size()));
    }

    /// One of `items`, which is not empty.
    template <typename T> const T& pick(const std::vector<T>& items) { return items[index(items)]; }

    /// A number in [0, 1), a multiple of 2^-53.
    double unit() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }

    /// A number in [low, high).
    double between(double low, double high) { return low + (high - low) * unit(); }

    /// True once in `count` on average.
    bool one_in(std::uint64_t count) { return below(count) == 0; }

    /// Puts `items` in random order (Fisher-Yates).
    template <typename T> void shuffle(std::vector<T>& items) {
        for (std::size_t i = items.size(); i > 1; --i) {
            std::swap(items[i - 1], items[static_cast<std::size_t>(below(i))]);
        }
    }

private:
    std::uint64_t m_state;
};

} // namespace maille::demo
