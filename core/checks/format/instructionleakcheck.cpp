// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/facts.h"
#include "core/checks/support.h"

namespace core::checks {

namespace {

constexpr QStringView kMarks[] = {u"### Response", u"### Instruction", u"### Input", u"### Human",
    u"### Assistant", u"[INST]", u"[/INST]", u"<|im_start|>", u"<|im_end|>", u"<|endoftext|>",
    u"<|assistant|>", u"<|user|>", u"<s>", u"</s>", u"<<SYS>>", u"\nInstruction:", u"\nHuman:",
    u"\nUser:", u"\nQuestion:", u"\nInput:"};
/// Where the answer repeats a dozen words of the house rules.
Span copiedRules(const ExampleView &view)
{
    const KnownFacts *house = view.options.houseFacts.get();
    if (house && !view.example.ownRules)
        return house->runIn(view.answer);
    KnownFacts own;
    own.learnRuns(view.example.ownRules.value_or(view.options.settings.houseRules));
    return own.runIn(view.answer);
}

class InstructionLeakCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"fmt.instruction_leak"_s, Group::Format, Tr::tr("Instructions in the answer"),
            Tr::tr("Marks of a training file or the house rules themselves inside an answer.")};
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        const QStringView text(view.answer.text());
        Span span;
        for (const QStringView mark : kMarks) {
            const qsizetype at = text.indexOf(mark);
            if (at >= 0 && (span.isEmpty() || at < span.start))
                span = {mark[0] == u'\n' ? at + 1 : at, mark.size() - (mark[0] == u'\n' ? 1 : 0)};
        }
        // "18. Instruction:" from lists of generated examples.
        for (const Line &line : view.answer.lines()) {
            if (line.kind == LineKind::Numbered &&
                view.answer.view(line.span)
                    .sliced(line.marker.end() - line.span.start)
                    .trimmed()
                    .startsWith(u"Instruction:"))
                span = line.span;
        }
        if (span.isEmpty())
            span = copiedRules(view);
        if (span.isEmpty())
            return;
        Finding result = finding(Severity::ProbablyWrong, span,
            Tr::tr("Instructions or another example got stuck to this answer."),
            Tr::tr("The model would learn to repeat them."));
        result.fix = review();
        result.score = 0.9;
        observer.report(std::move(result));
    }
};

} // namespace

std::unique_ptr<const Check> instructionLeakCheck()
{
    return std::make_unique<const InstructionLeakCheck>();
}

} // namespace core::checks
