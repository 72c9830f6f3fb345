// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

enum End : ValueId { Proper = 1, Cut = 2 };

bool endsSentence(QStringView text)
{
    text = text.trimmed();
    while (!text.isEmpty() && QStringView(u"\"'*_)\u201d\u2019").contains(text.back()))
        text.chop(1);
    return !text.isEmpty() && QStringView(u".!?:").contains(text.back());
}

/// Whether the last item of a list breaks off where the items before it are whole sentences.
bool stopsInList(const Document &answer, const Line &last)
{
    const auto isItem = [](const Line &line) {
        return line.kind == LineKind::Bullet || line.kind == LineKind::Numbered;
    };
    if (!isItem(last) || endsSentence(answer.view(last.span)))
        return false;
    int whole = 0;
    for (const Line &line : answer.lines()) {
        if (!isItem(line) || line.span == last.span)
            continue;
        if (!endsSentence(answer.view(line.span)))
            return false;
        ++whole;
    }
    return whole > 0;
}

/// 0: ends properly, 1: without a mark, 2: on a word or mark on which nothing ends.
int cutLevel(const ExampleView &view)
{
    const Document &answer = view.answer;
    const QString &text = answer.text();
    const auto &tokens = answer.tokens();
    if (tokens.empty() || view.parts.signoffForm > 0)
        return 0;
    const Token &last = tokens.back();
    const QChar end = text[answer.trimmed().end() - 1];
    if (end == u',' || end == u'(' || end == u'[' || end == u'{')
        return 2;
    if (text.count(u"```"_s) % 2 == 1)
        return 2;
    const Line &line = answer.lineAt(answer.trimmed().end() - 1);
    if (line.kind == LineKind::Numbered &&
        line.span.length <= line.marker.length + (line.marker.start - line.span.start) + 1)
        return 2;
    if (tokens.size() > 8 && stopsInList(answer, line))
        return 2;
    if (last.is(TokenKind::Number) || last.is(TokenKind::Protected))
        return line.kind == LineKind::Text && tokens.size() > 8 ? 1 : 0;
    if (!last.is(TokenKind::Word))
        return 0;
    if (line.kind != LineKind::Text)
        return last.in(List::Function) && view.language() == Language::English && tokens.size() > 8
            ? 2
            : 0;
    if (view.language() == Language::English && last.in(List::Function) && !last.capital &&
        tokens.size() > 4)
        return 2;
    return 1;
}

class TruncatedCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"fmt.truncated"_s, Group::Length, Tr::tr("Cut off"),
            Tr::tr("Answers that break off in the middle of a sentence.")};
    }
    Convention convention(QStringView) const override
    {
        Convention result;
        result.mostOthers = 0.10;
        result.rareIsNone = true;
        result.asks = false;
        return result;
    }
    QString valueLabel(QStringView, ValueId value) const override
    {
        return value == Proper ? Tr::tr("ends with a whole sentence") : Tr::tr("breaks off");
    }
    /// A short last line without a mark may be the closing of this house: known by its words.
    template <class Number>
    static ValueId endOf(const ExampleView &view, Number number)
    {
        if (cutLevel(view) == 0)
            return Proper;
        return view.parts.signoffForm < 0 && cutLevel(view) == 1
            ? number(view.answer.view(view.parts.signoff))
            : ValueId(Cut);
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        if (!view.isProse() || view.answer.words() < 4)
            return;
        observer.choice(endOf(view, [&](QStringView text) { return observer.text(text); }));
    }
    void inspect(const ExampleView &view, const House &house, const Report &report) const override
    {
        const ValueId end = endOf(view, [&](QStringView text) { return house.valueOf(text); });
        const Judgement judgement = house.judge(end);
        if (!judgement.deviates || end == Proper)
            return;
        const Span span =
            view.answer.sentences().empty() ? Span{} : view.answer.sentences().back().span;
        Finding result = finding(Severity::ProbablyWrong, span,
            Tr::tr("This answer looks cut off."), usualWay(judgement));
        addEvidence(result, judgement);
        result.score = cutLevel(view) == 2 ? 0.95 : 0.6;
        if (cutLevel(view) == 1)
            result.severity = Severity::TakeALook;
        result.fix = review();
        report(std::move(result));
    }
};

} // namespace

std::unique_ptr<const Check> truncatedCheck()
{
    return std::make_unique<const TruncatedCheck>();
}

} // namespace core::checks
