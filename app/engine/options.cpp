// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/engine/options.h"

#include <cstdlib>

namespace app {

engine::Result<Options> Options::parse(const std::vector<std::string> &words,
    const std::set<std::string> &valued, const std::set<std::string> &flags)
{
    Options options;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].compare(0, 2, "--") != 0) {
            options.m_rest.push_back(words[i]);
            continue;
        }
        const std::string name = words[i].substr(2);
        if (flags.count(name)) {
            options.m_values[name] = "1";
        } else if (valued.count(name)) {
            if (i + 1 == words.size())
                return engine::invalid("--" + name + " needs a value.");
            options.m_values[name] = words[++i];
        } else {
            return engine::invalid("--" + name + " is not known here.");
        }
    }
    return options;
}

std::string Options::text(const std::string &name, const std::string &fallback) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() ? fallback : found->second;
}

engine::Result<double> Options::number(
    const std::string &name, double fallback, double low, double high) const
{
    const auto found = m_values.find(name);
    if (found == m_values.end())
        return fallback;
    char *end = nullptr;
    const double value = std::strtod(found->second.c_str(), &end);
    if (found->second.empty() || *end != '\0' || !(value >= low && value <= high))
        return engine::invalid("--" + name + " must be a number from " + std::to_string(low) +
            " to " + std::to_string(high) + ".");
    return value;
}

} // namespace app
