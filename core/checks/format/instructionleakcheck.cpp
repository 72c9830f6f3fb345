// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

#include <QSet>

namespace core::checks {

namespace {

constexpr QStringView kMarks[] = {u"### Response", u"### Instruction", u"### Input", u"### Human",
    u"### Assistant", u"[INST]", u"[/INST]", u"<|im_start|>", u"<|im_end|>", u"<|endoftext|>",
    u"<|assistant|>", u"<|user|>", u"<s>", u"</s>", u"<<SYS>>", u"\nInstruction:", u"\nHuman:",
    u"\nUser:", u"\nQuestion:", u"\nInput:"};
constexpr std::size_t kSharedWords = 12;

/// A run of twelve words that the answer shares with the house rules.
Span sharedRun(const Document &answer, const QString &rules)
{
    const std::vector<quint64> words = tokenHashes(rules);
    const auto &tokens = answer.tokens();
    if (words.size() < kSharedWords || tokens.size() < kSharedWords)
        return {};
    QSet<quint64> runs;
    const auto run = [](auto hash, std::size_t at) {
        quint64 key = hash(at);
        for (std::size_t i = 1; i < kSharedWords; ++i)
            key = extendHash(key, hash(at + i));
        return key;
    };
    for (std::size_t i = 0; i + kSharedWords <= words.size(); ++i)
        runs.insert(run([&](std::size_t at) { return words[at]; }, i));
    for (std::size_t i = 0; i + kSharedWords <= tokens.size(); ++i) {
        if (runs.contains(run([&](std::size_t at) { return tokens[at].hash; }, i)))
            return {tokens[i].start, tokens[i + kSharedWords - 1].end() - tokens[i].start};
    }
    return {};
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
        if (span.isEmpty()) {
            const QString rules = view.example.ownRules.value_or(view.options.settings.houseRules);
            if (!rules.isEmpty())
                span = sharedRun(view.answer, rules);
        }
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
