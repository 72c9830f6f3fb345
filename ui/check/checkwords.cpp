// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/check/checkwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

using core::checks::Finding;
using core::checks::Severity;

namespace {

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

constexpr double kStrong = 0.85; ///< levels of the meters from which a word is used
constexpr double kGood = 0.6;

} // namespace

BadgeKind severityBadge(Severity severity)
{
    switch (severity) {
    case Severity::MustFix:
        return BadgeKind::Must;
    case Severity::ProbablyWrong:
    case Severity::TakeALook:
        return BadgeKind::Look;
    case Severity::Tip:
        break;
    }
    return BadgeKind::Tip;
}

BadgeLook severityLook(Severity severity)
{
    BadgeLook look = badgeLook(severityBadge(severity));
    if (severity == Severity::TakeALook)
        look.icon = IconName::Flag;
    return look;
}

QString cardTitle(const Cause &cause)
{
    const Finding &first = *cause.findings.front();
    bool sameTitle = true;
    bool sameHouse = !first.evidence.house.isEmpty();
    for (const FindingPtr &finding : cause.findings) {
        sameTitle = sameTitle && finding->title == first.title;
        sameHouse = sameHouse && finding->evidence.house == first.evidence.house;
        if (!sameTitle && !sameHouse)
            break;
    }
    if (cause.findings.size() == 1)
        return first.title;
    const int count = int(cause.examples);
    if (sameHouse)
        //: %1 is the name of a check ("Greeting"), %2 the usual way ("Dear").
        return CheckText::tr("%1: %n answer(s) differ from your usual “%2”", nullptr, count)
            .arg(cause.title, first.evidence.house);
    if (sameTitle)
        return CheckText::tr("%n answer(s): %1", nullptr, count).arg(first.title);
    return CheckText::tr("%1 in %n example(s)", nullptr, count).arg(cause.title);
}

QString questionTitle(const CheckSnapshot &snapshot, const core::checks::StyleQuestion &question)
{
    const core::checks::StyleEntry *entry = snapshot.style.find(question.key, question.segment);
    const QString title = entry ? entry->title : checkInfo(question.check).title;
    return question.segment.isEmpty() ? title
                                      : CheckText::tr("%1 (%2)").arg(title, question.segment);
}

QString flagName(const CheckSnapshot &snapshot, core::ExampleId example)
{
    const FindingPtr finding = snapshot.worst(example);
    return finding ? snapshot.titles.value(finding->check) : QString();
}

QString agreementWord(double level)
{
    return level >= kStrong ? CheckText::tr("strong")
        : level >= kGood    ? CheckText::tr("good")
                            : CheckText::tr("mixed");
}

QString doneSentence(const CheckSnapshot &snapshot)
{
    const QLocale locale;
    return CheckText::tr("%1 of %2 have nothing left to look at")
        .arg(locale.toString(snapshot.examples - snapshot.toLookAt),
            locale.toString(snapshot.examples));
}

QString fixedSentence(qint64 changed, qint64 skipped)
{
    const QString done = CheckText::tr("%n changed", nullptr, int(changed));
    if (skipped == 0)
        return done;
    return CheckText::tr("%1, %2").arg(
        done, CheckText::tr("%n skipped (you edited it)", nullptr, int(skipped)));
}

} // namespace ui
