// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/stepbar.h"

#include "ui/style/icons.h"
#include "ui/style/stylepainter.h"
#include "ui/style/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int kCircle = 22;
constexpr int kGap = 8;
constexpr int kConnector = 24;
constexpr int kConnectorGap = 12;
constexpr int kLeastConnector = 8;
} // namespace

QString stepTitle(Step step)
{
    switch (step) {
    case Step::Collect:
        return StepBar::tr("Collect");
    case Step::Check:
        return StepBar::tr("Check");
    case Step::Tune:
        return StepBar::tr("Tune");
    case Step::Compare:
        return StepBar::tr("Compare");
    case Step::Use:
        return StepBar::tr("Use");
    }
    return {};
}

StepButton::StepButton(Step step, QWidget *parent)
    : QAbstractButton(parent)
    , m_step(step)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    describe();
}

void StepButton::setCount(const QString &count)
{
    if (std::exchange(m_count, count) == count)
        return;
    describe();
    emit widthChanged();
    update();
}

void StepButton::setBadge(const QString &badge)
{
    if (std::exchange(m_badge, badge) == badge)
        return;
    describe();
    emit widthChanged();
    update();
}

void StepButton::setDone(bool done)
{
    m_done = done;
    describe();
    update();
}

void StepButton::setCompact(bool compact)
{
    if (std::exchange(m_compact, compact) == compact)
        return;
    updateGeometry();
    update();
}

void StepButton::describe()
{
    QStringList parts = {stepTitle(m_step)};
    if (!m_count.isEmpty())
        parts.append(m_count);
    if (!m_badge.isEmpty())
        parts.append(m_badge);
    if (m_done)
        parts.append(tr("done"));
    setAccessibleName(parts.join(u", "_s));
    setToolTip(m_compact ? stepTitle(m_step) : QString());
}

int StepButton::widthFor(bool compact) const
{
    int width = scaled(this, kCircle);
    if (compact && !isChecked())
        return width;
    const QFontMetrics name(themedFont(this, TextStyle::Body, isChecked()));
    width += scaled(this, kGap) + name.horizontalAdvance(stepTitle(m_step));
    if (!m_count.isEmpty()) {
        const QFontMetrics count(themedFont(this, TextStyle::Body));
        width += scaled(this, kGap) + count.horizontalAdvance(m_count);
    }
    if (!m_badge.isEmpty())
        width += scaled(this, kGap) + badgeSize(this, m_badge).width();
    return width;
}

QSize StepButton::sizeHint() const
{
    return {widthFor(m_compact), scaled(this, 48)};
}

void StepButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

void StepButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto color = [this](ColorRole role) { return themeColor(palette(), role); };
    const auto place = [this](int from, int across, int high) {
        return QStyle::visualRect(
            layoutDirection(), rect(), QRect(from, (height() - high) / 2, across, high));
    };
    const int align =
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;

    const QRect circle = place(0, scaled(this, kCircle), scaled(this, kCircle));
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(ColorRole::Primary));
        painter.drawEllipse(circle);
    } else {
        const ColorRole outline = m_done ? ColorRole::OkText
            : underMouse()               ? ColorRole::Accent
                                         : ColorRole::Control;
        painter.setPen(QPen(color(outline), 1.25));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QRectF(circle).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (m_done && !isChecked()) {
        const int inset = scaled(this, 4);
        paintIcon(&painter, circle.adjusted(inset, inset, -inset, -inset), IconName::Check,
            color(ColorRole::OkText), layoutDirection());
    } else {
        painter.setFont(themedFont(this, TextStyle::Small, isChecked()));
        painter.setPen(color(isChecked() ? ColorRole::OnPrimary : ColorRole::Secondary));
        painter.drawText(circle, Qt::AlignCenter, locale().toString(static_cast<int>(m_step) + 1));
    }

    int x = scaled(this, kCircle);
    if (!m_compact || isChecked()) {
        x += scaled(this, kGap);
        painter.setFont(themedFont(this, TextStyle::Body, isChecked()));
        painter.setPen(color(isChecked() || underMouse() ? ColorRole::Text : ColorRole::Secondary));
        const int name = painter.fontMetrics().horizontalAdvance(stepTitle(m_step));
        painter.drawText(place(x, name, height()), align, stepTitle(m_step));
        x += name;
        if (!m_count.isEmpty()) {
            x += scaled(this, kGap);
            painter.setFont(themedFont(this, TextStyle::Body));
            painter.setPen(color(ColorRole::Secondary));
            const int count = painter.fontMetrics().horizontalAdvance(m_count);
            painter.drawText(place(x, count, height()), align, m_count);
            x += count;
        }
        if (!m_badge.isEmpty()) {
            x += scaled(this, kGap);
            const QSize badge = badgeSize(this, m_badge);
            paintBadge(&painter, place(x, badge.width(), badge.height()), BadgeKind::Look, m_badge,
                palette(), layoutDirection());
        }
    }
    if (isChecked()) {
        const int line = 3;
        painter.fillRect(0, height() - line, width(), line, color(ColorRole::Accent));
    }
    if (hasFocus()) {
        stylepainter::drawFocusRing(&painter, QRectF(rect()).adjusted(0, 6, 0, -6), palette(), 6);
    }
}

