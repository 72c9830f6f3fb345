// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/check/checksnapshot.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
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

/// The question stands above the answer.
int readingOrder(core::checks::Field field)
{
    return field == core::checks::Field::Question ? -1 : static_cast<int>(field);
}

} // namespace

ExampleOrder::ExampleOrder(std::vector<core::ExampleId> list)
    : ids(std::move(list))
{
    rows.reserve(qsizetype(ids.size()));
    for (std::size_t i = 0; i < ids.size(); ++i)
        rows.insert(ids[i], int(i));
}

Group causeGroup(const QString &check)
{
    return groups().value(check, Group::Format);
}

QString causeKey(const QString &check)
{
    return causeGroup(check) == Group::PersonalData ? QString::fromUtf16(kPersonalDataCause)
                                                    : check;
}

QString causeTitle(const QString &check)
{
    return causeGroup(check) == Group::PersonalData ? CheckText::tr("Personal data")
                                                    : checkInfo(check).title;
}

bool readBefore(const Finding &a, const Finding &b)
{
    return std::make_tuple(readingOrder(a.field), a.span.start) <
        std::make_tuple(readingOrder(b.field), b.span.start);
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
    const auto at = std::find_if(causes.begin(), causes.end(),
        [&](const Cause &one) { return one.key == key && one.severity == severity; });
    return at == causes.end() ? nullptr : &*at;
}

int CheckSnapshot::number(core::ExampleId example) const
{
    return order->rows.value(example, -1) + 1;
}

FindingList CheckSnapshot::findings() const
{
    FindingList result;
    for (const Cause &one : causes)
        result += one.findings;
    const auto row = [this](const FindingPtr &finding) {
        return finding->example == 0 ? std::numeric_limits<int>::max() : number(finding->example);
    };
    std::stable_sort(result.begin(), result.end(), [&](const FindingPtr &a, const FindingPtr &b) {
        if (a->severity != b->severity)
            return a->severity < b->severity;
        const int first = row(a);
        const int second = row(b);
        return first != second ? first < second : readBefore(*a, *b);
    });
    return result;
}

FindingPtr CheckSnapshot::worst(core::ExampleId example) const
{
    FindingPtr result;
    for (const FindingPtr &finding : byExample.value(example)) {
        if (!result || finding->severity < result->severity)
            result = finding;
    }
    return result;
}

bool CheckSnapshot::isToLookAt(core::ExampleId example) const
{
    const FindingPtr finding = worst(example);
    return finding && finding->severity != Severity::Tip;
}

} // namespace ui
