// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/check/rulecard.h"

#include "ui/check/changepainter.h"
#include "ui/check/checkwords.h"
#include "ui/check/findingmenu.h"
#include "ui/collect/flowlayout.h"
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

using core::checks::Finding;
using core::checks::FixKind;

namespace {

constexpr qsizetype kUsualShown = 76; ///< characters of an answer that serves as the reason

} // namespace

RuleCard::RuleCard(QWidget *parent)
    : Card(parent)
    , m_snapshot(std::make_shared<const CheckSnapshot>())
    , m_badge(new Badge(BadgeKind::Look, {}))
    , m_title(new TextLabel({}, TextStyle::Title, ColorRole::Text, true))
    , m_which(new TextLabel({}, TextStyle::Body))
    , m_why(new TextLabel({}, TextStyle::Body, ColorRole::Secondary))
    , m_usual(new Card)
    , m_usualRows(new QVBoxLayout(m_usual))
    , m_changeRow(new QWidget)
    , m_changeTitle(new TextLabel({}, TextStyle::Body, ColorRole::Text, true))
    , m_change(new ChangeLabel)
    , m_fix(new QPushButton(tr("F&ix")))
    , m_fixAll(new QPushButton)
    , m_ignore(new QPushButton(tr("I&gnore here")))
    , m_never(new QPushButton(tr("Neve&r check this")))
    , m_more(new QPushButton(themedIcon(this, IconName::More, ColorRole::Accent), {}))
{
    setObjectName(u"ruleCard"_s);
    m_fix->setObjectName(u"fixFinding"_s);
    m_fixAll->setObjectName(u"fixAll"_s);
    m_ignore->setObjectName(u"ignoreHere"_s);
    m_never->setObjectName(u"neverCheck"_s);
    m_more->setObjectName(u"moreChoices"_s);
    m_more->setAccessibleName(tr("More choices"));
    m_more->setToolTip(tr("More choices"));
    m_title->setObjectName(u"ruleTitle"_s);
    m_why->setObjectName(u"ruleWhy"_s);
    m_usual->setObjectName(u"usualAnswers"_s);
    for (QPushButton *button : {m_ignore, m_never, m_more})
        setQuiet(button);
    m_usual->setColors(ColorRole::Alternate, ColorRole::Alternate);
    m_usualRows->setContentsMargins(16, 8, 16, 8);
    m_usualRows->setSpacing(scaled(this, 8));
    for (TextLabel *label : {m_title, m_which, m_why})
        label->setWordWrap(true);

    auto *heading = new QHBoxLayout;
    heading->setSpacing(scaled(this, 8));
    heading->addWidget(m_badge, 0, Qt::AlignTop);
    heading->addWidget(m_title, 1);
    auto *changeRow = new QHBoxLayout(m_changeRow);
    changeRow->setContentsMargins(0, 0, 0, 0);
    changeRow->setSpacing(scaled(this, 8));
    changeRow->addWidget(m_changeTitle);
    changeRow->addWidget(m_change, 1);
    auto *row = new FlowLayout(nullptr, scaled(this, 8));
    for (QPushButton *button : {m_fix, m_fixAll, m_ignore, m_never, m_more})
        row->addWidget(button);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(scaled(this, 10));
    column->addLayout(heading);
    column->addWidget(m_which);
    column->addWidget(m_why);
    column->addWidget(m_usual);
    column->addWidget(m_changeRow);
    column->addLayout(row);

    const std::pair<QPushButton *, FindingAction> buttons[] = {{m_fix, FindingAction::Fix},
        {m_fixAll, FindingAction::FixAll}, {m_ignore, FindingAction::IgnoreHere},
        {m_never, FindingAction::Never}};
    for (const auto &[button, action] : buttons)
        connect(button, &QPushButton::clicked, this,
            [this, action = action] { emit requested(action, -1); });
    connect(m_more, &QPushButton::clicked, this,
        [this] { popUp(true, m_more->mapToGlobal(m_more->rect().bottomLeft())); });
}

