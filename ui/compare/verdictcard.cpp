// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/verdictcard.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kBarHeight = 40; ///< pixels at 100 %

} // namespace

VoteBar::VoteBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void VoteBar::setVotes(const core::VoteCount &count, const QString &before, const QString &after)
{
    m_parts = {{count.after, tr("%1 preferred").arg(after), ColorRole::Bar},
        {count.same, tr("same"), ColorRole::Track},
        {count.bothBad, tr("both bad"), ColorRole::Track},
        {count.before, tr("%1 preferred").arg(before), ColorRole::Bar2}};
    QStringList said;
    for (const Part &part : m_parts)
        said += tr("%1: %2", "votes").arg(part.name, QLocale().toString(part.votes));
    setAccessibleName(tr("Votes"));
    setAccessibleDescription(said.join(u", "_s));
    setVisible(count.votes() > 0);
    update();
}

QSize VoteBar::sizeHint() const
{
    return {scaled(this, 400), scaled(this, kBarHeight)};
}

QSize VoteBar::minimumSizeHint() const
{
    return {scaled(this, 160), scaled(this, kBarHeight)};
}

void VoteBar::paintEvent(QPaintEvent *)
{
    qint64 all = 0;
    int shown = 0;
    for (const Part &part : m_parts) {
        all += part.votes;
        shown += part.votes > 0 ? 1 : 0;
    }
    if (all == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()), 6, 6);
    painter.setClipPath(outline);
    const int gap = scaled(this, 2);
    // Every part is wide enough for its number.
    const int least = scaled(this, 40);
    const int free = std::max(0, width() - gap * (shown - 1) - least * shown);
    int x = 0;
    for (const Part &part : m_parts) {
        if (part.votes == 0)
            continue;
        const int across = least + int(double(free) * double(part.votes) / double(all));
        const bool last = --shown == 0;
        const QRect box = QStyle::visualRect(
            layoutDirection(), rect(), QRect(x, 0, last ? width() - x : across, height()));
        painter.fillRect(box, themeColor(palette(), part.back));
        const bool dark = colorScheme(palette()) == ColorScheme::Dark;
        // The main bar is dark on light and light on dark.
        painter.setPen(part.back == ColorRole::Bar
                ? themeColor(palette(), dark ? ColorRole::Surface : ColorRole::OnPrimary)
                : themeColor(palette(), ColorRole::Text));
        const int padding = scaled(this, 12);
        QRect text = box.adjusted(padding, 0, -padding, 0);
        painter.setFont(themedFont(this, TextStyle::Body, true));
        const QString number = QLocale().toString(part.votes);
        const int start = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
        painter.drawText(text, start | Qt::AlignVCenter, number);
        const int used = painter.fontMetrics().horizontalAdvance(number) + scaled(this, 8);
        if (layoutDirection() == Qt::LeftToRight)
            text.setLeft(text.left() + used);
        else
            text.setRight(text.right() - used);
        painter.setFont(themedFont(this, TextStyle::Body));
        if (text.width() > scaled(this, 24))
            painter.drawText(text, start | Qt::AlignVCenter,
                painter.fontMetrics().elidedText(part.name, Qt::ElideRight, text.width()));
        x += across + gap;
    }
}

VerdictCard::VerdictCard(QWidget *parent)
    : Card(parent)
    , m_headline(new TextLabel({}, TextStyle::Headline, ColorRole::Text, true))
    , m_explanation(new TextLabel({}, TextStyle::Body, ColorRole::Secondary))
    , m_bar(new VoteBar)
    , m_basis(new TextLabel({}, TextStyle::Body, ColorRole::Secondary))
{
    setObjectName(u"verdictCard"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(scaled(this, 8));
    m_headline->setObjectName(u"verdictHeadline"_s);
    m_explanation->setObjectName(u"verdictExplanation"_s);
    m_basis->setObjectName(u"verdictBasis"_s);
    for (TextLabel *label : {m_headline, m_explanation, m_basis})
        label->setWordWrap(true);
    column->addWidget(m_headline);
    column->addWidget(m_explanation);
    column->addSpacing(scaled(this, 4));
    column->addWidget(m_bar);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(this, 8));
    row->addWidget(new IconLabel(IconName::Shield, ColorRole::Secondary), 0, Qt::AlignTop);
    row->addWidget(m_basis, 1);
    column->addLayout(row);
}

void VerdictCard::present(const core::Verdict &verdict, const core::ComparisonPlan &plan)
{
    m_headline->setText(verdict.headline);
    m_explanation->setText(verdict.explanation);
    QString before = core::shortName(plan.before);
    QString after = core::shortName(plan.after);
    if (before == after) {
        before = core::describe(plan.before);
        after = core::describe(plan.after);
    }
    m_bar->setVotes(verdict.count, before, after);
    m_basis->setText(verdict.basis + u' ' + tr("Both were asked with the same settings."));
}

} // namespace ui
