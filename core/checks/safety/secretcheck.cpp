// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/safety/secrets.h"
#include "core/checks/support.h"

namespace core::checks {

namespace {

class SecretCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"safe.secret"_s, Group::PersonalData, Tr::tr("Passwords and keys"),
            Tr::tr("Access keys, tokens and private keys of many services."), kAnyLanguage, true};
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        for (const Field field : {Field::Question, Field::Answer}) {
            const Document &document = field == Field::Question ? view.question : view.answer;
            for (const SecretHit &hit : findSecrets(document.text())) {
                Finding result = finding(Severity::MustFix, hit.span,
                    Tr::tr("A secret key would be taught to the model."),
                    Tr::tr(
                        "Anyone who asks the model could get it. Change the key where it is used."),
                    field);
                result.score = 1;
                result.cause = hit.rule;
                Fix fix = replacement(hit.span, u"[SECRET]"_s);
                fix.field = field;
                result.fix = fix;
                observer.report(std::move(result));
            }
        }
    }
};

} // namespace

std::unique_ptr<const Check> secretCheck()
{
    return std::make_unique<const SecretCheck>();
}

} // namespace core::checks
