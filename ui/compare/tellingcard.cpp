// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/tellingcard.h"

#include "core/text/displaytext.h"
#include "ui/collect/linkbutton.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype kShown = 240; ///< UTF-16 units of a text

/// The beginning of a text of unknown origin, in one line.
QString beginning(const QString &text)
{
    const QString shown = core::displayText(text, kShown).simplified();
    return text.size() > kShown ? shown + u'…' : shown;
}

TextLabel *wrapped(const QString &text, TextStyle style, ColorRole color)
{
    auto *label = new TextLabel(text, style, color);
    label->setWordWrap(true);
    return label;
}

} // namespace

TellingCard::TellingCard(Kind kind, const core::ComparedRow &row, const core::ComparisonPlan &plan,
    const QStringList &remarks, bool canRepair, QWidget *parent)
    : Card(parent)
{
    setObjectName(kind == Kind::Best ? u"bestCard"_s : u"worstCard"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 8);
    column->setSpacing(scaled(this, 6));
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(kind == Kind::Best ? tr("Best") : tr("Worst"), TextStyle::Body,
                        ColorRole::Text, true),
        1);
    const QString before = core::shortName(plan.before);
    const QString after = core::shortName(plan.after);
    if (row.choice == core::VoteChoice::After)
        //: %1 is a model: "tuned".
        head->addWidget(new Badge(BadgeKind::Ok, tr("you preferred %1").arg(after)));
    else if (row.choice == core::VoteChoice::Before)
        head->addWidget(new Badge(BadgeKind::Look, tr("you preferred %1").arg(before)));
    column->addLayout(head);
    column->addWidget(wrapped(beginning(row.asked.question()), TextStyle::Body, ColorRole::Text));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(scaled(this, 16));
    grid->setVerticalSpacing(scaled(this, 4));
    int line = 0;
    for (const core::Side side : core::kSides) {
        const core::Generation *generation = row.generation(side);
        const QString name = side == core::Side::Before ? before : after;
        grid->addWidget(new TextLabel(name, TextStyle::Small, ColorRole::Secondary, true), line, 0,
            Qt::AlignTop);
        grid->addWidget(
            wrapped(generation ? beginning(generation->text) : QString(), TextStyle::Small,
                side == core::Side::Before ? ColorRole::Secondary : ColorRole::Text),
            line, 1);
        ++line;
    }
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    auto *foot = new QHBoxLayout;
    foot->addWidget(wrapped(remarks.join(u' '), TextStyle::Small, ColorRole::Secondary), 1);
    auto *open = new LinkButton(tr("Open"));
    open->setObjectName(u"openPair"_s);
    open->setAccessibleDescription(beginning(row.asked.question()));
    foot->addWidget(open);
    connect(open, &QPushButton::clicked, this, [this, id = row.id] { emit openRequested(id); });
    if (canRepair) {
        auto *repair = new LinkButton(tr("Repair…"));
        repair->setObjectName(u"repairPair"_s);
        repair->setAccessibleDescription(beginning(row.asked.question()));
        foot->addWidget(repair);
        connect(
            repair, &QPushButton::clicked, this, [this, id = row.id] { emit repairRequested(id); });
    }
    column->addLayout(foot);
}

} // namespace ui
