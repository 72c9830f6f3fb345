// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tune/sendcard.h"

#include "ui/collect/linkbutton.h"
#include "ui/tune/factrow.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype kQuestion = 120; ///< characters of the example that are shown
constexpr qsizetype kAnswer = 200;

QString shortened(const QString &text, qsizetype length)
{
    QString result = text.left(4 * length).simplified();
    if (result.size() > length)
        result = result.left(length).trimmed() + u'…';
    return result;
}

} // namespace

SendCard::SendCard(QWidget *parent)
    : Card(parent)
    , m_learn(new BigFact(tr("examples to learn from")))
    , m_kept(new BigFact(tr("kept aside for testing")))
    , m_validation(new FactRow(IconName::Compare, tr("Pick the best version")))
    , m_personal(new FactRow(IconName::Shield, tr("Personal data")))
    , m_rules(new FactRow(IconName::File, tr("House rules")))
    , m_mustFix(new FactRow(IconName::List, tr("Nothing must be fixed")))
    , m_toLookAt(new FactRow(IconName::Flag, {}))
    , m_longest(new FactRow(IconName::File, tr("Longest example")))
    , m_show(m_toLookAt->addLink(tr("Show them"), u"showToLookAt"_s))
    , m_example(new Card)
    , m_question(new TextLabel({}, TextStyle::Small))
    , m_answer(new TextLabel({}, TextStyle::Small, ColorRole::Secondary))
    , m_all(new QPushButton)
{
    setObjectName(u"sendCard"_s);
    setAccessibleName(tr("What will be sent"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(scaled(this, 4));
    column->addWidget(
        new TextLabel(tr("What will be sent"), TextStyle::Title, ColorRole::Text, true));
    column->addSpacing(scaled(this, 8));
    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(scaled(this, 16));
    m_learn->setObjectName(u"learnCount"_s);
    m_kept->setObjectName(u"keptCount"_s);
    numbers->addWidget(m_learn, 1);
    numbers->addWidget(m_kept, 1);
    column->addLayout(numbers);
    column->addSpacing(scaled(this, 8));
    column->addWidget(new Hairline);
    column->addSpacing(scaled(this, 4));
    for (FactRow *row : {m_personal, m_rules, m_mustFix, m_toLookAt, m_longest, m_validation})
        column->addWidget(row);
    column->addSpacing(scaled(this, 4));
    column->addWidget(new Hairline);

    auto *example = new QVBoxLayout(m_example);
    static_cast<Card *>(m_example)->setColors(ColorRole::Alternate, ColorRole::Alternate);
    example->setContentsMargins(12, 8, 12, 8);
    example->setSpacing(scaled(this, 4));
    m_question->setWordWrap(true);
    m_answer->setWordWrap(true);
    example->addWidget(
        new TextLabel(tr("For example"), TextStyle::Small, ColorRole::Secondary, true));
    example->addWidget(m_question);
    example->addWidget(m_answer);
    column->addSpacing(scaled(this, 8));
    column->addWidget(m_example);
    column->addStretch();
    m_all->setObjectName(u"seeAll"_s);
    column->addWidget(m_all, 0, Qt::AlignLeading);
    connect(m_all, &QPushButton::clicked, this, &SendCard::showAllRequested);
    connect(m_show, &QPushButton::clicked, this, &SendCard::checkRequested);
    present(nullptr, true, 0, 0, 0);
}

void SendCard::present(
    const TuneMaterial *material, bool local, qint64 toLookAt, qint64 context, qint64 vocabulary)
{
    const QLocale locale;
    const bool known = material != nullptr;
    m_learn->setValue(known ? locale.toString(material->size.trainExamples) : u"…"_s);
    m_kept->setValue(known ? locale.toString(material->size.keptExamples) : u"…"_s);
    m_all->setText(known ? tr("&See all %Ln…", nullptr, int(material->sent())) : tr("&See all…"));
    m_all->setEnabled(known && material->sent() > 0);
    m_validation->setVisible(known && material->size.validationExamples > 0);
    m_toLookAt->setVisible(toLookAt > 0);
    m_toLookAt->setTitle(tr("%Ln still to look at", nullptr, int(toLookAt)));
    m_example->setVisible(known && material->sample.id != 0);
    if (!known) {
        for (FactRow *row : {m_personal, m_rules, m_mustFix, m_longest}) {
            row->setBadge(BadgeKind::Plain, {});
            row->setText(u"…"_s);
        }
        return;
    }
    m_validation->setText(locale.toString(material->size.validationExamples));
    if (material->personalData > 0) {
        const QString places = tr("%Ln place(s)", nullptr, int(material->personalData));
        m_personal->setBadge(local ? BadgeKind::Tip : BadgeKind::Look, places);
    } else {
        m_personal->setBadge(BadgeKind::Ok, tr("none found"));
    }
    m_personal->setText({});
    m_rules->setText(material->hasRules ? tr("with every example") : tr("none"));
    const auto broken = int(material->mustFix.size());
    m_mustFix->setTitle(broken > 0 ? tr("Must be fixed first") : tr("Nothing must be fixed"));
    m_mustFix->setText({});
    if (broken > 0)
        m_mustFix->setBadge(BadgeKind::Must, tr("%Ln example(s)", nullptr, broken));
    else
        m_mustFix->setBadge(BadgeKind::Ok, tr("Checked"));
    const qint64 words = material->longest.empty() ? 0 : material->longest.front().words;
    const auto tooLong = int(material->tooLong(context, vocabulary).size());
    m_longest->setTitle(tr("Longest example"));
    if (tooLong > 0) {
        m_longest->setText({});
        m_longest->setBadge(BadgeKind::Look, tr("%Ln too long", "examples", tooLong));
    } else {
        m_longest->setBadge(BadgeKind::Plain, {});
        m_longest->setText(context > 0 ? tr("%Ln word(s), fits", nullptr, int(words))
                                       : tr("%Ln word(s)", nullptr, int(words)));
    }
    //: %1 is what a customer wrote.
    m_question->setText(
        tr("They wrote: %1").arg(shortened(material->sample.question(), kQuestion)));
    m_answer->setText(tr("We answer: %1").arg(shortened(material->sample.answer(), kAnswer)));
}

} // namespace ui
