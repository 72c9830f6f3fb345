// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace app {

// Each runs one subcommand and returns the exit status: 0 fine, 1 the work failed or a check did
// not hold, 2 wrong usage, 3 a bad input file.
int checkFixtureCommand(const std::vector<std::string> &words);
int tuneCommand(const std::vector<std::string> &words);
int generateCommand(const std::vector<std::string> &words);
int tokensCommand(const std::vector<std::string> &words);
int mergeCommand(const std::vector<std::string> &words);
int exportGgufCommand(const std::vector<std::string> &words);
int benchCommand(const std::vector<std::string> &words);
int serveCommand(const std::vector<std::string> &words);

} // namespace app
