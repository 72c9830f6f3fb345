// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/error.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace app {

// The words behind a subcommand: "--name value" pairs, flags, and the rest in order.
class Options
{
public:
    // Names not in `valued` or `flags` are errors.
    static engine::Result<Options> parse(const std::vector<std::string> &words,
        const std::set<std::string> &valued, const std::set<std::string> &flags);

    std::string text(const std::string &name, const std::string &fallback = {}) const;
    bool has(const std::string &name) const { return m_values.count(name) > 0; }
    // Fails for anything but a number in the range.
    engine::Result<double> number(
        const std::string &name, double fallback, double low, double high) const;
    const std::vector<std::string> &rest() const { return m_rest; }

private:
    std::map<std::string, std::string> m_values;
    std::vector<std::string> m_rest;
};

} // namespace app
