// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/editorpane.h"

#include "ui/check/flagcards.h"
#include "ui/collect/bulkform.h"
#include "ui/collect/exampleform.h"
#include "ui/style/attunestyle.h"
#include "ui/style/theme.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QKeySequence>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

EditorPane::EditorPane(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_nothing(new QWidget(this))
    , m_one(new QWidget(this))
    , m_form(new ExampleForm(this))
    , m_flags(new FlagCards(this))
    , m_bulk(new BulkForm(this))
    , m_done(new QPushButton(tr("&Mark done and go to next"), this))
    , m_restore(new QPushButton(tr("Put &back"), this))
    , m_erase(new QPushButton(tr("&Erase for good…"), this))
{
    setObjectName(u"editorPane"_s);
    m_done->setObjectName(u"markDoneAndNext"_s);
    setKeyHint(m_done,
        QKeySequence(Qt::CTRL | Qt::Key_Return)
            .toString(QKeySequence::NativeText)
            .replace(u"Return"_s, u"Enter"_s));
    m_restore->setObjectName(u"restoreExample"_s);
    m_erase->setObjectName(u"eraseExample"_s);

    auto *hint = new TextLabel(tr("Choose an example to read or change it here."), TextStyle::Body,
        ColorRole::Secondary, false, this);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignCenter);
    auto *nothing = new QVBoxLayout(m_nothing);
    nothing->setContentsMargins(32, 16, 32, 16);
    nothing->addWidget(hint);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 8, 16, 16);
    buttons->setSpacing(8);
    buttons->addWidget(m_done, 1);
    buttons->addWidget(m_restore, 1);
    buttons->addWidget(m_erase, 1);
    auto *one = new QVBoxLayout(m_one);
    one->setContentsMargins(0, 0, 0, 0);
    one->setSpacing(0);
    one->addWidget(m_form, 1);
    one->addWidget(m_flags);
    one->addLayout(buttons);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(m_bulk);
    m_bulk->setAutoFillBackground(false);

    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_one);
    m_stack->addWidget(scroll);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);

    connect(m_done, &QPushButton::clicked, this, &EditorPane::doneAndNextRequested);
    connect(m_restore, &QPushButton::clicked, this, &EditorPane::restoreRequested);
    connect(m_erase, &QPushButton::clicked, this, &EditorPane::eraseRequested);
    applySizes();
    updateButtons();
}

void EditorPane::show(Shows what, bool removedGroup)
{
    m_shows = what;
    m_removed = removedGroup;
    m_stack->setCurrentIndex(int(what));
    m_bulk->setRemovedGroup(removedGroup);
    updateButtons();
}

void EditorPane::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_flags->setReadOnly(readOnly);
    m_bulk->setReadOnly(readOnly);
    updateButtons();
}

void EditorPane::updateButtons()
{
    m_done->setVisible(!m_removed);
    m_restore->setVisible(m_removed);
    m_erase->setVisible(m_removed);
    for (QPushButton *button : {m_done, m_restore, m_erase})
        button->setEnabled(!m_readOnly);
}

void EditorPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applySizes();
}

void EditorPane::applySizes()
{
    setMinimumWidth(scaled(this, 320));
}

} // namespace ui
