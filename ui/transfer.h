// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/import/importoptions.h"
#include "core/storage/edit.h"
#include "ui/sheets/exportscope.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <vector>

class QDialog;
class QWidget;

namespace ui {

class Dialogs;
class ExampleFlags;
class ProjectSession;
class Settings;

/// Opens the sheets through which examples come in and go out.
class Transfer final : public QObject
{
    Q_OBJECT

public:
    /// `window` owns this and the sheets.
    Transfer(QWidget *window, Settings &settings, Dialogs &dialogs, const ExampleFlags &flags);
    ~Transfer() override;

    /// Null: no project; an open sheet goes away with the last one.
    void setSession(ProjectSession *session);

    /// Without files, asks for some.
    void importFiles(const QStringList &files);
    /// Rows or files of the clipboard go to the sheet; a single text becomes an example.
    void paste();
    void exportExamples(ExportScope scope);

signals:
    void toastRequested(const QString &text, bool undoable);
    void added(const core::ChangeSummary &change);
    void pasted(qint64 examples);
    void exported();
    void goToExample(qint64 id);

private:
    void openImportSheet(std::vector<core::ImportInput> inputs, bool fromClipboard);
    void addText(const QString &text);

    QWidget *m_window;
    Settings &m_settings;
    Dialogs &m_dialogs;
    const ExampleFlags &m_flags;
    ProjectSession *m_session = nullptr;
    QPointer<QDialog> m_sheet;
};

} // namespace ui
