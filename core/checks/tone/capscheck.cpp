// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

std::vector<Span> shouted(const ExampleView &view)
{
    std::vector<Span> runs;
    int words = 0;
    const auto &tokens = view.answer.tokens();
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token &token = tokens[i];
        const QStringView word = view.answer.view(token.span());
        const bool loud = token.is(TokenKind::Word) && token.allCapitals && token.length >= 4 &&
            std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); }) &&
            !view.options.glossary->accepts(token.hash);
        if (!loud)
            continue;
        ++words;
        const bool joins = !runs.empty() && i > 0 && tokens[i - 1].end() == runs.back().end();
        if (joins)
            runs.back().length = token.end() - runs.back().start;
        else
            runs.push_back(token.span());
    }
    return words >= 2 ? runs : std::vector<Span>();
}

class CapsCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"tone.caps"_s, Group::Tone, Tr::tr("Words in capitals"),
            Tr::tr("Two or more whole words in capitals where your other answers have none.")};
    }
    Convention convention(QStringView) const override
    {
        Convention result;
        result.mostOthers = 0.15;
        result.asks = false;
        result.severity = Severity::TakeALook;
        return result;
    }
    QString valueLabel(QStringView, ValueId value) const override
    {
        return value == kNone ? Tr::tr("no words in capitals") : Tr::tr("words in capitals");
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        if (view.isProse())
            observer.choice(shouted(view).empty() ? 0 : 1);
    }
    void inspect(const ExampleView &view, const House &house, const Report &report) const override
    {
        const Judgement judgement = house.judge(1);
        if (!judgement.deviates)
            return;
        std::vector<TextEdit> list;
        const std::vector<Span> runs = shouted(view);
        for (const Span &span : runs) {
            QString calm = view.answer.view(span).toString().toLower();
            const bool start =
                std::any_of(view.answer.sentences().begin(), view.answer.sentences().end(),
                    [&](const Sentence &s) { return s.span.start == span.start; });
            list.push_back({span, start ? withCaseOf(u"Aa", calm) : calm});
        }
        if (runs.empty())
            return;
        Finding result = finding(Severity::TakeALook, runs.front(),
            Tr::tr("Words in capitals read like shouting."), usualWay(judgement));
        addEvidence(result, judgement);
        result.fix = edits(std::move(list), FixKind::Suggestion);
        report(std::move(result));
    }
};

} // namespace

std::unique_ptr<const Check> capsCheck()
{
    return std::make_unique<const CapsCheck>();
}

} // namespace core::checks
