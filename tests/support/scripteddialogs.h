// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/support/dialogs.h"

#include <QList>

namespace support {

/// Answers what the program asks with what the test has put down, in order, and keeps the questions.
/// A question without an answer is left open, as if the user had gone for coffee.
class ScriptedDialogs final : public ui::Dialogs
{
public:
    QStringList files;  ///< for the next open or save dialog, one each
    QList<int> answers; ///< button indices for the next questions
    QList<ui::Question> questions;
    QList<ui::FileRequest> requests;

    void openFiles(QWidget *, const ui::FileRequest &request,
        std::function<void(const QStringList &)> chosen) override
    {
        requests.append(request);
        if (!files.isEmpty())
            chosen({files.takeFirst()});
    }
    void openFolder(QWidget *, const ui::FileRequest &request,
        std::function<void(const QString &)> chosen) override
    {
        requests.append(request);
        if (!files.isEmpty())
            chosen(files.takeFirst());
    }
    void saveFile(QWidget *, const ui::FileRequest &request,
        std::function<void(const QString &)> chosen) override
    {
        requests.append(request);
        if (!files.isEmpty())
            chosen(files.takeFirst());
    }
    void ask(QWidget *, const ui::Question &question, std::function<void(int)> answered) override
    {
        questions.append(question);
        if (!answers.isEmpty())
            answered(answers.takeFirst());
    }
};

} // namespace support
