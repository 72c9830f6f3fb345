// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

class EncodingCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"lim.encoding"_s, Group::Limits, Tr::tr("Characters that cannot be written"),
            Tr::tr("Halves of characters that no file can hold."), kAnyLanguage, true};
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        for (const Field field : {Field::Question, Field::Answer}) {
            const QString &text =
                field == Field::Question ? view.question.text() : view.answer.text();
            for (qsizetype i = 0; i < text.size(); ++i) {
                if (!text[i].isSurrogate())
                    continue;
                if (text[i].isHighSurrogate() && i + 1 < text.size() &&
                    text[i + 1].isLowSurrogate()) {
                    ++i;
                    continue;
                }
                Finding result = finding(Severity::MustFix, {i, 1},
                    Tr::tr("A broken character stands here."),
                    Tr::tr("It is half of a character and cannot be written to a file."), field);
                Fix fix = replacement({i, 1}, {});
                fix.field = field;
                result.fix = fix;
                observer.report(std::move(result));
                break;
            }
        }
    }
};

} // namespace

std::unique_ptr<const Check> encodingCheck()
{
    return std::make_unique<const EncodingCheck>();
}

} // namespace core::checks
