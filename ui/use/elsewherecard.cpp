// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/use/elsewherecard.h"

#include "ui/style/icons.h"
#include "ui/support/reportchoices.h"
#include "ui/tune/tunewords.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kBarSteps = 1000;

void popUp(QMenu *menu, QPushButton *button)
{
    menu->popup(button->mapToGlobal(button->rect().bottomLeft()));
}

} // namespace

ElsewhereCard::ElsewhereCard(QWidget *parent)
    : Card(parent)
    , m_busy(new QWidget)
    , m_busyText(new TextLabel({}, TextStyle::Small, ColorRole::Secondary))
    , m_bar(new QProgressBar)
{
    setObjectName(u"elsewhereCard"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(scaled(this, 8));
    column->addWidget(
        new TextLabel(tr("Take it elsewhere"), TextStyle::Title, ColorRole::Text, true));
    m_gguf = addRow(column, IconName::Export, tr("For Ollama or LM Studio"), u"saveGguf"_s);
    m_folder = addRow(column, IconName::Folder, tr("Complete model folder"), u"saveFolder"_s);
    m_sheet = addRow(column, IconName::List, tr("Hand-over sheet"), u"saveSheet"_s);
    m_examples =
        addRow(column, IconName::File, tr("Training file and examples"), u"saveExamples"_s);
    m_sheet.detail->setText(tr("for your IT, as a web page or PDF"));
    m_examples.detail->setText(tr("JSONL or spreadsheet"));
    auto *busy = new QVBoxLayout(m_busy);
    busy->setContentsMargins(0, 0, 0, 0);
    busy->setSpacing(scaled(this, 4));
    m_busyText->setObjectName(u"exportText"_s);
    m_busyText->setWordWrap(true);
    m_bar->setObjectName(u"exportBar"_s);
    m_bar->setAccessibleName(tr("Progress of writing the model"));
    m_bar->setTextVisible(false);
    auto *row = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("S&top writing"));
    cancel->setObjectName(u"cancelExport"_s);
    row->addWidget(m_bar, 1);
    row->addWidget(cancel);
    busy->addWidget(m_busyText);
    busy->addLayout(row);
    m_busy->hide();
    column->addWidget(m_busy);
    connect(cancel, &QPushButton::clicked, this, &ElsewhereCard::cancelRequested);

    auto *sizes = new QMenu(this);
    sizes
        ->addAction(tr("&Half the size (8 bits), nearly as exact…"), this,
            [this] { emit modelRequested(core::ExportKind::GgufQ8); })
        ->setObjectName(u"saveGgufQ8"_s);
    sizes
        ->addAction(tr("As &exact as the original (16 bits)…"), this,
            [this] { emit modelRequested(core::ExportKind::GgufF16); })
        ->setObjectName(u"saveGgufF16"_s);
    connect(m_gguf.save, &QPushButton::clicked, this, [this, sizes] { popUp(sizes, m_gguf.save); });
    connect(m_folder.save, &QPushButton::clicked, this,
        [this] { emit modelRequested(core::ExportKind::Folder); });
    auto *formats = new QMenu(this);
    formats->setObjectName(u"sheet"_s);
    addReportChoices(formats, [this](ReportFormat format) { emit sheetRequested(format); });
    connect(m_sheet.save, &QPushButton::clicked, this,
        [this, formats] { popUp(formats, m_sheet.save); });
    connect(m_examples.save, &QPushButton::clicked, this, &ElsewhereCard::examplesRequested);
}

ElsewhereCard::Row ElsewhereCard::addRow(
    QVBoxLayout *column, IconName icon, const QString &title, const QString &objectName)
{
    column->addWidget(new Hairline);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(this, 12));
    row->addWidget(new IconLabel(icon, ColorRole::Secondary), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *heading = new TextLabel(title, TextStyle::Body);
    heading->setWordWrap(true);
    Row added{
        new TextLabel({}, TextStyle::Small, ColorRole::Secondary), new QPushButton(tr("Save…"))};
    added.detail->setWordWrap(true);
    words->addWidget(heading);
    words->addWidget(added.detail);
    row->addLayout(words, 1);
    added.save->setObjectName(objectName);
    //: %1 is what is saved: "Hand-over sheet".
    added.save->setAccessibleName(tr("Save: %1").arg(title));
    row->addWidget(added.save, 0, Qt::AlignVCenter);
    column->addLayout(row);
    return added;
}

void ElsewhereCard::present(const View &view)
{
    m_gguf.save->setEnabled(view.canWriteModel);
    m_folder.save->setEnabled(view.canWriteModel && !view.isFolder);
    const QString away = tr("only for models on this computer");
    m_gguf.detail->setText(view.ggufSize == 0
            ? away
            //: %1 is a size: "8.7 MB".
            : tr("one file, about %1").arg(sizeText(view.ggufSize)));
    m_folder.detail->setText(view.isFolder ? tr("it is one already")
            : view.folderSize == 0         ? away
                                   //: %1 is a size: "16 GB".
                                   : tr("for your IT, about %1").arg(sizeText(view.folderSize)));
}

void ElsewhereCard::setBusy(const QString &what, qint64 written, qint64 total)
{
    m_busy->setVisible(!what.isEmpty());
    m_busyText->setText(what);
    m_bar->setRange(0, total > 0 ? kBarSteps : 0);
    if (total > 0)
        m_bar->setValue(int(double(written) / double(total) * kBarSteps));
}

} // namespace ui
