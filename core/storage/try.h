// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

/// Hands a failure on to the caller: `ATTUNE_TRY(connection.execute(…));`
#define ATTUNE_TRY(expression)                                                                     \
    do {                                                                                           \
        if (auto result_ = (expression); !result_) [[unlikely]]                                    \
            return tl::unexpected(std::move(result_).error());                                     \
    } while (false)

#define ATTUNE_CONCAT_(a, b) a##b
#define ATTUNE_CONCAT(a, b) ATTUNE_CONCAT_(a, b)

/// Declares `variable` from a result's value or hands its failure on:
/// `ATTUNE_TRY_ASSIGN(auto count, connection.integer(…));`
#define ATTUNE_TRY_ASSIGN(variable, expression)                                                    \
    ATTUNE_TRY_ASSIGN_(variable, expression, ATTUNE_CONCAT(result_, __LINE__))
// A declaration and a name cannot be put in parentheses.
// NOLINTBEGIN(bugprone-macro-parentheses)
#define ATTUNE_TRY_ASSIGN_(variable, expression, name)                                             \
    auto name = (expression);                                                                      \
    if (!name) [[unlikely]]                                                                        \
        return tl::unexpected(std::move(name).error());                                            \
    variable = std::move(*name)
// NOLINTEND(bugprone-macro-parentheses)
