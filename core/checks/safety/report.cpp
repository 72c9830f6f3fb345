// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/safety/report.h"

namespace core::checks {

void reportPersonalData(const ExampleView &view, Observer &observer, PersonalDataFinder find,
    Severity severity, const QString &title)
{
    Masker
        masker; // numbers run through question and answer, so that the same value gets the same mask
    for (const Field field : {Field::Question, Field::Answer}) {
        const Document &document = field == Field::Question ? view.question : view.answer;
        for (const PersonalDatum &datum : find(document)) {
            const QString value = document.view(datum.span).toString();
            // Numbers, names and addresses reserved for fiction are nobody's, but the model would learn them.
            if (view.options.glossary->accepts(wordHash(value)))
                continue;
            Finding result = finding(
                severity, datum.span, title, Tr::tr("It would be taught to the model."), field);
            result.score = datum.certainty;
            result.cause = value;
            Fix fix = replacement(datum.span, masker.placeholder(datum.kind, value),
                datum.certainty >= 0.8 ? FixKind::Safe : FixKind::Suggestion);
            fix.field = field;
            fix.choices = {fictitious(datum.kind, value)};
            result.fix = fix;
            observer.report(std::move(result));
        }
    }
}

} // namespace core::checks
