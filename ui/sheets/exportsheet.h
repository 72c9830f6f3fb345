// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/atomicfile.h"
#include "ui/sheets/exportscanner.h"
#include "ui/sheets/exportscope.h"
#include "ui/sheets/tasksheet.h"

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace ui {

class Banner;
class Dialogs;
class EmptyState;
class ExampleExporter;
class ExportProblems;
class FormatList;
class Settings;
class TextLabel;

/// Writes examples to a file for somebody else: what for, which examples, what stands in the way, the
/// first lines of the file, and where to.
///
/// Nothing is written before the button that says the number; the file appears whole or not at all.
class ExportSheet final : public TaskSheet
{
    Q_OBJECT

public:
    /// What the references and the ports refer to outlives the sheet.
    ExportSheet(ExportPorts ports, ExportScope scope, Settings &settings, Dialogs &dialogs,
        QWidget *parent = nullptr);
    ~ExportSheet() override;

signals:
    /// The user wants to complete an example first; the sheet is closing.
    void goToExample(core::ExampleId id);
    /// For the desktop's file manager.
    void openFolderRequested(const QString &folder);
    void exported(const QString &path, qint64 examples);

public slots:
    void reject() override;

private:
    enum class State { Choosing, Writing, Done };

    void build();
    QWidget *buildDetails();
    void loadEverything();
    void scan();
    void onScanned(const ExportScan &scan);
    void showFormat();
    void showSplits();
    void showFurtherFields();
    void showButton();
    void showError(const QString &message);
    void chooseFile(bool thenWrite);
    void write();
    void onWritten();
    void onFailed(const core::Error &error);
    [[nodiscard]] QString format() const;
    [[nodiscard]] ExportSplit split() const;
    [[nodiscard]] const std::vector<core::ExampleId> &chosenIds() const;
    [[nodiscard]] QString suggestedName() const;

    ExportPorts m_ports;
    ExportScope m_scope;
    Settings &m_settings;
    Dialogs &m_dialogs;
    ExportScanner *m_scanner;
    ExampleExporter *m_exporter;

    State m_state = State::Choosing;
    std::vector<core::ExampleId> m_everything;
    bool m_everythingKnown = false;
    std::unordered_set<core::ExampleId> m_leftOut;
    ExportScan m_scan;
    bool m_stale = true;
    bool m_splitChosen = false; ///< by the user; otherwise the format suggests one
    QString m_path;
    core::FileStamp m_stamp;

    QWidget *m_choosing;
    Banner *m_error;
    FormatList *m_formats;
    TextLabel *m_help;
    QComboBox *m_which;
    QComboBox *m_kept;
    QCheckBox *m_further;
    ExportProblems *m_problems;
    QPlainTextEdit *m_preview;
    TextLabel *m_destination;
    EmptyState *m_done;
};

} // namespace ui
