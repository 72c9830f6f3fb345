// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/exampleview.h"

#include <QString>

#include <vector>

namespace core::checks {

/// Something in an answer that is true or false of the world: a number, date, amount, code, link or name.
struct Fact
{
    Span span;
    QString norm; ///< without separators, capitals and marks: how it is looked for
};

/// Facts of a text in reading order. Numbers of lists are none.
[[nodiscard]] std::vector<Fact> factsOf(const Document &document);
/// Facts of the answer that stand neither in the question nor in reference material or house rules.
[[nodiscard]] std::vector<Fact> unsourcedFacts(const ExampleView &view);
/// Their hashes, sorted: small enough to keep for every example.
[[nodiscard]] std::vector<quint32> unsourcedFactHashes(const ExampleView &view);
[[nodiscard]] quint32 factHash(const QString &norm);

} // namespace core::checks
