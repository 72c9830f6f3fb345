// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <nlohmann/json.hpp>

#include <QString>

namespace app {

using Json = nlohmann::ordered_json;

/// What a script can rely on; see DESIGN section 5.
enum class ExitCode {
    Fine = 0,
    Problems = 1, ///< ran, but found must-fix problems, or the job failed
    Usage = 2,
    BadInput = 3,
    Network = 4,
    Storage = 5,
};

[[nodiscard]] ExitCode exitCodeFor(core::ErrorCode code);

/// Where a command says what it did: with --json one JSON value per line on stdout and nothing
/// else there; without it, sentences on stdout. Messages go to stderr either way.
class Output
{
public:
    explicit Output(bool json)
        : m_json(json)
    {
    }

    [[nodiscard]] bool isJson() const { return m_json; }

    /// One JSON document, or one line of several. Ignored without --json.
    void value(const Json &value) const;
    /// A line for people. Ignored with --json.
    void line(const QString &text) const;
    /// A message on stderr.
    void message(const QString &text) const;
    /// Says what went wrong and returns the exit code that belongs to it.
    [[nodiscard]] ExitCode failed(const core::Error &error) const;

private:
    bool m_json;
};

[[nodiscard]] inline std::string utf8(const QString &text)
{
    return text.toStdString();
}

} // namespace app
