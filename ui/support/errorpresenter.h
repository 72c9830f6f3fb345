// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "ui/support/dialogs.h"

namespace ui {

/// An error as a dialog shows it: `title` says in the user's words what did not work, the body is
/// the error's own sentence, and its technical text is one click away. [Close] unless `buttons`.
[[nodiscard]] Question errorQuestion(
    const QString &title, const core::Error &error, QStringList buttons = {});

/// Shows it with only [Close].
void showError(Dialogs &dialogs, QWidget *parent, const QString &title, const core::Error &error);

} // namespace ui
