// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/checker.h"
#include "core/dataset/example.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace bench {

/// Where the labelled text is; set once by main().
[[nodiscard]] QString &dataFolder();
/// A file of it; ends the program where it cannot be read.
[[nodiscard]] QByteArray readData(const QString &path);
/// A figure beside the baseline and the targets of the specification.
void row(
    const char *what, double got, const char *baseline, const char *good, const char *impressive);

/// Question and answer of the real replies to customers, numbered from 1.
[[nodiscard]] std::vector<core::Example> realReplies();

void mutations();
/// Fifty findings in the real replies, to be judged by a person.
void look();
void speed();
void memory();
void badInput();

} // namespace bench
