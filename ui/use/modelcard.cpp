// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/use/modelcard.h"

#include "ui/collect/linkbutton.h"
#include "ui/tune/tunewords.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ui::ModelCard)
};

constexpr int kSoon = 120; ///< days before a model stops that are told of loudly

BadgeKind badgeFor(core::VerdictKind kind)
{
    using Kind = core::VerdictKind;
    switch (kind) {
    case Kind::ClearlyBetter:
    case Kind::ProbablyBetter:
        return BadgeKind::Ok;
    case Kind::ProbablyWorse:
    case Kind::ClearlyWorse:
        return BadgeKind::Look;
    case Kind::TooEarly:
    case Kind::NoClearDifference:
        break;
    }
    return BadgeKind::Plain;
}

QString dateText(QDate date)
{
    return QLocale().toString(date, QLocale::ShortFormat);
}

} // namespace

QString verdictBadge(const core::Verdict &verdict)
{
    using Kind = core::VerdictKind;
    const QLocale locale;
    const QString won = locale.toString(verdict.count.after);
    const QString of = locale.toString(verdict.count.decided());
    switch (verdict.kind) {
    case Kind::ClearlyBetter:
        return Tr::tr("clearly better, %1 of %2").arg(won, of);
    case Kind::ProbablyBetter:
        return Tr::tr("probably better, %1 of %2").arg(won, of);
    case Kind::NoClearDifference:
        return Tr::tr("no clear difference");
    case Kind::ProbablyWorse:
        return Tr::tr("probably worse, %1 of %2").arg(won, of);
    case Kind::ClearlyWorse:
        return Tr::tr("clearly worse, %1 of %2").arg(won, of);
    case Kind::TooEarly:
        break;
    }
    return verdict.count.votes() == 0
        ? QString()
        : Tr::tr("too early to tell, %Ln vote(s)", nullptr, int(verdict.count.votes()));
}