void RuleCard::show(const SnapshotPtr &snapshot, const Cause &cause, const Finding &finding)
{
    m_snapshot = snapshot;
    if (finding.related != m_finding.related)
        setUsual({});
    m_finding = finding;
    m_fixable = cause.fixable;
    const bool several = cause.findings.size() > 1;
    m_badge->setKind(severityBadge(cause.severity));
    m_badge->setText(severityTitle(cause.severity));
    m_title->setText(cardTitle(cause));
    const int number = snapshot->number(finding.example);
    m_which->setText(number > 0 ? tr("In #%1: %2").arg(QLocale().toString(number), finding.title)
                                : finding.title);
    m_which->setVisible(several && !m_title->text().contains(finding.title));
    m_why->setText(finding.why);
    m_why->setVisible(!m_compact && !finding.why.isEmpty());
    m_usual->setVisible(!m_compact && !m_usualShown.empty());
    setAccessibleName(tr("%1: %2").arg(severityTitle(cause.severity), m_title->text()));

    const bool changes = core::checks::canApply(finding);
    m_changeTitle->setText(
        number > 0 ? tr("Change in #%1").arg(QLocale().toString(number)) : tr("Change"));
    if (changes)
        m_change->setPhrase(phrase());
    m_changeRow->setVisible(changes);
    updateButtons();
}

void RuleCard::setUsual(const std::vector<core::Example> &usual)
{
    if (usual == m_usualShown && m_usualRows->count() == int(usual.size()))
        return;
    m_usualShown = usual;
    while (QLayoutItem *item = m_usualRows->takeAt(0)) {
        delete item->widget();
        delete item->layout();
        delete item;
    }
    for (const core::Example &example : usual) {
        // From where it does it the usual way, when that can be seen.
        const QString answer = example.answer();
        const QString &house = m_finding.evidence.house;
        const qsizetype at = house.isEmpty() ? 0 : std::max<qsizetype>(0, answer.indexOf(house));
        QString text = answer.mid(at, 4 * kUsualShown).simplified();
        if (text.size() > kUsualShown)
            text = text.left(kUsualShown).trimmed() + u'…';
        const int number = m_snapshot->number(example.id);
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(scaled(this, 12));
        auto *where = new TextLabel(
            u"#"_s + QLocale().toString(number), TextStyle::Small, ColorRole::Secondary);
        where->setMinimumWidth(scaled(this, 28));
        auto *words = new TextLabel(text, TextStyle::Body);
        words->setWordWrap(true);
        words->setAlignment(text.isRightToLeft() ? Qt::AlignRight | Qt::AlignAbsolute
                                                 : Qt::AlignLeft | Qt::AlignAbsolute);
        line->addWidget(where, 0, Qt::AlignTop);
        line->addWidget(words, 1);
        m_usualRows->addWidget(row);
    }
    m_usual->setVisible(!m_compact && !usual.empty());
    m_usual->setAccessibleName(tr("Your own answers that do it the usual way"));
}

void RuleCard::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    updateButtons();
}

void RuleCard::setCompact(bool compact)
{
    m_compact = compact;
    m_why->setVisible(!m_compact && !m_why->text().isEmpty());
    m_usual->setVisible(!m_compact && !m_usualShown.empty());
}

void RuleCard::setExample(const core::Example &example)
{
    m_example = example;
    if (core::checks::canApply(m_finding))
        m_change->setPhrase(phrase());
}

ChangedPhrase RuleCard::phrase(int choice) const
{
    return changedPhrase(m_finding, choice,
        m_example.id == m_finding.example ? fieldText(m_example, m_finding.field) : QString());
}

void RuleCard::updateButtons()
{
    const bool change = !m_readOnly;
    const bool fixable = core::checks::canApply(m_finding);
    m_fix->setVisible(fixable);
    m_fix->setEnabled(change);
    m_fixAll->setText(tr("Fix &all %n like this…", nullptr, int(m_fixable)));
    m_fixAll->setVisible(m_fixable > 1);
    m_fixAll->setEnabled(change);
    const bool must = m_finding.severity == core::checks::Severity::MustFix;
    m_ignore->setEnabled(change);
    m_ignore->setVisible(!must);
    m_never->setEnabled(change);
    m_never->setVisible(!must);
    m_more->setEnabled(change);
}

void RuleCard::popUpMenu(const QPoint &at)
{
    popUp(false, at);
}

void RuleCard::popUp(bool beside, const QPoint &at)
{
    auto *menu =
        new FindingMenu({m_finding, m_example, m_snapshot->notes.value(m_finding.example).category,
                            m_fixable, beside, m_readOnly},
            this);
    menu->setObjectName(beside ? u"moreMenu"_s : u"fixMenu"_s);
    connect(menu, &FindingMenu::requested, this, &RuleCard::requested);
    menu->popup(at);
}

} // namespace ui
