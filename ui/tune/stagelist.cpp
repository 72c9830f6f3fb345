// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tune/stagelist.h"

#include "ui/style/icons.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kCircle = 28;

} // namespace

/// The circle of a stage, and the line to the next.
class StageList::Mark final : public QWidget
{
public:
    using QWidget::QWidget;

    void set(JobStage::State state, bool last)
    {
        m_state = state;
        m_last = last;
        update();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {scaled(this, kCircle) + 2, scaled(this, kCircle) + 2};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        using State = JobStage::State;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor color = themeColor(palette(),
            m_state == State::Done         ? ColorRole::OkText
                : m_state == State::Now    ? ColorRole::Accent
                : m_state == State::Failed ? ColorRole::MustText
                                           : ColorRole::Control);
        const double size = scaled(this, kCircle) - 2.0;
        const QRectF circle((width() - size) / 2, 1, size, size);
        if (!m_last) {
            painter.setPen(QPen(themeColor(palette(), ColorRole::Control), 1));
            painter.drawLine(QPointF(circle.center().x(), circle.bottom()),
                QPointF(circle.center().x(), height()));
        }
        painter.setPen(QPen(color, 1));
        painter.setBrush(themeColor(palette(),
            m_state == State::Done         ? ColorRole::OkBack
                : m_state == State::Now    ? ColorRole::Soft
                : m_state == State::Failed ? ColorRole::MustBack
                                           : ColorRole::Surface));
        painter.drawEllipse(circle);
        if (m_state == State::Now) {
            painter.setBrush(color);
            painter.setPen(Qt::NoPen);
            painter.drawEllipse(circle.center(), size / 5, size / 5);
        } else if (m_state != State::Later) {
            const int icon = scaled(this, 16);
            QRect place(0, 0, icon, icon);
            place.moveCenter(circle.center().toPoint());
            paintIcon(&painter, place, m_state == State::Done ? IconName::Check : IconName::Close,
                color, layoutDirection());
        }
    }

private:
    JobStage::State m_state = JobStage::State::Later;
    bool m_last = false;
};

StageList::StageList(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("stageList"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
}

StageList::Row StageList::addRow()
{
    Row row{.box = new QWidget,
        .mark = new Mark,
        .title = new TextLabel({}, TextStyle::Body, ColorRole::Secondary),
        .titleNow = new TextLabel({}, TextStyle::Body, ColorRole::Text, true),
        .detail = new TextLabel({}, TextStyle::Small, ColorRole::Secondary),
        .time = new TextLabel({}, TextStyle::Small, ColorRole::Secondary)};
    auto *line = new QHBoxLayout(row.box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(scaled(this, 16));
    row.mark->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    line->addWidget(row.mark);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(0, scaled(this, 4), 0, scaled(this, 16));
    words->setSpacing(scaled(this, 2));
    auto *first = new QHBoxLayout;
    row.title->setWordWrap(true);
    row.titleNow->setWordWrap(true);
    row.detail->setWordWrap(true);
    first->addWidget(row.title, 1);
    first->addWidget(row.titleNow, 1);
    first->addWidget(row.time);
    words->addLayout(first);
    words->addWidget(row.detail);
    line->addLayout(words, 1);
    layout()->addWidget(row.box);
    return row;
}

void StageList::setStages(const std::vector<JobStage> &stages)
{
    while (m_rows.size() < stages.size())
        m_rows.push_back(addRow());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        row.box->setVisible(i < stages.size());
        if (i >= stages.size())
            continue;
        const JobStage &stage = stages[i];
        const bool strong =
            stage.state == JobStage::State::Now || stage.state == JobStage::State::Failed;
        row.mark->set(stage.state, i + 1 == stages.size());
        row.title->setText(stage.title);
        row.titleNow->setText(stage.title);
        row.title->setVisible(!strong);
        row.titleNow->setVisible(strong);
        row.detail->setText(stage.detail);
        row.detail->setVisible(!stage.detail.isEmpty());
        row.time->setText(stage.time);
        row.time->setVisible(!stage.time.isEmpty());
    }
}

} // namespace ui
