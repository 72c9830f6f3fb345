// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/use/modelexport.h"
#include "ui/print/reportfile.h"
#include "ui/style/icons.h"
#include "ui/widgets/card.h"

class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace ui {

class TextLabel;

/// "Take it elsewhere": files for other programs and people.
class ElsewhereCard final : public Card
{
    Q_OBJECT

public:
    explicit ElsewhereCard(QWidget *parent = nullptr);

    struct View
    {
        bool canWriteModel = false; ///< it is on this computer, and nothing is being written
        bool isFolder = false;      ///< it is a complete folder already
        qint64 folderSize = 0;      ///< bytes; 0: not known
        qint64 ggufSize = 0;
    };
    void present(const View &view);
    /// While a model is being written; an empty text: nothing is.
    void setBusy(const QString &what, qint64 written, qint64 total);

signals:
    void modelRequested(core::ExportKind kind);
    void sheetRequested(ui::ReportFormat format);
    void examplesRequested();
    void cancelRequested();

private:
    struct Row
    {
        TextLabel *detail;
        QPushButton *save;
    };
    Row addRow(QVBoxLayout *column, IconName icon, const QString &title, const QString &objectName);

    Row m_gguf;
    Row m_folder;
    Row m_sheet;
    Row m_examples;
    QWidget *m_busy;
    TextLabel *m_busyText;
    QProgressBar *m_bar;
};

} // namespace ui
