// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/sheet.h"

#include "ui/style/attunestyle.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

int heightOf(const QWidget *widget, int width)
{
    const QLayout *layout = widget->layout();
    return layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                       : layout->totalSizeHint().height();
}

} // namespace

Sheet::Sheet(const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_sentence(new TextLabel({}, TextStyle::Body, ColorRole::Secondary))
    , m_head(new Strip(ColorRole::Surface, Qt::BottomEdge))
    , m_scroll(new QScrollArea)
    , m_foot(new Strip(ColorRole::Surface, Qt::TopEdge))
    , m_footer(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(title);
    setAccessibleName(title);
    setSizeGripEnabled(false);

    auto *heading = new TextLabel(title, TextStyle::Title, ColorRole::Text, true);
    heading->setWordWrap(true);
    m_sentence->setObjectName(u"sentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->hide();
    auto *head = new QVBoxLayout(m_head);
    head->setContentsMargins(24, 16, 24, 16);
    head->setSpacing(4);
    head->addWidget(heading);
    head->addWidget(m_sentence);

    auto *content = new QWidget;
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(24, 16, 24, 16);
    m_body->setSpacing(scaled(this, 8));
    m_scroll->setObjectName(u"sheetBody"_s);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(24, 12, 24, 12);
    foot->setSpacing(8);
    foot->addLayout(m_footer, 1);
    m_footer->addStretch(0); // so that the buttons keep to their end
    foot->addLayout(m_buttons);
    m_footer->setSpacing(8);
    m_buttons->setSpacing(8);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_foot);
}

void Sheet::setSentence(const QString &text)
{
    if (m_sentence->text() == text)
        return;
    m_sentence->setText(text);
    m_sentence->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
    QAccessibleEvent changed(m_sentence, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

QString Sheet::sentence() const
{
    return m_sentence->text();
}

QPushButton *Sheet::addButton(const QString &text, const QString &objectName, bool primary)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAutoDefault(primary);
    button->setDefault(primary);
    if (primary)
        setPrimary(button);
    m_buttons->insertWidget(0, button); // the first one ends up at the edge
    return button;
}

QPushButton *Sheet::addCloseButton(const QString &text)
{
    QPushButton *button = addButton(text, u"closeSheet"_s);
    connect(button, &QPushButton::clicked, this, &QDialog::reject);
    return button;
}

void Sheet::setPreferredSize(int width, int height)
{
    m_preferred = {width, height};
}

int Sheet::naturalHeight(int width) const
{
    return heightOf(m_head, width) + heightOf(m_scroll->widget(), width) + heightOf(m_foot, width);
}

void Sheet::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeColor(palette(), ColorRole::Window));
}

void Sheet::setVisible(bool visible)
{
    if (visible && !std::exchange(m_shown, true)) {
        fit();
        orderTabs();
    }
    QDialog::setVisible(visible);
}

void Sheet::fit()
{
    QSize most = screen()->availableSize() - QSize(32, 48);
    if (const QWidget *window = parentWidget() ? parentWidget()->window() : nullptr)
        most = most.boundedTo(window->size() - QSize(32, 32));
    const int width = std::min(scaled(this, m_preferred.width()), most.width());
    const int height =
        m_preferred.height() > 0 ? scaled(this, m_preferred.height()) : naturalHeight(width);
    resize(width, std::min(height, most.height()));
}

/// The buttons are made before what is in the body; the keyboard reaches them after it. Qt puts what
/// comes to a window at the end of its order.
void Sheet::orderTabs()
{
    m_foot->setParent(nullptr);
    layout()->addWidget(m_foot);
}

} // namespace ui
