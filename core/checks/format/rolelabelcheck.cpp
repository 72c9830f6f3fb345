// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

constexpr QStringView kLabels[] = {u"assistant", u"agent", u"support", u"bot", u"ai", u"chatbot",
    u"gpt", u"human", u"user", u"customer", u"system", u"response", u"answer", u"reply",
    u"representative", u"operator", u"output", u"completion", u"antwort", u"réponse", u"respuesta"};

Span labelOf(const ExampleView &view)
{
    const auto &tokens = view.answer.tokens();
    for (std::size_t i = 0; i + 1 < std::min<std::size_t>(tokens.size(), 5); ++i) {
        const QString word = folded(view.answer.view(tokens[i].span()));
        if (std::find(std::begin(kLabels), std::end(kLabels), word) == std::end(kLabels))
            continue;
        std::size_t colon = i + 1;
        while (colon < tokens.size() && tokens[colon].is(TokenKind::Mark) &&
            view.answer.text()[tokens[colon].start] == u'*')
            ++colon;
        if (colon < tokens.size() && view.answer.text()[tokens[colon].start] == u':' &&
            (i == 0 || tokens[i - 1].is(TokenKind::Mark))) {
            qsizetype end = tokens[colon].end();
            while (end < view.answer.text().size() &&
                (view.answer.text()[end] == u' ' || view.answer.text()[end] == u'*'))
                ++end;
            return {tokens[0].start, end - tokens[0].start};
        }
    }
    return {};
}

class RoleLabelCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"fmt.role_label"_s, Group::Format, Tr::tr("Speaker names"),
            Tr::tr("“Agent:” or “Assistant:” left in front of the answer.")};
    }
    Convention convention(QStringView) const override
    {
        Convention result;
        result.mostOthers = 0.15;
        return result;
    }
    QString valueLabel(QStringView, ValueId value) const override
    {
        return value == 2 ? Tr::tr("a speaker name in front") : Tr::tr("no speaker name");
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        if (view.isProse())
            observer.choice(labelOf(view).isEmpty() ? 1 : 2);
    }
    void inspect(const ExampleView &view, const House &house, const Report &report) const override
    {
        const Span span = labelOf(view);
        const Judgement judgement = house.judge(span.isEmpty() ? 1 : 2);
        if (!judgement.deviates || span.isEmpty())
            return;
        Finding result = finding(Severity::ProbablyWrong, span,
            Tr::tr("A speaker's name was left in."), usualWay(judgement));
        addEvidence(result, judgement);
        result.fix = replacement(span, {});
        report(std::move(result));
    }
};

} // namespace

std::unique_ptr<const Check> roleLabelCheck()
{
    return std::make_unique<const RoleLabelCheck>();
}

} // namespace core::checks
