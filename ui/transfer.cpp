// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/transfer.h"

#include "core/dataset/import/importreview.h"
#include "ui/session/projectsession.h"
#include "ui/session/settings.h"
#include "ui/sheets/exportports.h"
#include "ui/sheets/exportsheet.h"
#include "ui/sheets/importsheet.h"
#include "ui/sheets/pastedcontent.h"
#include "ui/support/dialogs.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QStringList importFilters()
{
    QStringList patterns;
    for (const core::ImportFormatInfo &format : core::importFormats()) {
        for (const QString &suffix : format.suffixes)
            patterns.append(u"*."_s + suffix);
    }
    patterns.removeDuplicates();
    return {Transfer::tr("Files with examples (%1)").arg(patterns.join(u' ')),
        Transfer::tr("All files (*)")};
}

} // namespace

Transfer::Transfer(QWidget *window, Settings &settings, Dialogs &dialogs, const ExampleFlags &flags)
    : QObject(window)
    , m_window(window)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_flags(flags)
{
}

Transfer::~Transfer() = default;

void Transfer::setSession(ProjectSession *session)
{
    // The sheet's ports lead to the session that is going away.
    delete m_sheet;
    m_session = session;
}

void Transfer::importFiles(const QStringList &files)
{
    if (!m_session || m_sheet)
        return;
    if (!files.isEmpty()) {
        std::vector<core::ImportInput> inputs;
        for (const QString &file : files)
            inputs.push_back({.path = file});
        openImportSheet(std::move(inputs), false);
        return;
    }
    m_dialogs.openFiles(m_window,
        {.title = tr("Import examples"),
            .folder = m_settings.get(settings::kLastFolder),
            .filters = importFilters()},
        [this](const QStringList &chosen) {
            if (chosen.isEmpty())
                return;
            m_settings.set(settings::kLastFolder, QFileInfo(chosen.first()).absolutePath());
            importFiles(chosen);
        });
}

void Transfer::paste()
{
    if (!m_session || m_sheet)
        return;
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    PastedContent content = data ? pastedContent(*data) : PastedContent();
    switch (content.kind) {
    case PastedContent::Kind::Nothing:
        emit toastRequested(tr("There is nothing to paste yet. Copy two columns in your "
                               "spreadsheet, questions and answers, then paste them here."),
            false);
        return;
    case PastedContent::Kind::Text:
        addText(content.text);
        return;
    case PastedContent::Kind::Table:
    case PastedContent::Kind::Files:
        openImportSheet(std::move(content.inputs), content.kind == PastedContent::Kind::Table);
        return;
    }
}

void Transfer::addText(const QString &text)
{
    core::Edit edit;
    edit.action = u"add"_s;
    edit.inserts = {core::makePair(text, {})};
    m_session->apply(std::move(edit));
    emit toastRequested(tr("The text is now a new example. Its answer is still empty."), true);
}

void Transfer::openImportSheet(std::vector<core::ImportInput> inputs, bool fromClipboard)
{
    auto *sheet = new ImportSheet(importPorts(*m_session), m_settings, m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &ImportSheet::imported, this,
        [this, fromClipboard](const QString &line, const core::ImportOutcome &outcome) {
            emit toastRequested(line, outcome.added > 0);
            emit added(outcome.change);
            if (fromClipboard)
                emit pasted(outcome.added);
        });
    m_sheet = sheet;
    sheet->setInputs(std::move(inputs));
    sheet->open();
}

void Transfer::exportExamples(ExportScope scope)
{
    if (!m_session || m_sheet)
        return;
    auto *sheet = new ExportSheet(
        exportPorts(*m_session, m_flags), std::move(scope), m_settings, m_dialogs, m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &ExportSheet::goToExample, this, &Transfer::goToExample);
    connect(sheet, &ExportSheet::exported, this, &Transfer::exported);
    connect(sheet, &ExportSheet::openFolderRequested, this,
        [](const QString &folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    m_sheet = sheet;
    sheet->open();
}

} // namespace ui
