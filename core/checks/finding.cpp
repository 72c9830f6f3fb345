// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/finding.h"

#include <algorithm>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace core::checks {

using namespace Qt::StringLiterals;

quint64 fingerprint(const Finding &finding)
{
    const QString key = finding.check + u'\x1f' + QString::number(finding.example) + u'\x1f' +
        QString::number(static_cast<int>(finding.field)) + u'\x1f' +
        (finding.textHash != 0 ? QString::number(finding.textHash) : finding.fragment) + u'\x1f' +
        finding.cause;
    return XXH3_64bits(key.utf16(), static_cast<std::size_t>(key.size()) * 2);
}

QString applyEdits(const QString &text, const std::vector<TextEdit> &edits)
{
    QString result;
    qsizetype at = 0;
    for (const TextEdit &edit : edits) {
        const qsizetype start = std::clamp<qsizetype>(edit.span.start, at, text.size());
        const qsizetype end = std::clamp<qsizetype>(edit.span.end(), start, text.size());
        result += QStringView(text).sliced(at, start - at);
        result += edit.replacement;
        at = end;
    }
    result += QStringView(text).sliced(at);
    return result;
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::MustFix:
        return u"must-fix"_s;
    case Severity::ProbablyWrong:
        return u"probably-wrong"_s;
    case Severity::TakeALook:
        return u"take-a-look"_s;
    case Severity::Tip:
        break;
    }
    return u"tip"_s;
}

QString fieldName(Field field)
{
    switch (field) {
    case Field::Answer:
        return u"answer"_s;
    case Field::Question:
        return u"question"_s;
    case Field::HouseRules:
        return u"house-rules"_s;
    case Field::Reference:
        return u"reference"_s;
    case Field::Rejected:
        return u"rejected"_s;
    case Field::Category:
        return u"category"_s;
    case Field::Whole:
        break;
    }
    return u"example"_s;
}

} // namespace core::checks
