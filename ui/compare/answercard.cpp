// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/answercard.h"

#include "core/text/textstats.h"
#include "ui/collect/flowlayout.h"
#include "ui/collect/linkbutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// A tick or a cross with its words; the cross is no colour, too.
QWidget *remarkLabel(const AnswerRemark &remark)
{
    auto *label = new QWidget;
    auto *row = new QHBoxLayout(label);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(scaled(label, 4));
    const ColorRole color = remark.fine ? ColorRole::OkText : ColorRole::LookText;
    row->addWidget(new IconLabel(remark.fine ? IconName::Check : IconName::Close, color));
    auto *text = new TextLabel(remark.text, TextStyle::Small, color);
    text->setAccessibleName(remark.fine
            ? AnswerCard::tr("%1: as your house style has it", "a check of an answer")
                  .arg(remark.text)
            : AnswerCard::tr("%1: not as your house style has it", "a check of an answer")
                  .arg(remark.text));
    row->addWidget(text);
    return label;
}

} // namespace

AnswerCard::AnswerCard(const QString &title, const QString &objectName, QWidget *parent)
    : Card(parent)
    , m_owner(new TextLabel({}, TextStyle::Body, ColorRole::Secondary))
    , m_words(new TextLabel({}, TextStyle::Small, ColorRole::Secondary))
    , m_view(new AnswerView)
    , m_all(new LinkButton(tr("Show all of it")))
    , m_foot(new QWidget)
{
    setObjectName(objectName);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 8);
    head->setSpacing(scaled(this, 8));
    auto *heading = new TextLabel(title, TextStyle::Body, ColorRole::Text, true);
    head->addWidget(heading);
    m_owner->setObjectName(u"answerOwner"_s);
    m_owner->hide();
    head->addWidget(m_owner);
    head->addStretch();
    m_all->setObjectName(u"showAll"_s);
    m_all->hide();
    head->addWidget(m_all);
    m_words->setObjectName(u"answerWords"_s);
    head->addWidget(m_words);
    column->addLayout(head);
    column->addWidget(new Hairline);
    m_view->setObjectName(u"answerText"_s);
    //: %1 is "Left" or "Right".
    m_view->setAccessibleName(tr("%1 answer").arg(title));
    m_view->setMinimumHeight(scaled(this, 96));
    heading->setBuddy(m_view);
    column->addWidget(m_view, 1);
    auto *foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(0);
    foot->addWidget(new Hairline);
    auto *row = new QWidget;
    m_remarks = new FlowLayout(row, scaled(this, 6));
    m_remarks->setContentsMargins(16, 8, 16, 8);
    foot->addWidget(row);
    m_foot->hide();
    column->addWidget(m_foot);
    connect(m_all, &QPushButton::clicked, this, [this] { m_view->showEverything(); });
    connect(m_view, &AnswerView::shortenedChanged, m_all, &QWidget::setVisible);
}

void AnswerCard::setOwner(const QString &owner)
{
    m_owner->setText(owner);
    m_owner->setVisible(!owner.isEmpty());
}

void AnswerCard::setAnswer(const QString &text)
{
    m_view->setPlaceholderText({});
    m_view->setAnswer(text);
    countWords(text);
}

void AnswerCard::setPlaceholder(const QString &sentence)
{
    m_view->setAnswer({});
    m_view->setPlaceholderText(sentence);
    m_words->clear();
}

/// Of what is shown: counting a million characters would hold the window up.
void AnswerCard::countWords(const QString &text)
{
    if (text.size() > AnswerView::kShown) {
        m_words->setText(tr("%Ln character(s)", nullptr, int(text.size())));
        return;
    }
    m_words->setText(tr("%Ln word(s)", nullptr, int(core::countWords(text))));
}

void AnswerCard::setRemarks(const std::vector<AnswerRemark> &remarks)
{
    m_foot->setVisible(!remarks.empty());
    if (m_shown == remarks)
        return;
    m_shown = remarks;
    while (QLayoutItem *item = m_remarks->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!remarks.empty())
        m_remarks->addWidget(
            new TextLabel(tr("House style"), TextStyle::Small, ColorRole::Secondary));
    for (const AnswerRemark &remark : remarks)
        m_remarks->addWidget(remarkLabel(remark));
}

} // namespace ui
