// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/errorpresenter.h"

#include <QCoreApplication>

namespace ui {

Question errorQuestion(const QString &title, const core::Error &error, QStringList buttons)
{
    if (buttons.isEmpty())
        buttons = {QCoreApplication::translate("ui::ErrorPresenter", "&Close")};
    return {.title = title,
        .body = error.message,
        .buttons = std::move(buttons),
        .detail = error.detail};
}

void showError(Dialogs &dialogs, QWidget *parent, const QString &title, const core::Error &error)
{
    dialogs.ask(parent, errorQuestion(title, error), [](int) {});
}

} // namespace ui
