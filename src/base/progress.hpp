// SPDX-License-Identifier: Apache-2.0
// Progress is an object passed in: algorithms do not know whether there is a terminal.
#pragma once

#include "base/message.hpp"

#include <cstdint>

namespace maille::base {

/// Receives progress of one step after another. Thread-safe implementations only.
class Progress {
public:
    virtual ~Progress() = default;
    /// Starts a step of `total` units (0: unknown).
    virtual void start(const Message& step, std::uint64_t total) = 0;
    virtual void advance(std::uint64_t units) = 0;
    virtual void finish() = 0;
};

/// Swallows everything.
class NoProgress final : public Progress {
public:
    void start(const Message&, std::uint64_t) override {}
    void advance(std::uint64_t) override {}
    void finish() override {}
};

} // namespace maille::base
