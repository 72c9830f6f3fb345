// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/check/checkgoal.h"

#include "ui/style/attunestyle.h"
#include "ui/style/icons.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

CheckGoal::CheckGoal(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel({}, TextStyle::Small, ColorRole::Secondary))
    , m_more(new QPushButton(themedIcon(this, IconName::More, ColorRole::Accent), {}))
    , m_next(new QPushButton(tr("Fix &next")))
    , m_menu(new QMenu(this))
{
    setObjectName(u"checkGoal"_s);
    m_text->setObjectName(u"checkDone"_s);
    m_more->setObjectName(u"checkMore"_s);
    m_more->setAccessibleName(tr("More about the checks"));
    m_more->setToolTip(tr("More about the checks"));
    setQuiet(m_more);
    m_next->setObjectName(u"fixNext"_s);
    setPrimary(m_next);
    setKeyHint(m_next, u"F8"_s);
    m_mask = m_menu->addAction(tr("&Hide personal data…"), this, &CheckGoal::maskRequested);
    m_menu->addAction(tr("Your &words and sentences…"), this, &CheckGoal::termsRequested)
        ->setObjectName(u"showTerms"_s);
    m_menu->addSeparator();
    m_ignored = m_menu->addAction(tr("What is &ignored…"), this, &CheckGoal::ignoredRequested);
    m_accept = m_menu->addAction(
        tr("&Accept everything that is here now"), this, &CheckGoal::acceptRequested);
    m_mask->setObjectName(u"maskPersonalData"_s);
    m_ignored->setObjectName(u"showIgnored"_s);
    m_accept->setObjectName(u"acceptEverything"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(this, 8));
    row->addWidget(m_text);
    row->addWidget(m_more);
    row->addWidget(m_next);
    connect(m_next, &QPushButton::clicked, this, &CheckGoal::nextRequested);
    connect(m_more, &QPushButton::clicked, this,
        [this] { m_menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
}

void CheckGoal::setText(const QString &text)
{
    m_text->setText(text);
    updateGeometry();
    showTextIfItFits();
}

void CheckGoal::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showTextIfItFits();
}

QSize CheckGoal::sizeHint() const
{
    const QSize buttons = minimumSizeHint();
    return {buttons.width() + layout()->spacing() + m_text->sizeHint().width(), buttons.height()};
}

QSize CheckGoal::minimumSizeHint() const
{
    const QSize more = m_more->sizeHint();
    const QSize next = m_next->sizeHint();
    return {
        more.width() + layout()->spacing() + next.width(), std::max(more.height(), next.height())};
}

/// In a narrow window the count gives way: the step bar says it as well.
void CheckGoal::showTextIfItFits()
{
    m_text->setVisible(width() >= sizeHint().width());
}

QString CheckGoal::text() const
{
    return m_text->text();
}

void CheckGoal::setNextEnabled(bool enabled)
{
    m_next->setEnabled(enabled);
}

void CheckGoal::setCounts(qint64 personalData, qint64 ignored, bool canChange, bool anything)
{
    m_mask->setText(personalData > 0
            ? tr("&Hide personal data (%n place(s))…", nullptr, int(personalData))
            : tr("No personal data was found"));
    m_mask->setEnabled(personalData > 0 && canChange);
    m_ignored->setText(ignored > 0 ? tr("What is &ignored (%n)…", nullptr, int(ignored))
                                   : tr("What is &ignored…"));
    m_accept->setEnabled(anything && canChange);
}

} // namespace ui
