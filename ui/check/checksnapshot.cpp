// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/check/checksnapshot.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace ui {

using core::checks::CheckInfo;
using core::checks::Finding;
using core::checks::Group;
using core::checks::Severity;

namespace {

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

const QHash<QString, Group> &groups()
{
    static const QHash<QString, Group> table = [] {
        QHash<QString, Group> made;
        for (const auto &check : core::checks::builtinChecks()) {
            const CheckInfo info = check->info();
            made.insert(info.id, info.group);
        }
        return made;
    }();
    return table;
}

/// Sorts findings out of the report that are ignored; counts them.
void takeOutIgnored(CheckSnapshot &snapshot, const core::checks::CheckDecisions &decisions,
    const std::function<ExampleNote(core::ExampleId)> &noteOf)
{
    const core::checks::Dismissals &dismissals = decisions.dismissals;
    if (dismissals.list().empty())
        return;
    const auto ignored = std::stable_partition(
        snapshot.findings.begin(), snapshot.findings.end(), [&](const Finding &finding) {
            return !dismissals.covers(finding, noteOf(finding.example).category);
        });
    for (auto finding = ignored; finding != snapshot.findings.end(); ++finding) {
        ++snapshot.ignored;
        snapshot.ignoredFindings.insert(fingerprint(*finding), *finding);
    }
    snapshot.findings.erase(ignored, snapshot.findings.end());
    std::erase_if(snapshot.style.questions,
        [&](const core::checks::StyleQuestion &question) { return dismissals.covers(question); });
}

void collectCauses(CheckSnapshot &snapshot)
{
    std::map<std::pair<Severity, QString>, Cause> causes;
    for (int i = 0; i < int(snapshot.findings.size()); ++i) {
        const Finding &finding = snapshot.findings[std::size_t(i)];
        const QString key = causeKey(finding.check);
        Cause &cause = causes[{finding.severity, key}];
        if (cause.findings.empty()) {
            cause.key = key;
            cause.severity = finding.severity;
            cause.group = groups().value(finding.check, Group::Format);
            cause.title = key == QStringView(kPersonalDataCause) ? CheckText::tr("Personal data")
                                                                 : checkInfo(finding.check).title;
        }
        cause.findings.push_back(i);
        snapshot.titles.insert(finding.check, cause.title);
        if (finding.fix && finding.fix->kind != core::checks::FixKind::Review)
            ++cause.fixable;
    }
    for (auto &[where, cause] : causes) {
        QSet<core::ExampleId> examples;
        for (const int index : cause.findings)
            examples.insert(snapshot.findings[std::size_t(index)].example);
        cause.examples = examples.size();
        snapshot.causes.push_back(std::move(cause));
    }
    std::stable_sort(
        snapshot.causes.begin(), snapshot.causes.end(), [](const Cause &a, const Cause &b) {
            return std::make_tuple(a.severity, -qint64(a.findings.size())) <
                std::make_tuple(b.severity, -qint64(b.findings.size()));
        });
}

/// The question stands above the answer.
int readingOrder(core::checks::Field field)
{
    return field == core::checks::Field::Question ? -1 : static_cast<int>(field);
}

BadgeKind badgeKind(Severity severity)
{
    return severity == Severity::MustFix ? BadgeKind::Must
        : severity == Severity::Tip      ? BadgeKind::Tip
                                         : BadgeKind::Look;
}

/// What other pages show of the findings.
void collectFlags(CheckSnapshot &snapshot)
{
    for (auto entry = snapshot.byExample.cbegin(); entry != snapshot.byExample.cend(); ++entry) {
        const Finding &worst = *snapshot.worst(entry.key());
        ExampleFlag &flag = snapshot.flags[entry.key()];
        flag.kind = badgeKind(worst.severity);
        flag.name = snapshot.titles.value(worst.check);
        flag.count = int(entry->size());
        if (worst.severity == Severity::MustFix)
            flag.mustFix = worst.title;
        for (const int index : *entry) {
            const Finding &finding = snapshot.findings[std::size_t(index)];
            const bool answer = finding.field == core::checks::Field::Answer;
            if ((answer || finding.field == core::checks::Field::Question) &&
                !finding.span.isEmpty() && finding.span.length == finding.fragment.size())
                flag.marks.push_back({answer, finding.span.start, finding.fragment});
        }
    }
    for (const core::ExampleId id : snapshot.order->ids) {
        if (snapshot.isToLookAt(id))
            snapshot.waiting.push_back(id);
    }
    snapshot.toLookAt = qint64(snapshot.waiting.size());
}

} // namespace

