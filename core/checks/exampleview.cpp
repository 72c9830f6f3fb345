// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/exampleview.h"

namespace core::checks {

namespace {

Document answerDocument(const Example &example, const Document &question, Language fallback)
{
    Document document(example.answer(), fallback);
    document.protectQuotations(question.text());
    return document;
}

} // namespace

ExampleView::ExampleView(const Example &e, const CheckOptions &o)
    : example(e)
    , options(o)
    , question(e.question(), o.fallbackLanguage)
    , answer(answerDocument(e, question, o.fallbackLanguage))
    , shape(shapeOf(answer))
    , parts(partsOf(answer, question))
{
}

const ToneReading &ExampleView::tone() const
{
    if (!m_tone)
        m_tone = readTone(answer, parts.body);
    return *m_tone;
}

} // namespace core::checks
