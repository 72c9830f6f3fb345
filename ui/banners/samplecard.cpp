// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/banners/samplecard.h"

#include "ui/collect/flowlayout.h"
#include "ui/style/attunestyle.h"
#include "ui/style/icons.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kTasksFrom = 640;

QString taskText(SampleTask task)
{
    switch (task) {
    case SampleTask::FixFlag:
        return SampleCard::tr("Fix a tone flag");
    case SampleTask::Undo:
        return SampleCard::tr("Change something and undo it");
    case SampleTask::PasteThree:
        return SampleCard::tr("Paste three rows");
    case SampleTask::CompareFive:
        return SampleCard::tr("Compare five answers");
    case SampleTask::Export:
        return SampleCard::tr("Export");
    }
    return {};
}

} // namespace

SampleCard::SampleCard(QWidget *parent)
    : Card(parent)
    , m_tasks(new QWidget)
    , m_close(new QPushButton(themedIcon(this, IconName::Close, ColorRole::TipText), {}))
{
    setObjectName(u"sampleCard"_s);
    setAccessibleName(tr("Sample: nothing is sent."));
    setColors(ColorRole::TipBack, ColorRole::TipBack);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(scaled(this, 12));
    row->addWidget(new IconLabel(IconName::Shield, ColorRole::TipText));
    row->addWidget(
        new TextLabel(tr("Sample: nothing is sent."), TextStyle::Body, ColorRole::TipText, true));
    auto *flow = new FlowLayout(m_tasks, scaled(this, 16));
    flow->setContentsMargins(0, 0, 0, 0);
    m_tasks->setContentsMargins(0, scaled(this, 7), 0, scaled(this, 7));
    for (std::size_t i = 0; i < kSampleTaskCount; ++i) {
        Line &line = m_lines[i];
        line.row = new QWidget;
        auto *parts = new QHBoxLayout(line.row);
        parts->setContentsMargins(0, 0, 0, 0);
        parts->setSpacing(scaled(this, 4));
        line.icon = new IconLabel(IconName::CircleDashed, ColorRole::TipText, 14);
        line.text = new TextLabel(
            taskText(static_cast<SampleTask>(i)), TextStyle::Small, ColorRole::TipText);
        parts->addWidget(line.icon);
        parts->addWidget(line.text);
        flow->addWidget(line.row);
    }
    row->addWidget(m_tasks, 1);
    row->addStretch();
    m_close->setObjectName(u"closeChecklist"_s);
    m_close->setAccessibleName(tr("Close the list of things to try"));
    m_close->setToolTip(tr("Close the list of things to try"));
    setQuiet(m_close);
    row->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, &SampleCard::hideTasks);
    setMinimumHeight(scaled(this, 40));
}

void SampleCard::hideTasks()
{
    m_closed = true;
    fitTasks();
}

void SampleCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fitTasks();
}

/// With large text in a small window the list would take the room that the examples need.
void SampleCard::fitTasks()
{
    const bool shown = !m_closed && width() >= scaled(this, kTasksFrom);
    m_tasks->setVisible(shown);
    m_close->setVisible(shown);
}

void SampleCard::tick(SampleTask task)
{
    Line &line = m_lines[static_cast<std::size_t>(task)];
    if (line.done)
        return;
    line.done = true;
    line.icon->setIcon(IconName::Check, ColorRole::OkText);
    line.text->setAccessibleName(tr("%1, done").arg(line.text->text()));
}

bool SampleCard::isTicked(SampleTask task) const
{
    return m_lines[static_cast<std::size_t>(task)].done;
}

QJsonObject SampleCard::saveState() const
{
    QJsonArray done;
    for (const Line &line : m_lines)
        done.append(line.done);
    return {{u"done"_s, done}, {u"closed"_s, m_closed}};
}

void SampleCard::restoreState(const QJsonObject &state)
{
    const QJsonArray done = state[u"done"].toArray();
    for (std::size_t i = 0; i < kSampleTaskCount; ++i) {
        if (done.at(qsizetype(i)).toBool())
            tick(static_cast<SampleTask>(i));
    }
    if (state[u"closed"].toBool())
        hideTasks();
}

} // namespace ui