ExampleOrder::ExampleOrder(std::vector<core::ExampleId> list)
    : ids(std::move(list))
{
    rows.reserve(qsizetype(ids.size()));
    for (std::size_t i = 0; i < ids.size(); ++i)
        rows.insert(ids[i], int(i));
}

QString causeKey(const QString &check)
{
    return groups().value(check, Group::Format) == Group::PersonalData
        ? QString::fromUtf16(kPersonalDataCause)
        : check;
}

CheckInfo checkInfo(const QString &check)
{
    for (const auto &one : core::checks::builtinChecks()) {
        CheckInfo info = one->info();
        if (info.id == check)
            return info;
    }
    CheckInfo unknown;
    unknown.id = check;
    unknown.title = check;
    return unknown;
}

QString severityTitle(Severity severity)
{
    switch (severity) {
    case Severity::MustFix:
        return CheckText::tr("Must fix");
    case Severity::ProbablyWrong:
        return CheckText::tr("Probably wrong");
    case Severity::TakeALook:
        return CheckText::tr("Take a look");
    case Severity::Tip:
        break;
    }
    return CheckText::tr("Tip");
}

const Cause *CheckSnapshot::cause(const QString &key, Severity severity) const
{
    const auto found = std::find_if(causes.begin(), causes.end(),
        [&](const Cause &one) { return one.key == key && one.severity == severity; });
    return found == causes.end() ? nullptr : &*found;
}

int CheckSnapshot::number(core::ExampleId example) const
{
    return order->rows.value(example, -1) + 1;
}

int CheckSnapshot::indexOf(quint64 fingerprint) const
{
    const auto found = std::find_if(findings.begin(), findings.end(),
        [&](const Finding &finding) { return core::checks::fingerprint(finding) == fingerprint; });
    return found == findings.end() ? -1 : int(found - findings.begin());
}

const Finding *CheckSnapshot::worst(core::ExampleId example) const
{
    const Finding *result = nullptr;
    for (const int index : byExample.value(example)) {
        const Finding &finding = findings[std::size_t(index)];
        if (!result || finding.severity < result->severity)
            result = &finding;
    }
    return result;
}

bool CheckSnapshot::isToLookAt(core::ExampleId example) const
{
    const Finding *finding = worst(example);
    return finding && finding->severity != Severity::Tip;
}

CheckSnapshot makeSnapshot(const core::checks::CheckReport &report,
    const core::checks::CheckDecisions &decisions, std::shared_ptr<const ExampleOrder> order,
    const std::function<ExampleNote(core::ExampleId)> &noteOf)
{
    CheckSnapshot snapshot;
    snapshot.findings = report.findings;
    snapshot.style = report.style;
    snapshot.order = std::move(order);
    snapshot.examples = report.examples;
    snapshot.ready = true;
    for (const Finding &finding : snapshot.findings) {
        if (groups().value(finding.check, Group::Format) == Group::PersonalData)
            ++snapshot.personalData;
    }
    takeOutIgnored(snapshot, decisions, noteOf);
    core::checks::demote(snapshot.findings, decisions.scores);
    collectCauses(snapshot);
    for (int i = 0; i < int(snapshot.findings.size()); ++i) {
        const Finding &finding = snapshot.findings[std::size_t(i)];
        if (finding.severity == Severity::MustFix)
            ++snapshot.mustFix;
        if (finding.example != 0)
            snapshot.byExample[finding.example].push_back(i);
    }
    for (auto entry = snapshot.byExample.begin(); entry != snapshot.byExample.end(); ++entry) {
        std::stable_sort(entry->begin(), entry->end(), [&](int a, int b) {
            const Finding &x = snapshot.findings[std::size_t(a)];
            const Finding &y = snapshot.findings[std::size_t(b)];
            return std::make_tuple(readingOrder(x.field), x.span.start) <
                std::make_tuple(readingOrder(y.field), y.span.start);
        });
        snapshot.notes.insert(entry.key(), noteOf(entry.key()));
    }
    collectFlags(snapshot);
    return snapshot;
}

} // namespace ui
