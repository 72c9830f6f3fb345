// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sheets/tasksheet.h"

#include "ui/style/theme.h"
#include "ui/support/background.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kPollMilliseconds = 100;

} // namespace

TaskSheet::TaskSheet(const QString &title, QWidget *parent)
    : Sheet(title, parent)
    , m_footnote(new TextLabel({}, TextStyle::Small, ColorRole::Secondary))
    , m_bar(new QProgressBar)
    , m_primary(addButton({}, u"primary"_s, true))
    , m_cancel(addButton(tr("Cancel"), u"cancel"_s))
    , m_poll(new QTimer(this))
{
    setPreferredSize(920, 700);
    body()->setSpacing(16);
    m_footnote->setObjectName(u"footnote"_s);
    m_footnote->setWordWrap(true);
    m_bar->setObjectName(u"progress"_s);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(scaled(this, 160));
    m_bar->setMinimumWidth(40);
    m_bar->hide();
    footer()->addWidget(m_bar);
    footer()->addWidget(m_footnote, 1);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_poll->setInterval(kPollMilliseconds);
    connect(m_poll, &QTimer::timeout, this, &TaskSheet::showProgress);
}

TaskSheet::~TaskSheet() = default;

QString TaskSheet::footnote() const
{
    return m_footnote->text();
}

void TaskSheet::setFootnote(const QString &text)
{
    m_footnote->setText(text);
}

void TaskSheet::setBusy(const QString &what, std::shared_ptr<SharedProgress> progress)
{
    m_busyText = what;
    m_progress = std::move(progress);
    m_bar->setVisible(m_progress != nullptr);
    if (m_progress) {
        m_poll->start();
        showProgress();
    } else {
        m_poll->stop();
    }
}

void TaskSheet::showProgress()
{
    if (!m_progress)
        return;
    constexpr int kSteps = 1000;
    const qint64 total = m_progress->total;
    const qint64 done = std::min(m_progress->done.load(), total);
    m_bar->setRange(0, total > 0 ? kSteps : 0);
    if (total > 0) {
        m_bar->setValue(int(done * kSteps / total));
        setFootnote(m_busyText.contains("%1"_L1)
                ? m_busyText.arg(QLocale().toString(done), QLocale().toString(total))
                : m_busyText);
    } else {
        setFootnote(m_busyText.contains("%1"_L1) ? tr("Just a moment…") : m_busyText);
    }
}

void TaskSheet::changeEvent(QEvent *event)
{
    Sheet::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        m_bar->setMaximumWidth(scaled(this, 160));
}

} // namespace ui