ModelCard::ModelCard(QWidget *parent)
    : Card(parent)
    , m_name(new TextLabel({}, TextStyle::Title, ColorRole::Text, true))
    , m_verdict(new Badge(BadgeKind::Plain, {}))
    , m_use(new Badge(BadgeKind::Ok, tr("in use")))
    , m_choose(new LinkButton({}))
    , m_remove(new LinkButton(tr("Re&move…")))
    , m_retest(new Banner(BadgeKind::Look, {}))
    , m_retiring(new Banner(BadgeKind::Look, {}))
{
    setObjectName(u"modelCard"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(scaled(this, 12));
    auto *head = new QHBoxLayout;
    head->setSpacing(scaled(this, 8));
    m_name->setObjectName(u"modelName"_s);
    m_verdict->setObjectName(u"modelVerdict"_s);
    m_choose->setObjectName(u"chooseModel"_s);
    m_remove->setObjectName(u"removeModel"_s);
    head->addWidget(m_name);
    head->addWidget(m_verdict);
    head->addWidget(m_use);
    head->addStretch();
    head->addWidget(m_choose);
    head->addWidget(m_remove);
    column->addLayout(head);

    auto *lineage = new QHBoxLayout;
    lineage->setSpacing(scaled(this, 8));
    m_original = addOrigin(lineage);
    lineage->addWidget(new IconLabel(IconName::Forward, ColorRole::Secondary));
    m_examples = addOrigin(lineage);
    lineage->addWidget(new IconLabel(IconName::Forward, ColorRole::Secondary));
    m_tuned = addOrigin(lineage);
    column->addLayout(lineage);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(scaled(this, 16));
    grid->setVerticalSpacing(scaled(this, 8));
    m_until = addFact(grid, 0, 0, tr("Works until"));
    m_place = addFact(grid, 1, 0, tr("Kept where"));
    m_passes = addFact(grid, 0, 2, tr("Tuned"));
    m_modelName = addFact(grid, 1, 2, tr("Its name there"));
    m_modelName->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    column->addLayout(grid);
    column->addWidget(m_retest);
    column->addWidget(m_retiring);
    m_retest->setObjectName(u"retestBanner"_s);
    m_retiring->setObjectName(u"retiringBanner"_s);
    m_retest->hide();
    m_retiring->hide();
    connect(m_retest->addButton(tr("Test &again"), u"testAgain"_s), &QPushButton::clicked, this,
        &ModelCard::compareRequested);
    connect(m_choose, &QPushButton::clicked, this, [this] { emit useRequested(!m_inUse); });
    connect(m_remove, &QPushButton::clicked, this, &ModelCard::removeRequested);
}

ModelCard::Origin ModelCard::addOrigin(QHBoxLayout *row)
{
    auto *box = new Card;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(12, 6, 12, 6);
    column->setSpacing(0);
    Origin origin{new TextLabel({}, TextStyle::Body, ColorRole::Text, true),
        new TextLabel({}, TextStyle::Small, ColorRole::Secondary)};
    origin.title->setWordWrap(true);
    origin.detail->setWordWrap(true);
    column->addWidget(origin.title);
    column->addWidget(origin.detail);
    row->addWidget(box, 1);
    return origin;
}

TextLabel *ModelCard::addFact(QGridLayout *grid, int line, int column, const QString &name)
{
    auto *label = new TextLabel(name, TextStyle::Small, ColorRole::Secondary);
    auto *value = new TextLabel({}, TextStyle::Body);
    value->setWordWrap(true);
    grid->addWidget(label, line, column, Qt::AlignTop);
    grid->addWidget(value, line, column + 1, Qt::AlignTop);
    return value;
}

void ModelCard::present(const TunedModel &model, qint64 now, bool canChange)
{
    const core::TuningJob &job = model.job;
    m_inUse = model.inUse;
    m_name->setText(model.name);
    const QString verdict = model.verdict ? verdictBadge(*model.verdict) : QString();
    m_verdict->setVisible(!verdict.isEmpty());
    if (!verdict.isEmpty()) {
        m_verdict->setKind(badgeFor(model.verdict->kind));
        m_verdict->setText(verdict);
    }
    m_use->setVisible(model.inUse);
    m_choose->setText(model.inUse ? tr("Take out of &use") : tr("This one is in &use"));
    m_choose->setVisible(canChange);
    m_remove->setVisible(canChange);

    const QString &folder = job.plan.importedFrom;
    m_original.title->setText(model.original.isEmpty() ? tr("Not known") : model.original);
    m_original.detail->setText(tr("original"));
    m_tuned.title->setText(model.name);
    if (folder.isEmpty()) {
        m_examples.title->setText(tr("%Ln example(s)", nullptr, int(job.train + job.validation)));
        m_examples.detail->setText(tr("%Ln kept aside", nullptr, int(job.kept)));
        //: %1 is where: "this computer".
        m_tuned.detail->setText(
            model.local ? tr("tuned on this computer, free") : tr("tuned at %1").arg(model.place));
    } else {
        m_examples.title->setText(tr("Tuned elsewhere"));
        m_examples.detail->setText(tr("examples not known"));
        //: %1 is a folder.
        m_tuned.detail->setText(tr("from the folder %1").arg(QDir::toNativeSeparators(folder)));
    }

    m_until->setText(model.retirement ? dateText(*model.retirement)
            : model.local             ? tr("no end date on this computer")
                                      : tr("no end date announced"));
    m_place->setText(model.place);
    const QString when = whenText(job.finished > 0 ? job.finished : job.created, now);
    m_passes->setText(!folder.isEmpty() ? tr("elsewhere; added %1").arg(when)
            : job.passes ? tr("%1, %Ln pass(es)", nullptr, int(*job.passes)).arg(when)
                         : when);
    m_modelName->setText(job.tunedModel);

    const bool stale = model.changedExamples.value_or(0) > 0;
    if (stale)
        m_retest->setText(
            tr("%Ln example(s) have changed since. Test it again before you rely on it, or tune "
               "again.",
                nullptr, int(*model.changedExamples)));
    m_retest->setVisible(stale);
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    const bool retiring = model.retirement && today.daysTo(*model.retirement) <= kSoon;
    if (retiring)
        m_retiring->setText(today < *model.retirement
                ? tr("It stops on %1: that is the provider's decision. Tune again elsewhere before "
                     "then.")
                      .arg(dateText(*model.retirement))
                : tr("It stopped on %1: that was the provider's decision.")
                      .arg(dateText(*model.retirement)));
    m_retiring->setVisible(retiring);
}

} // namespace ui
