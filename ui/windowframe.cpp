// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/windowframe.h"

#include "ui/banners/bannerarea.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/statusline.h"
#include "ui/widgets/stepbar.h"
#include "ui/widgets/toast.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

WindowFrame::WindowFrame(QWidget *parent)
    : QWidget(parent)
    , m_stepRow(new Strip(ColorRole::Surface, Qt::BottomEdge))
    , m_steps(new StepBar)
    , m_saved(new SavedState)
    , m_goal(new GoalLine)
    , m_banners(new BannerArea)
    , m_pages(new QStackedWidget)
    , m_status(new StatusLine)
    , m_toast(new Toast(m_pages))
{
    auto *row = new QHBoxLayout(m_stepRow);
    row->setContentsMargins(16, 0, 16, 0);
    row->addWidget(m_steps, 1);
    row->addWidget(m_saved);
    m_status->setMinimumHeight(scaled(this, 28));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stepRow);
    column->addWidget(m_goal);
    column->addWidget(m_banners);
    column->addWidget(m_pages, 1);
    column->addWidget(m_status);
}

void WindowFrame::addPage(QWidget *page)
{
    m_pages->addWidget(page);
}

void WindowFrame::showPage(QWidget *page)
{
    m_pages->setCurrentWidget(page);
}

void WindowFrame::showGoal(const QString &goal, QWidget *end)
{
    m_goal->present(goal, end);
}

void WindowFrame::setProjectShown(bool shown)
{
    m_stepRow->setVisible(shown);
    m_goal->setVisible(shown);
}

} // namespace ui
