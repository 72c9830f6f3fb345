// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

class AiVoiceCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"tone.ai_voice"_s, Group::Tone, Tr::tr("Chatbot wording"),
            coversEnglish(Tr::tr("Leftovers such as “As an AI language model”.")), kEnglish};
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        for (const Span &span : view.answer.spansIn(List::AiVoice)) {
            Finding result =
                finding(Severity::ProbablyWrong, span, Tr::tr("Leftover chatbot wording."),
                    Tr::tr("The model would learn to speak like this to your customers."));
            result.fix = clauseFix(view.answer, span);
            result.score = 0.9;
            observer.report(std::move(result));
        }
    }
    /// Leaves out "As an AI language model, " with its comma, or asks for the sentence to be written anew.
    static Fix clauseFix(const Document &document, Span span)
    {
        const QStringView text(document.text());
        qsizetype end = span.end();
        if (end < text.size() && text[end] == u',') {
            ++end;
            while (end < text.size() && text[end] == u' ')
                ++end;
            const bool atStart = span.start == 0 || text[span.start - 1] == u'\n' ||
                (span.start > 1 && QStringView(u".!?").contains(text[span.start - 2]));
            if (atStart && end < text.size())
                return edits({{{span.start, end + 1 - span.start}, text[end].toUpper()}},
                    FixKind::Suggestion);
        }
        return review();
    }
};

} // namespace

std::unique_ptr<const Check> aiVoiceCheck()
{
    return std::make_unique<const AiVoiceCheck>();
}

} // namespace core::checks
