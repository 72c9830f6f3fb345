// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/messagedialog.h"

#include "ui/style/attunestyle.h"
#include "ui/style/theme.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

MessageDialog::MessageDialog(const Question &question, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"messageDialog"_s);
    setWindowTitle(question.title);
    setAccessibleName(question.title);
    setAccessibleDescription(question.body);
    setMinimumWidth(scaled(this, 440));
    setMaximumWidth(scaled(this, 640));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(scaled(this, 8));
    auto *title = new TextLabel(question.title, TextStyle::Title, ColorRole::Text, true);
    title->setObjectName(u"messageTitle"_s);
    title->setWordWrap(true);
    column->addWidget(title);
    auto *body = new TextLabel(question.body, TextStyle::Body);
    body->setObjectName(u"messageBody"_s);
    body->setWordWrap(true);
    body->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(body);
    column->addSpacing(scaled(this, 8));

    if (!question.detail.isEmpty())
        addDetail(question.detail, column);

    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(this, 8));
    row->addStretch();
    for (qsizetype i = question.buttons.size() - 1; i >= 0; --i) {
        auto *button = new QPushButton(question.buttons[i]);
        button->setObjectName(u"answer%1"_s.arg(i));
        button->setAutoDefault(i == 0);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, i] {
            m_answer = int(i);
            accept();
        });
        if (i == 0) {
            button->setDefault(true);
            button->setFocus();
            // Where another button loses something, none is drawn as the one to press.
            if (question.destructive < 0)
                setPrimary(button);
        }
    }
    column->addLayout(row);
}

void MessageDialog::addDetail(const QString &detail, QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    auto *show = new QPushButton(tr("&Details"));
    show->setObjectName(u"showDetails"_s);
    show->setCheckable(true);
    show->setAutoDefault(false);
    setQuiet(show);
    auto *copy = new QPushButton(tr("&Copy details"));
    copy->setObjectName(u"copyDetails"_s);
    copy->setAutoDefault(false);
    copy->hide();
    setQuiet(copy);
    row->addWidget(show);
    row->addWidget(copy);
    row->addStretch();
    auto *text = new QPlainTextEdit(detail);
    text->setObjectName(u"details"_s);
    text->setAccessibleName(tr("Technical details"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setMaximumHeight(scaled(this, 120));
    text->hide();
    column->addLayout(row);
    column->addWidget(text);
    connect(show, &QPushButton::toggled, text, &QWidget::setVisible);
    connect(show, &QPushButton::toggled, copy, &QWidget::setVisible);
    connect(copy, &QPushButton::clicked, this,
        [detail] { QGuiApplication::clipboard()->setText(detail); });
}

} // namespace ui
