// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/support/dialogs.h"

namespace ui {

/// The dialogs of the real program: the desktop's file dialogs and MessageDialog.
class SystemDialogs final : public Dialogs
{
public:
    void openFiles(QWidget *parent, const FileRequest &request,
        std::function<void(const QStringList &)> chosen) override;
    void openFolder(QWidget *parent, const FileRequest &request,
        std::function<void(const QString &)> chosen) override;
    void saveFile(QWidget *parent, const FileRequest &request,
        std::function<void(const QString &)> chosen) override;
    void ask(QWidget *parent, const Question &question, std::function<void(int)> answered) override;
};

} // namespace ui
