// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

constexpr QStringView kNothing[] = {u"n/a", u"na", u"none", u"todo", u"tbd", u"<noinput>",
    u"no output", u"nooutput", u"<nooutput>", u"no answer", u"-", u"--", u"...", u"…", u"?", u"xxx",
    u"null", u"nan", u"test", u"lorem ipsum", u"tba", u"[empty]", u"empty"};

class EmptyCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"fmt.empty"_s, Group::Length, Tr::tr("No answer"),
            Tr::tr("Empty answers and stand-ins such as “N/A” or “TODO”."), kAnyLanguage, true};
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        const QString text = view.answer.view(view.answer.trimmed()).toString().toLower();
        if (text.isEmpty()) {
            Finding result = finding(Severity::MustFix, {}, Tr::tr("This example has no answer."),
                Tr::tr("A model cannot learn from it, and providers refuse it."));
            result.fix = review();
            result.score = 1;
            observer.report(std::move(result));
            return;
        }
        if (std::find(std::begin(kNothing), std::end(kNothing), text) == std::end(kNothing))
            return;
        // "none" may be a label of a classification.
        observer.choice(1);
        Finding result = finding(Severity::ProbablyWrong, view.answer.trimmed(),
            Tr::tr("This is a stand-in, not an answer."),
            Tr::tr("The model would learn to say it."));
        result.fix = review();
        result.score = 0.9;
        if (view.shape.kind == ShapeKind::Label &&
            (text == "none"_L1 || text == "null"_L1 || text == "test"_L1 || text == "empty"_L1))
            return;
        observer.report(std::move(result));
    }
    Convention convention(QStringView) const override
    {
        Convention result;
        result.judged = false;
        return result;
    }
};

} // namespace

std::unique_ptr<const Check> emptyCheck()
{
    return std::make_unique<const EmptyCheck>();
}

} // namespace core::checks
