// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tune/shortenplan.h"

#include "core/dataset/shortening.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::ShortenPlan)
};

constexpr qsizetype kEnds = 40; ///< characters of what goes that are shown, at each end

QString oneLine(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= 2 * kEnds
        ? line
        : line.first(kEnds).trimmed() + u" … "_s + line.last(kEnds).trimmed();
}

/// "2 earlier messages, 3 lines of reference material": what goes besides words of the question.
QString otherParts(const core::Shortening &done)
{
    QStringList parts;
    if (done.turns > 0)
        parts << Words::tr("%Ln earlier message(s)", nullptr, int(done.turns));
    if (done.lines > 0)
        parts << Words::tr("%Ln line(s) of reference material that the answer does not use",
            nullptr, int(done.lines));
    return parts.join(Words::tr(", ", "between parts of an example that are left out"));
}

PlannedChange changeOf(const core::Example &example, const core::Shortening &done)
{
    PlannedChange change;
    change.patch.ids = {example.id};
    change.patch.expectedRevision = example.revision;
    if (done.example.turns != example.turns)
        change.patch.turns = done.example.turns;
    if (done.example.reference != example.reference)
        change.patch.reference = done.example.reference;
    change.matches = 1;
    const QString mark = core::kLeftOutMark.toString();
    QString left = oneLine(done.question);
    if (const QString others = otherParts(done); !others.isEmpty())
        left = left.isEmpty() ? others : others + u"; "_s + left;
    change.before = left;
    change.beforeLength = left.size();
    change.after = mark;
    change.afterLength = mark.size();
    return change;
}

} // namespace

ShortenPlan planShortening(
    const std::vector<core::Example> &examples, const core::ProjectSettings &settings, qint64 limit)
{
    ShortenPlan plan;
    for (const core::Example &example : examples) {
        if (const auto done = core::shortened(example, settings, limit))
            plan.changes.push_back(changeOf(example, *done));
        else if (core::trainingBytes(example, settings) > limit)
            plan.stayTooLong.push_back(example.id);
    }
    return plan;
}

} // namespace ui
