// SPDX-License-Identifier: Apache-2.0
// Exceptions for failure. Each carries the sentence for the user in both languages and the exit
// code of the command line (README, "Exit codes"); only `cli` turns them into a process status.
#pragma once

#include "base/message.hpp"

#include <stdexcept>

namespace maille::base {

enum class ExitCode : int {
    done = 0,
    input_output = 1,
    usage = 2,
    findings = 3,
    some_pages_failed = 4,
    constraint = 5,
    mismatch = 6,
    interrupted = 130,
};

/// Base of all failures. `hint` says how to mend it and may be empty.
class Error : public std::runtime_error {
public:
    Error(ExitCode code, Message message, Message hint = {})
        : std::runtime_error(message.en), m_code(code), m_message(std::move(message)),
          m_hint(std::move(hint)) {}

    [[nodiscard]] ExitCode code() const { return m_code; }
    [[nodiscard]] const Message& message() const { return m_message; }
    [[nodiscard]] const Message& hint() const { return m_hint; }

private:
    ExitCode m_code;
    Message m_message;
    Message m_hint;
};

/// The command line is wrong (exit 2).
class UsageError : public Error {
public:
    explicit UsageError(Message message, Message hint = {})
        : Error(ExitCode::usage, std::move(message), std::move(hint)) {}
};

/// A campaign, style or template file is wrong (exit 2); the message starts with `file:line:`.
class ConfigError : public Error {
public:
    explicit ConfigError(Message message, Message hint = {})
        : Error(ExitCode::usage, std::move(message), std::move(hint)) {}
};

/// Input data cannot be used: path, layer, field, geometry type (exit 1).
class InputError : public Error {
public:
    explicit InputError(Message message, Message hint = {})
        : Error(ExitCode::input_output, std::move(message), std::move(hint)) {}
};

/// Writing failed or was refused (exit 1).
class OutputError : public Error {
public:
    explicit OutputError(Message message, Message hint = {})
        : Error(ExitCode::input_output, std::move(message), std::move(hint)) {}
};

/// A library refused; the message holds the library's own words (exit 1).
class EngineError : public Error {
public:
    explicit EngineError(Message message, Message hint = {})
        : Error(ExitCode::input_output, std::move(message), std::move(hint)) {}
};

/// A stated constraint could not be met (exit 5): broken accounting identity, infeasible territory.
class ConstraintError : public Error {
public:
    explicit ConstraintError(Message message, Message hint = {})
        : Error(ExitCode::constraint, std::move(message), std::move(hint)) {}
};

} // namespace maille::base
