// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/guide/guidesheet.h"

#include "ui/collect/linkbutton.h"
#include "ui/style/attunestyle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

TextLabel *line(const QString &text, TextStyle style = TextStyle::Body,
    ColorRole color = ColorRole::Text, bool bold = false)
{
    auto *label = new TextLabel(text, style, color, bold);
    label->setWordWrap(true);
    return label;
}

void empty(QVBoxLayout *column)
{
    while (QLayoutItem *item = column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

// What the answers of the list boxes mean, in their order.
constexpr std::array kProblems{core::WhatIsWrong::Facts, core::WhatIsWrong::Style,
    core::WhatIsWrong::Both, core::WhatIsWrong::Untried};
constexpr std::array<qint64, 3> kExamples{5, 30, 50};
constexpr std::array<qint64, 3> kLeast{0, 10, 50}; ///< from which number on each of them holds
constexpr std::array<qint64, 3> kMonthly{50, 500, 5'000};
constexpr std::array kManages{core::BaseManages::Yes, core::BaseManages::Sometimes,
    core::BaseManages::Never, core::BaseManages::Untried};

} // namespace

GuideSheet::GuideSheet(bool hasProject, QWidget *parent)
    : Sheet(tr("Is tuning right for me?"), parent)
    , m_hasProject(hasProject)
    , m_project(line({}, TextStyle::Small, ColorRole::Secondary))
    , m_pages(new QStackedWidget)
{
    setObjectName(u"guideSheet"_s);
    setSentence(tr("Seven short questions, about a minute. Nothing is sent."));
    setPreferredSize(640, 640);
    auto *questions = new QWidget;
    auto *column = new QVBoxLayout(questions);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(this, 4));
    m_project->setObjectName(u"guideProject"_s);
    m_project->setText(tr("Looking at your project…"));
    column->addWidget(m_project);
    if (!hasProject)
        m_project->hide();
    column->addSpacing(scaled(this, 8));
    buildQuestions(column);
    column->addStretch();
    auto *result = new QWidget;
    m_result = new QVBoxLayout(result);
    m_result->setContentsMargins(0, 0, 0, 0);
    m_result->setSpacing(scaled(this, 8));
    m_pages->addWidget(questions);
    m_pages->addWidget(result);
    body()->addWidget(m_pages, 1);
    m_close = addCloseButton(tr("&Close"));
    m_go = addButton(tr("&See what we advise"), u"guideGo"_s, true);
    m_back = addButton(tr("&Back to the questions"), u"guideBack"_s);
    connect(m_go, &QPushButton::clicked, this, &GuideSheet::showResult);
    connect(m_back, &QPushButton::clicked, this, &GuideSheet::showQuestions);
    showQuestions();
}

QComboBox *GuideSheet::addQuestion(QVBoxLayout *column, const QString &question,
    const QStringList &answers, const QString &objectName)
{
    auto *label = new QLabel(question);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    box->addItems(answers);
    label->setBuddy(box);
    column->addWidget(label);
    column->addWidget(box);
    column->addSpacing(scaled(this, 8));
    return box;
}

void GuideSheet::buildQuestions(QVBoxLayout *column)
{
    m_problem = addQuestion(column, tr("&1. What is wrong today?"),
        {tr("Wrong or outdated facts"), tr("The facts are right, but not the tone or the format"),
            tr("Both"), tr("Nothing was tried yet")},
        u"guideProblem"_s);
    m_change = addQuestion(column, tr("&2. Do the facts change more often than monthly?"),
        {tr("No"), tr("Yes")}, u"guideChange"_s);
    m_tried = addQuestion(column,
        tr("&3. Have you tried written house rules with three to five examples?"),
        {tr("No"), tr("Yes")}, u"guideTried"_s);
    m_examples = addQuestion(column, tr("&4. How many good answers could you collect?"),
        {tr("Fewer than 10"), tr("10 to 49"), tr("50 or more")}, u"guideExamples"_s);
    m_provable =
        addQuestion(column, tr("&5. Must every answer be provably correct (law, money, health)?"),
            {tr("No"), tr("Yes")}, u"guideProvable"_s);
    m_monthly = addQuestion(column, tr("&6. How many answers a month?"),
        {tr("Under 100"), tr("Up to 1,000"), tr("More")}, u"guideMonthly"_s);
    m_manages = addQuestion(column,
        tr("&7. Does the model manage it at all when you show it five good examples?"),
        {tr("Yes"), tr("Sometimes"), tr("Never"), tr("Not tried")}, u"guideManages"_s);
    m_problem->setCurrentIndex(3);
    m_manages->setCurrentIndex(3);
    connect(m_examples, &QComboBox::activated, this, [this] { m_touched = true; });
}

void GuideSheet::setSigns(const core::ProjectSigns &signs)
{
    m_signs = signs;
    if (!m_touched)
        m_examples->setCurrentIndex(signs.examples < kLeast[1] ? 0
                : signs.examples < kLeast[2]                   ? 1
                                                               : 2);
    m_project->setText(core::advise(answers(), signs).fromProject.join(u' '));
    if (m_pages->currentIndex() == 1)
        showResult();
}

void GuideSheet::setNotSeen(const QString &why)
{
    m_project->setText(tr("Your project could not be looked at. %1").arg(why));
}

core::GuideAnswers GuideSheet::answers() const
{
    const auto at = [](const QComboBox *box) { return std::size_t(box->currentIndex()); };
    return {.problem = kProblems[at(m_problem)],
        .factsChange = m_change->currentIndex() == 1,
        .triedRules = m_tried->currentIndex() == 1,
        .examples = m_signs && !m_touched ? m_signs->examples : kExamples[at(m_examples)],
        .mustBeProvable = m_provable->currentIndex() == 1,
        .monthly = kMonthly[at(m_monthly)],
        .baseManages = kManages[at(m_manages)]};
}

void GuideSheet::showQuestions()
{
    m_pages->setCurrentIndex(0);
    m_go->show();
    m_back->hide();
    m_problem->setFocus(Qt::OtherFocusReason);
}

void GuideSheet::showResult()
{
    const core::GuideResult result = core::advise(answers(), m_signs);
    empty(m_result);
    auto *title = line(result.title, TextStyle::Headline, ColorRole::Text, true);
    title->setObjectName(u"guideResult"_s);
    m_result->addWidget(title);
    m_result->addWidget(line(result.summary));
    if (result.personChecks)
        m_result->addWidget(new Banner(BadgeKind::Look, tr("A person has to check every answer.")));
    m_result->addWidget(line(tr("Why we say so"), TextStyle::Body, ColorRole::Text, true));
    for (const QString &reason : result.reasons)
        //: One of several reasons.
        m_result->addWidget(line(tr("• %1").arg(reason), TextStyle::Body, ColorRole::Secondary));
    if (!result.fromProject.isEmpty())
        m_result->addWidget(
            line(tr("What your project says"), TextStyle::Body, ColorRole::Text, true));
    for (const QString &sign : result.fromProject) {
        auto *said = line(tr("• %1").arg(sign), TextStyle::Body, ColorRole::Secondary);
        said->setObjectName(u"guideSign"_s);
        m_result->addWidget(said);
    }
    m_result->addWidget(line(tr("What Attune offers"), TextStyle::Body, ColorRole::Text, true));
    for (const QString &offer : result.offers)
        m_result->addWidget(line(tr("• %1").arg(offer), TextStyle::Body, ColorRole::Secondary));
    addChoices(result);
    m_result->addStretch();
    m_pages->setCurrentIndex(1);
    m_go->hide();
    m_back->show();
    m_back->setFocus(Qt::OtherFocusReason);
}

/// What can be done now, and what somebody may choose who does not agree.
void GuideSheet::addChoices(const core::GuideResult &result)
{
    if (m_hasProject) {
        for (const core::AdviceStep step : result.steps) {
            auto *button = new QPushButton(core::adviceStepTitle(step));
            button->setObjectName(u"guideStep"_s);
            m_result->addWidget(button, 0, Qt::AlignLeading);
            connect(button, &QPushButton::clicked, this, [this, step] {
                emit stepRequested(step);
                accept();
            });
        }
    }
    m_result->addWidget(line(tr("Choose otherwise"), TextStyle::Body, ColorRole::Text, true));
    QStringList others;
    for (const core::Advice advice : result.others)
        others += core::adviceTitle(advice);
    m_result->addWidget(line(
        //: %1 lists the results that were not advised.
        tr("You can do any of these all the same: %1. No step is locked.")
            .arg(QLocale().createSeparatedList(others)),
        TextStyle::Body, ColorRole::Secondary));
}

} // namespace ui
