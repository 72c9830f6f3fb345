// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/comparegoal.h"

#include "ui/style/attunestyle.h"
#include "ui/style/icons.h"
#include "ui/support/reportchoices.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kHint = 380; ///< pixels at 100 % text size: wider, a sentence is wrapped

} // namespace

CompareGoal::CompareGoal(QWidget *parent)
    : QWidget(parent)
    , m_hint(new TextLabel({}, TextStyle::Small, ColorRole::Secondary))
    , m_more(new QPushButton(themedIcon(this, IconName::More, ColorRole::Accent), {}))
    , m_second(new QPushButton)
    , m_go(new QPushButton)
    , m_menu(new QMenu(this))
    , m_report(new QMenu(this))
{
    setObjectName(u"compareGoal"_s);
    m_hint->setObjectName(u"compareHint"_s);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_more->setObjectName(u"compareMore"_s);
    m_more->setAccessibleName(tr("More about comparisons"));
    m_more->setToolTip(tr("More about comparisons"));
    setQuiet(m_more);
    m_second->setObjectName(u"compareSecond"_s);
    m_go->setObjectName(u"compareGo"_s);
    setPrimary(m_go);
    m_new = m_menu->addAction(tr("&New comparison"), this, &CompareGoal::newRequested);
    m_new->setObjectName(u"newComparison"_s);
    m_list = m_menu->addAction(tr("&All comparisons…"), this, &CompareGoal::listRequested);
    m_list->setObjectName(u"allComparisons"_s);
    m_menu->addSeparator();
    m_remove =
        m_menu->addAction(tr("&Remove this comparison…"), this, &CompareGoal::removeRequested);
    m_remove->setObjectName(u"removeComparison"_s);
    m_report->setObjectName(u"report"_s);
    addReportChoices(m_report, [this](ReportFormat format) { emit reportRequested(format); });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(this, 8));
    row->addWidget(m_hint, 1);
    row->addWidget(m_more);
    row->addWidget(m_second);
    row->addWidget(m_go);
    const auto below = [](QMenu *menu, QPushButton *button) {
        menu->popup(button->mapToGlobal(button->rect().bottomLeft()));
    };
    connect(m_more, &QPushButton::clicked, this, [this, below] { below(m_menu, m_more); });
    connect(m_second, &QPushButton::clicked, this, [this, below] {
        if (m_stage == Stage::Result)
            below(m_report, m_second);
        else
            emit resultRequested();
    });
    connect(m_go, &QPushButton::clicked, this, [this] {
        switch (m_stage) {
        case Stage::Setup:
            emit startRequested();
            break;
        case Stage::Review:
            emit nextRequested();
            break;
        case Stage::Result:
            if (m_go->property("back").toBool())
                emit reviewRequested();
            else
                emit useRequested();
            break;
        case Stage::Empty:
            break;
        }
    });
}

void CompareGoal::present(const State &state)
{
    m_stage = state.stage;
    m_hint->setText(state.hint);
    m_go->setVisible(state.stage != Stage::Empty);
    m_go->setEnabled(state.enabled);
    m_go->setAccessibleDescription(state.enabled ? QString() : state.hint);
    m_second->setVisible(state.stage == Stage::Review || state.stage == Stage::Result);
    m_go->setProperty("back", false);
    setKeyHint(m_go, {});
    m_second->setIcon({});
    switch (state.stage) {
    case Stage::Empty:
        break;
    case Stage::Setup:
        m_go->setText(tr("&Start comparing"));
        break;
    case Stage::Review:
        m_go->setText(tr("Ne&xt comparison"));
        if (state.keyHint)
            setKeyHint(m_go, tr("Space", "a key"));
        m_second->setText(tr("See the res&ult"));
        break;
    case Stage::Result:
        m_second->setText(tr("Rep&ort for a colleague…"));
        m_second->setIcon(themedIcon(this, IconName::File));
        m_go->setText(state.tuned ? tr("P&ut it to work") : tr("&Back to the answers"));
        m_go->setProperty("back", !state.tuned);
        break;
    }
    m_new->setEnabled(state.canChange && state.stage != Stage::Setup);
    m_list->setEnabled(state.hasComparisons);
    m_remove->setEnabled(
        state.canChange && (state.stage == Stage::Review || state.stage == Stage::Result));
    updateGeometry();
    fitHint();
}

QSize CompareGoal::sizeHint() const
{
    const QSize buttons = minimumSizeHint();
    if (m_hint->text().isEmpty())
        return buttons;
    const QFontMetrics metrics(m_hint->font());
    const int wide = std::min(metrics.horizontalAdvance(m_hint->text()) + 2, scaled(this, kHint));
    return {buttons.width() + layout()->spacing() + wide,
        std::max(buttons.height(), m_hint->heightForWidth(wide))};
}

QSize CompareGoal::minimumSizeHint() const
{
    QSize size(0, 0);
    for (const QPushButton *button : {m_more, m_second, m_go}) {
        if (button->isHidden())
            continue;
        const QSize one = button->sizeHint();
        size = {size.width() + one.width() + (size.isEmpty() ? 0 : layout()->spacing()),
            std::max(size.height(), one.height())};
    }
    return size;
}

void CompareGoal::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHint();
}

/// In a narrow window the sentence gives way: the page says it as well.
void CompareGoal::fitHint()
{
    m_hint->setVisible(!m_hint->text().isEmpty() && width() >= sizeHint().width());
}

} // namespace ui