StepBar::StepBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"stepBar"_s);
    setAccessibleName(tr("Steps"));
    auto *group = new QButtonGroup(this);
    group->setExclusive(true);
    for (int i = 0; i < kStepCount; ++i) {
        const auto step = static_cast<Step>(i);
        auto *button = new StepButton(step, this);
        button->setObjectName(u"step%1"_s.arg(i + 1));
        group->addButton(button);
        m_buttons[static_cast<std::size_t>(i)] = button;
        connect(button, &StepButton::widthChanged, this, &StepBar::arrange);
        connect(button, &QAbstractButton::toggled, this, [this, step](bool on) {
            if (on && !m_arranging)
                emit stepRequested(step);
            arrange();
        });
    }
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCurrent(Step::Collect);
}

void StepBar::setCurrent(Step step)
{
    const bool before = std::exchange(m_arranging, true);
    button(step)->setChecked(true);
    m_arranging = before;
    arrange();
}

QSize StepBar::sizeHint() const
{
    int width = (kStepCount - 1) * scaled(this, kConnector + 2 * kConnectorGap);
    for (const StepButton *button : m_buttons)
        width += button->fullWidth();
    return {width, scaled(this, 48)};
}

QSize StepBar::minimumSizeHint() const
{
    return {kStepCount * scaled(this, kCircle + 2 * kLeastConnector), scaled(this, 48)};
}

bool StepBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::LanguageChange) {
        updateGeometry();
        arrange();
    }
    return QWidget::event(event);
}

void StepBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// All names where there is room, with shorter connectors if need be; else circles and the name of
/// the current step.
void StepBar::arrange()
{
    if (!m_buttons.back())
        return;
    const int connectors = kStepCount - 1;
    int names = 0;
    for (const StepButton *button : m_buttons)
        names += button->fullWidth();
    const bool compact = names + connectors * scaled(this, 3 * kLeastConnector) > width();
    int needed = 0;
    for (StepButton *button : m_buttons) {
        button->setCompact(compact);
        needed += button->sizeHint().width();
    }
    const int widest = scaled(this, kConnector + 2 * kConnectorGap);
    const int gap = std::clamp((width() - needed) / connectors, 0, widest);
    int x = 0;
    for (StepButton *button : m_buttons) {
        const QSize size = button->sizeHint();
        button->setGeometry(
            QStyle::visualRect(layoutDirection(), rect(), QRect(QPoint(x, 0), size)));
        x += size.width() + gap;
    }
    update();
}

void StepBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor line = themeColor(palette(), ColorRole::Control);
    for (std::size_t i = 0; i + 1 < m_buttons.size(); ++i) {
        const QRect one = m_buttons[i]->geometry();
        const QRect next = m_buttons[i + 1]->geometry();
        const int from = std::min(one.right(), next.right()) + 1;
        const int to = std::max(one.left(), next.left());
        const int length = std::min(scaled(this, kConnector), (to - from) * 2 / 3);
        if (length > 0)
            painter.fillRect((from + to - length) / 2, height() / 2, length, 1, line);
    }
}

} // namespace ui
