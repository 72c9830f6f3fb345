// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

#include "core/checks/format/labels.h"

namespace core::checks {

namespace {

/// Labels that are meant for a common one: by a slip of the keys, or with other capitals.
class LabelCheck final : public Check
{
public:
    explicit LabelCheck(Convention::Kind kind)
        : m_kind(kind)
    {
    }

    CheckInfo info() const override
    {
        if (m_kind == Convention::Kind::Label)
            return {u"fmt.label_set"_s, Group::Data, Tr::tr("Labels"),
                Tr::tr("A label or category that looks like a slip of a common one.")};
        return {u"fmt.label_case"_s, Group::Data, Tr::tr("Capitals of labels"),
            Tr::tr("The same label or category with other capitals.")};
    }
    Convention convention(QStringView) const override
    {
        Convention result;
        result.kind = m_kind;
        return result;
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        for (const AnswerLabel &label : labelsOf(view))
            observer.choice(observer.text(label.text), label.place);
    }
    void inspect(const ExampleView &view, const House &house, const Report &report) const override
    {
        for (const AnswerLabel &label : labelsOf(view)) {
            const Judgement judgement = house.judge(house.valueOf(label.text), label.place);
            if (!judgement.deviates)
                continue;
            const QString title = m_kind == Convention::Kind::Label
                ? Tr::tr("“%1” looks like “%2”.")
                : Tr::tr("“%1” is the same label as “%2” with other capitals.");
            Finding result = finding(Severity::ProbablyWrong, label.span,
                title.arg(label.text, judgement.houseLabel),
                Tr::tr("“%1” is used %2 times.").arg(judgement.houseLabel).arg(judgement.agree),
                label.field);
            addEvidence(result, judgement);
            result.cause = label.text;
            result.fix =
                replacement(label.textSpan, label.repeated ? QString() : judgement.houseLabel);
            result.fix->field = label.field;
            report(std::move(result));
        }
    }

private:
    Convention::Kind m_kind;
};

} // namespace

std::unique_ptr<const Check> labelSetCheck()
{
    return std::make_unique<const LabelCheck>(Convention::Kind::Label);
}

std::unique_ptr<const Check> labelCaseCheck()
{
    return std::make_unique<const LabelCheck>(Convention::Kind::LabelCase);
}

} // namespace core::checks
