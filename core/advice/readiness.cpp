// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/advice/readiness.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::Readiness)
};
} // namespace

ReadinessLevel readinessLevel(qint64 usableExamples)
{
    if (usableExamples < kTrialExamples)
        return ReadinessLevel::TooFew;
    if (usableExamples < kStartExamples)
        return ReadinessLevel::Trial;
    if (usableExamples < kGoodExamples)
        return ReadinessLevel::Start;
    if (usableExamples < kAmpleExamples)
        return ReadinessLevel::Good;
    return ReadinessLevel::Ample;
}

QString readinessName(ReadinessLevel level)
{
    switch (level) {
    case ReadinessLevel::TooFew:
        return u"too-few"_s;
    case ReadinessLevel::Trial:
        return u"trial"_s;
    case ReadinessLevel::Start:
        return u"start"_s;
    case ReadinessLevel::Good:
        return u"good"_s;
    case ReadinessLevel::Ample:
        break;
    }
    return u"ample"_s;
}

QString readinessSentence(qint64 usableExamples)
{
    const auto missing = [&](qint64 bound) { return static_cast<int>(bound - usableExamples); };
    switch (readinessLevel(usableExamples)) {
    case ReadinessLevel::TooFew:
        return Tr::tr(
            "Too few to tune: %n more example(s) are needed.", nullptr, missing(kTrialExamples));
    case ReadinessLevel::Trial:
        return Tr::tr("Enough to try it, not to rely on it: %n more example(s) make a start.",
            nullptr, missing(kStartExamples));
    case ReadinessLevel::Start:
        return Tr::tr(
            "A start: %n more example(s) make a strong set.", nullptr, missing(kGoodExamples));
    case ReadinessLevel::Good:
        return Tr::tr("A strong set.");
    case ReadinessLevel::Ample:
        break;
    }
    return Tr::tr("Ample: from here on quality counts more than number.");
}

} // namespace core
