// SPDX-License-Identifier: Apache-2.0
// Time spent by step, for --timing; never part of a result.
#pragma once

#include <chrono>
#include <string>
#include <utility>
#include <vector>

namespace maille::base {

/// Seconds by step, in order of first use.
class Timings {
public:
    void add(const std::string& step, double seconds) {
        for (auto& [name, sum] : m_steps) {
            if (name == step) {
                sum += seconds;
                return;
            }
        }
        m_steps.emplace_back(step, seconds);
    }
    [[nodiscard]] const std::vector<std::pair<std::string, double>>& steps() const {
        return m_steps;
    }

private:
    std::vector<std::pair<std::string, double>> m_steps;
};

/// Adds the time of its own life to a step; does nothing without Timings.
class TimedStep {
public:
    TimedStep(Timings* timings, const char* step)
        : m_timings(timings), m_step(step), m_begin(std::chrono::steady_clock::now()) {}
    ~TimedStep() {
        if (m_timings != nullptr) {
            m_timings->add(
                m_step,
                std::chrono::duration<double>(std::chrono::steady_clock::now() - m_begin).count());
        }
    }
    TimedStep(const TimedStep&) = delete;
    TimedStep& operator=(const TimedStep&) = delete;

private:
    Timings* m_timings;
    const char* m_step;
    std::chrono::steady_clock::time_point m_begin;
};

} // namespace maille::base
