// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/systemdialogs.h"

#include "ui/dialogs/messagedialog.h"

#include <QFileDialog>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QFileDialog *fileDialog(QWidget *parent, const FileRequest &request)
{
    auto *dialog =
        new QFileDialog(parent, request.title, request.folder, request.filters.join(u";;"_s));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

/// "pdf" of "PDF (*.pdf)".
QString firstEnding(const QString &filter)
{
    static const QRegularExpression ending(u"\\*\\.([A-Za-z0-9]+)"_s);
    return ending.match(filter).captured(1);
}

} // namespace

void SystemDialogs::openFiles(
    QWidget *parent, const FileRequest &request, std::function<void(const QStringList &)> chosen)
{
    QFileDialog *dialog = fileDialog(parent, request);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, std::move(chosen));
    dialog->open();
}

void SystemDialogs::openFolder(
    QWidget *parent, const FileRequest &request, std::function<void(const QString &)> chosen)
{
    QFileDialog *dialog = fileDialog(parent, request);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

void SystemDialogs::saveFile(
    QWidget *parent, const FileRequest &request, std::function<void(const QString &)> chosen)
{
    QFileDialog *dialog = fileDialog(parent, request);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(request.suffix);
    if (request.filters.size() > 1) // a name without an ending gets that of the chosen format
        QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString &filter) { dialog->setDefaultSuffix(firstEnding(filter)); });
    if (!request.suggestedName.isEmpty())
        dialog->selectFile(request.suggestedName);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

void SystemDialogs::ask(
    QWidget *parent, const Question &question, std::function<void(int)> answered)
{
    auto *dialog = new MessageDialog(question, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::finished, parent,
        [dialog, answered = std::move(answered)] { answered(dialog->answer()); });
    dialog->open();
}

} // namespace ui
