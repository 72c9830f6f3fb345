// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/milestones.h"

#include "core/advice/readiness.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace ui {

namespace {
constexpr int kIcon = 16;
constexpr int kGap = 4;
constexpr int kConnector = 24;
constexpr int kConnectorGap = 8;
} // namespace

Milestones::Milestones(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    describe();
}

void Milestones::setCount(qint64 count)
{
    if (m_count == count)
        return;
    m_count = count;
    describe();
    update();
}

QList<Milestones::Mark> Milestones::marks() const
{
    return {
        {core::kTrialExamples, tr("%L1 minimum").arg(core::kTrialExamples)},
        {core::kStartExamples, tr("%L1 good start").arg(core::kStartExamples)},
        {core::kGoodExamples, tr("%L1 strong").arg(core::kGoodExamples)},
    };
}

int Milestones::markWidth(const Mark &mark) const
{
    const QFontMetrics metrics(themedFont(this, TextStyle::Small, true));
    return scaled(this, kIcon + kGap) + metrics.horizontalAdvance(mark.text) + 2;
}

void Milestones::describe()
{
    const QString sentence = core::readinessSentence(m_count);
    setAccessibleName(sentence);
    setToolTip(sentence);
}

QSize Milestones::sizeHint() const
{
    const auto all = marks();
    int width = (int(all.size()) - 1) * scaled(this, kConnector + 2 * kConnectorGap);
    for (const Mark &mark : all)
        width += markWidth(mark);
    return {width, scaled(this, 24)};
}

QSize Milestones::minimumSizeHint() const
{
    const auto all = marks();
    return {markWidth(all.last()), sizeHint().height()};
}

void Milestones::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

void Milestones::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    auto shown = marks();
    // Where there is no room for all, the next one to reach says enough.
    if (width() < sizeHint().width()) {
        while (shown.size() > 1 && m_count >= shown.first().from)
            shown.removeFirst();
        shown.resize(1);
    }
    int total = (int(shown.size()) - 1) * scaled(this, kConnector + 2 * kConnectorGap);
    for (const Mark &mark : shown)
        total += markWidth(mark);
    int x = width() - total; // ends at the page's edge
    const auto place = [this](int from, int across, int high) {
        return QStyle::visualRect(
            layoutDirection(), rect(), QRect(from, (height() - high) / 2, across, high));
    };
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const bool reached = m_count >= shown[i].from;
        const bool last = reached && (i + 1 == shown.size() || m_count < shown[i + 1].from);
        const QColor color =
            themeColor(palette(), reached ? ColorRole::OkText : ColorRole::Secondary);
        if (i > 0) {
            x += scaled(this, kConnectorGap);
            painter.fillRect(
                place(x, scaled(this, kConnector), 1), themeColor(palette(), ColorRole::Control));
            x += scaled(this, kConnector + kConnectorGap);
        }
        paintIcon(&painter, place(x, scaled(this, kIcon), scaled(this, kIcon)),
            reached ? IconName::Check : IconName::CircleDashed, color, layoutDirection());
        painter.setFont(themedFont(this, TextStyle::Small, last));
        painter.setPen(color);
        const int textFrom = x + scaled(this, kIcon + kGap);
        const int across = markWidth(shown[i]) - scaled(this, kIcon + kGap);
        painter.drawText(place(textFrom, across, height()),
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
            shown[i].text);
        x += markWidth(shown[i]);
    }
}

} // namespace ui
