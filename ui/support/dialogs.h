// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace ui {

/// A question with buttons that say what they do. The first button is the safe one: it has the
/// focus and is what Escape means.
struct Question
{
    QString title;
    QString body;
    QStringList buttons;
    QString detail = {};  ///< technical text, shown only on request, with [Copy details]
    int destructive = -1; ///< index of a button that loses something, or -1
};

struct FileRequest
{
    QString title;
    QString folder = {};
    QString suggestedName = {};
    QStringList filters = {}; ///< "Spreadsheets (*.csv *.xlsx)"
    QString suffix = {};      ///< added to a new file's name that has none
};

/// Everything that asks the user outside the window's own widgets; scripted in tests.
///
/// Nothing here waits: the handler is called later on the GUI thread, and not at all after
/// `parent` has died.
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    /// Calls `chosen` with existing files; not at all when the user cancels.
    virtual void openFiles(QWidget *parent, const FileRequest &request,
        std::function<void(const QStringList &)> chosen) = 0;
    virtual void openFolder(QWidget *parent, const FileRequest &request,
        std::function<void(const QString &)> chosen) = 0;
    /// The file dialog has asked before it returns a name that exists.
    virtual void saveFile(QWidget *parent, const FileRequest &request,
        std::function<void(const QString &)> chosen) = 0;
    /// Calls `answered` with the index of the button; 0 for Escape.
    virtual void ask(
        QWidget *parent, const Question &question, std::function<void(int)> answered) = 0;

protected:
    Dialogs() = default;
    Dialogs(const Dialogs &) = default;
    Dialogs &operator=(const Dialogs &) = default;
};

} // namespace ui
