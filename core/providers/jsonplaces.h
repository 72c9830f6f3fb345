// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <map>
#include <string>

namespace core {

/// The line, from 1, on which each value of a JSON text begins, by JSON pointer ("/providers/0/id").
/// For texts that a parser has accepted.
[[nodiscard]] std::map<std::string, int> jsonPlaces(const QByteArray &json);

/// The line, from 1, that holds the byte at `offset`.
[[nodiscard]] int lineAt(const QByteArray &text, qsizetype offset);

} // namespace core
