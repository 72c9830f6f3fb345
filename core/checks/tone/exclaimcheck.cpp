// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

enum Use : ValueId { Never = 1, Once = 2, Often = 3 };
enum Row : ValueId { kSingle = 1, kInARow = 2 };

/// How many there are, and whether several stand in a row.
class ExclaimCheck final : public Check
{
    struct Seen
    {
        ValueId value = Never;
        Span span = {};
        Span run = {}; ///< the first "!!" or "?!"
    };

    CheckInfo info() const override
    {
        return {u"tone.exclaim"_s, Group::Tone, Tr::tr("Exclamation marks"),
            Tr::tr("More or fewer exclamation marks than in your other answers.")};
    }
    Convention convention(QStringView suffix) const override
    {
        Convention result;
        if (suffix == "row"_L1)
            result.title = Tr::tr("Exclamation marks in a row");
        result.severity = Severity::TakeALook;
        return result;
    }
    QString valueLabel(QStringView suffix, ValueId value) const override
    {
        if (suffix == "row"_L1)
            return value == kInARow ? Tr::tr("several marks in a row") : Tr::tr("single marks");
        return value == Never ? Tr::tr("no exclamation marks")
            : value == Once   ? Tr::tr("one exclamation mark")
                              : Tr::tr("several exclamation marks");
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        if (const auto seen = see(view)) {
            observer.choice(seen->value);
            observer.choice(seen->run.isEmpty() ? kSingle : kInARow, u"row");
        }
    }
    void inspect(const ExampleView &view, const House &house, const Report &report) const override
    {
        const auto seen = see(view);
        if (!seen)
            return;
        const Judgement row = house.judge(seen->run.isEmpty() ? kSingle : kInARow, u"row");
        const Judgement count = house.judge(seen->value);
        const bool inARow = row.deviates && row.house == kSingle;
        const QString words = inARow ? Tr::tr("Several marks in a row are rare in your answers.")
            : count.deviates         ? title(*seen, count)
                                     : QString();
        if (words.isEmpty())
            return;
        const Judgement &judgement = inARow ? row : count;
        const bool none = count.deviates && count.house == Never;
        Finding result = finding(convention({}).severity, inARow && !none ? seen->run : seen->span,
            words, usualWay(judgement));
        addEvidence(result, judgement);
        result.fix = none ? withoutMarks(view) : inARow ? withSingleMarks(view) : review();
        result.cause = QString::number(inARow ? 10 : seen->value);
        report(std::move(result));
    }

    static std::optional<Seen> see(const ExampleView &view)
    {
        if (!view.isProse() || view.answer.words() < 3)
            return {};
        int count = 0;
        Span first;
        Span run;
        forEachUnit(view.answer, u'!', [&](qsizetype at) {
            // The mark behind a greeting belongs to the greeting.
            if (view.parts.greeting.contains(at))
                return;
            first = count++ == 0 ? Span{at, 1} : first;
            const QChar before = at > 0 ? view.answer.text()[at - 1] : QChar();
            if (run.isEmpty() && (before == u'!' || before == u'?'))
                run = {at - 1, 2};
        });
        if (count == 0)
            return Seen{};
        for (const Sentence &sentence : view.answer.sentences()) {
            if (sentence.span.contains(first.start))
                first = sentence.span;
        }
        return Seen{count == 1 ? Once : Often, first, run};
    }
    static QString title(const Seen &seen, const Judgement &judgement)
    {
        if (judgement.house == Never)
            return Tr::tr("Exclamation marks are rare in your answers.");
        return seen.value == Often ? Tr::tr("More exclamation marks than usual.") : QString();
    }
    static Fix withSingleMarks(const ExampleView &view)
    {
        std::vector<TextEdit> list;
        const QString &text = view.answer.text();
        forEachUnit(view.answer, u'!', [&](qsizetype at) {
            if (at > 0 && (text[at - 1] == u'!' || text[at - 1] == u'?'))
                list.push_back({{at, 1}, {}});
        });
        return edits(std::move(list));
    }
    static Fix withoutMarks(const ExampleView &view)
    {
        std::vector<TextEdit> list;
        const QString &text = view.answer.text();
        forEachUnit(view.answer, u'!', [&](qsizetype at) {
            if (view.parts.greeting.contains(at))
                return;
            if (!list.empty() && list.back().span.end() == at) {
                ++list.back().span.length;
                return;
            }
            const bool afterMark = at > 0 && (text[at - 1] == u'?' || text[at - 1] == u'.');
            list.push_back({{at, 1}, afterMark ? QString() : u"."_s});
        });
        return edits(std::move(list));
    }
};

} // namespace

std::unique_ptr<const Check> exclaimCheck()
{
    return std::make_unique<const ExclaimCheck>();
}

} // namespace core::checks
