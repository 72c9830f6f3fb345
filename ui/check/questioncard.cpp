// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/check/questioncard.h"

#include "ui/collect/linkbutton.h"
#include "ui/style/attunestyle.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using core::checks::StyleOption;

namespace {

constexpr std::size_t kMostOptions = 4; ///< rarer ways are slips
constexpr qsizetype kShown = 90;        ///< characters of an answer

} // namespace

QuestionCard::QuestionCard(QWidget *parent)
    : Card(parent)
    , m_title(new TextLabel({}, TextStyle::Title, ColorRole::Text, true))
    , m_body(new TextLabel(
          tr("Your answer becomes your house style; answers that do it otherwise are shown "
             "afterwards, with a fix. Nothing is changed by itself."),
          TextStyle::Body, ColorRole::Secondary))
    , m_options(new QVBoxLayout)
    , m_leave(new QPushButton(tr("&Leave it mixed")))
{
    setObjectName(u"questionCard"_s);
    m_title->setObjectName(u"questionTitle"_s);
    m_title->setWordWrap(true);
    m_body->setWordWrap(true);
    m_leave->setObjectName(u"leaveMixed"_s);
    setQuiet(m_leave);
    m_options->setSpacing(scaled(this, 8));
    auto *heading = new QHBoxLayout;
    heading->setSpacing(scaled(this, 8));
    heading->addWidget(new Badge(BadgeKind::Tip, tr("Your decision")), 0, Qt::AlignTop);
    heading->addWidget(m_title, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(scaled(this, 12));
    column->addLayout(heading);
    column->addWidget(m_body);
    column->addLayout(m_options);
    column->addWidget(m_leave, 0, Qt::AlignLeading);
    connect(m_leave, &QPushButton::clicked, this, &QuestionCard::leaveRequested);
}

void QuestionCard::show(const core::checks::StyleQuestion &question)
{
    m_question = question;
    if (m_question.options.size() > kMostOptions)
        m_question.options.resize(kMostOptions);
    m_examples.clear();
    m_title->setText(question.text);
    setAccessibleName(question.text);
    // Asked about facts, the answer is to give them, not a way of writing.
    m_body->setVisible(question.check != u"con.fact_without_source"_s);
    m_leave->setText(m_body->isVisibleTo(this) ? tr("&Leave it mixed") : tr("&Leave it as it is"));
    rebuild();
}

void QuestionCard::setExamples(const std::vector<core::Example> &examples)
{
    m_examples = examples;
    rebuild();
}

void QuestionCard::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_leave->setEnabled(!readOnly);
    rebuild();
}

void QuestionCard::rebuild()
{
    while (QLayoutItem *item = m_options->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // perhaps one of its buttons was pressed just now
        }
        delete item;
    }
    setFocusProxy(m_leave);
    const bool aboutFacts = m_question.check == u"con.fact_without_source"_s;
    const QLocale locale;
    for (std::size_t i = 0; i < m_question.options.size(); ++i) {
        const StyleOption option = m_question.options[i];
        auto *box = new Card;
        box->setColors(ColorRole::Alternate, ColorRole::Alternate);
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(12, 8, 12, 8);
        column->setSpacing(scaled(this, 4));
        auto *first = new QHBoxLayout;
        auto *label = new TextLabel(option.label, TextStyle::Body, ColorRole::Text, true);
        label->setWordWrap(true);
        first->addWidget(label, 1);
        first->addWidget(new TextLabel(tr("%n answer(s)", nullptr, int(option.count)),
            TextStyle::Small, ColorRole::Secondary));
        if (!aboutFacts) {
            auto *use = new QPushButton(tr("Use this"));
            use->setObjectName(u"useOption%1"_s.arg(i));
            use->setAccessibleName(tr("Use %1").arg(option.label));
            use->setEnabled(!m_readOnly);
            connect(use, &QPushButton::clicked, this, [this, option] { emit answered(option); });
            first->addWidget(use);
            if (i == 0)
                setFocusProxy(use);
        }
        column->addLayout(first);
        for (const core::ExampleId id : option.examples) {
            const auto found = std::find_if(m_examples.begin(), m_examples.end(),
                [id](const core::Example &example) { return example.id == id; });
            if (found == m_examples.end())
                continue;
            QString text = found->answer().left(4 * kShown).simplified();
            if (text.size() > kShown)
                text = text.left(kShown).trimmed() + u'…';
            if (aboutFacts) {
                auto *link = new LinkButton(text.replace(u'&', u"&&"_s));
                connect(link, &QPushButton::clicked, this,
                    [this, id] { emit showExampleRequested(id); });
                column->addWidget(link, 0, Qt::AlignLeading);
            } else {
                auto *words = new TextLabel(text, TextStyle::Body, ColorRole::Secondary);
                words->setWordWrap(true);
                column->addWidget(words);
            }
        }
        m_options->addWidget(box);
    }
}

} // namespace ui
