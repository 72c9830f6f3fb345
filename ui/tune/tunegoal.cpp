// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tune/tunegoal.h"

#include "ui/style/attunestyle.h"
#include "ui/style/icons.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kHint = 340; ///< pixels at 100 % text size: wider, a sentence is wrapped

} // namespace

TuneGoal::TuneGoal(QWidget *parent)
    : QWidget(parent)
    , m_hint(new TextLabel({}, TextStyle::Small, ColorRole::Secondary))
    , m_more(new QPushButton(themedIcon(this, IconName::More, ColorRole::Accent), {}))
    , m_go(new QPushButton)
    , m_menu(new QMenu(this))
{
    setObjectName(u"tuneGoal"_s);
    m_hint->setObjectName(u"tuneHint"_s);
    m_hint->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_hint->setWordWrap(true);
    m_more->setObjectName(u"tuneMore"_s);
    m_more->setAccessibleName(tr("More about tuning"));
    m_more->setToolTip(tr("More about tuning"));
    setQuiet(m_more);
    m_go->setObjectName(u"tuneGo"_s);
    setPrimary(m_go);
    m_plan = m_menu->addAction(tr("&Plan another tuning"), this, &TuneGoal::planRequested);
    m_jobs = m_menu->addAction(tr("&All tunings…"), this, &TuneGoal::jobsRequested);
    m_menu->addAction(tr("&Everything that was sent…"), this, &TuneGoal::sentRequested);
    m_menu->addSeparator();
    m_menu->addAction(tr("&Which model should I take?"), this, &TuneGoal::modelsRequested);
    m_plan->setObjectName(u"planAnother"_s);
    m_jobs->setObjectName(u"allTunings"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(this, 8));
    row->addWidget(m_hint, 1);
    row->addWidget(m_more);
    row->addWidget(m_go);
    connect(m_go, &QPushButton::clicked, this, &TuneGoal::triggered);
    connect(m_more, &QPushButton::clicked, this,
        [this] { m_menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
}

void TuneGoal::present(Button button, const QString &hint, bool enabled)
{
    m_go->setVisible(button != Button::None);
    switch (button) {
    case Button::Review:
        m_go->setText(tr("&Review and start…"));
        setKeyHint(m_go, u"Ctrl+T"_s);
        break;
    case Button::Export:
        m_go->setText(tr("&Export the file…"));
        setKeyHint(m_go, u"Ctrl+E"_s);
        break;
    case Button::Back:
        m_go->setText(tr("&Back to the tuning"));
        setKeyHint(m_go, {});
        break;
    case Button::None:
        break;
    }
    m_go->setEnabled(enabled);
    m_go->setAccessibleDescription(hint);
    m_hint->setText(hint);
    m_plan->setVisible(button == Button::None);
    updateGeometry();
    showHintIfItFits();
}

QString TuneGoal::hint() const
{
    return m_hint->text();
}

bool TuneGoal::isEnabledNow() const
{
    return !m_go->isHidden() && m_go->isEnabled();
}

void TuneGoal::setHasJobs(bool jobs)
{
    m_jobs->setEnabled(jobs);
}

QSize TuneGoal::sizeHint() const
{
    const QSize buttons = minimumSizeHint();
    if (m_hint->text().isEmpty())
        return buttons;
    const QFontMetrics metrics(m_hint->font());
    const int wide = std::min(metrics.horizontalAdvance(m_hint->text()) + 2, scaled(this, kHint));
    return {buttons.width() + layout()->spacing() + wide,
        std::max(buttons.height(), m_hint->heightForWidth(wide))};
}

QSize TuneGoal::minimumSizeHint() const
{
    const QSize more = m_more->sizeHint();
    const QSize go = m_go->isHidden() ? QSize(0, 0) : m_go->sizeHint();
    return {more.width() + layout()->spacing() + go.width(), std::max(more.height(), go.height())};
}

void TuneGoal::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showHintIfItFits();
}

/// In a narrow window the sentence gives way: the page says it as well.
void TuneGoal::showHintIfItFits()
{
    m_hint->setVisible(!m_hint->text().isEmpty() && width() >= sizeHint().width());
}

} // namespace ui
