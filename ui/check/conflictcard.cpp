// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/check/conflictcard.h"

#include "ui/check/checkwords.h"
#include "ui/style/attunestyle.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ConflictCard::ConflictCard(QWidget *parent)
    : Card(parent)
    , m_title(new TextLabel({}, TextStyle::Title, ColorRole::Text, true))
    , m_both(new QPushButton(tr("&Both are right")))
{
    setObjectName(u"conflictCard"_s);
    m_title->setWordWrap(true);
    m_both->setObjectName(u"bothRight"_s);
    setQuiet(m_both);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(scaled(this, 8));
    heading->addWidget(
        new Badge(BadgeKind::Look, severityTitle(core::checks::Severity::ProbablyWrong)), 0,
        Qt::AlignTop);
    heading->addWidget(m_title, 1);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(scaled(this, 16));
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        Side &side = m_sides[i];
        auto *box = new Card;
        box->setColors(ColorRole::Alternate, ColorRole::Alternate);
        side.heading = new TextLabel({}, TextStyle::Small, ColorRole::Secondary, true);
        side.question = new TextLabel({}, TextStyle::Body, ColorRole::Secondary);
        side.answer = new TextLabel({}, TextStyle::Body);
        side.answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
        side.keep = new QPushButton(i == 0 ? tr("Keep &this one") : tr("Keep this &one"));
        side.keep->setObjectName(i == 0 ? u"keepFirst"_s : u"keepSecond"_s);
        side.edit = new QPushButton(tr("Change…"));
        side.edit->setObjectName(i == 0 ? u"changeFirst"_s : u"changeSecond"_s);
        setQuiet(side.edit);
        for (TextLabel *label : {side.question, side.answer})
            label->setWordWrap(true);
        auto *texts = new QWidget;
        auto *inner = new QVBoxLayout(texts);
        inner->setContentsMargins(0, 0, 0, 0);
        inner->setSpacing(scaled(this, 8));
        inner->addWidget(side.question);
        inner->addWidget(side.answer);
        inner->addStretch();
        auto *scroll = new QScrollArea; // long answers
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setMinimumHeight(scaled(this, 140));
        scroll->viewport()->setAutoFillBackground(false);
        texts->setAutoFillBackground(false);
        scroll->setWidget(texts);
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(12, 12, 12, 12);
        column->setSpacing(scaled(this, 8));
        column->addWidget(side.heading);
        column->addWidget(scroll, 1);
        auto *buttons = new QHBoxLayout;
        buttons->addWidget(side.keep);
        buttons->addWidget(side.edit);
        buttons->addStretch();
        column->addLayout(buttons);
        pair->addWidget(box, 1);
        connect(side.keep, &QPushButton::clicked, this,
            [this, i] { emit keepRequested(m_sides[i].id, m_sides[1 - i].id); });
        connect(side.edit, &QPushButton::clicked, this,
            [this, i] { emit editRequested(m_sides[i].id); });
    }
    auto *explanation = new TextLabel(
        tr("The model would learn both and answer sometimes so, sometimes so. The one that you "
           "do not keep goes to “Removed” and can be put back."),
        TextStyle::Body, ColorRole::Secondary);
    explanation->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(scaled(this, 12));
    column->addLayout(heading);
    column->addWidget(explanation);
    column->addLayout(pair, 1);
    column->addWidget(m_both, 0, Qt::AlignLeading);
    connect(m_both, &QPushButton::clicked, this, &ConflictCard::bothRightRequested);
}

void ConflictCard::show(const CheckSnapshot &snapshot, const core::checks::Finding &finding,
    const core::Example &first, const core::Example &second)
{
    m_title->setText(first.question() == second.question()
            ? tr("One question, two answers. Which do you want to keep?")
            : tr("Nearly the same question, two answers. Which do you want to keep?"));
    setAccessibleName(tr("%1 %2").arg(m_title->text(), finding.title));
    const std::array<const core::Example *, 2> examples = {&first, &second};
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        Side &side = m_sides[i];
        side.id = examples[i]->id;
        const QString number = QLocale().toString(snapshot.number(side.id));
        side.heading->setText(tr("Example %1").arg(number));
        side.question->setText(examples[i]->question().left(2000));
        side.answer->setText(examples[i]->answer().left(4000));
        side.keep->setAccessibleName(tr("Keep example %1").arg(number));
        side.edit->setAccessibleName(tr("Change example %1").arg(number));
    }
}

void ConflictCard::setReadOnly(bool readOnly)
{
    for (Side &side : m_sides)
        side.keep->setEnabled(!readOnly);
    m_both->setEnabled(!readOnly);
}

} // namespace ui
