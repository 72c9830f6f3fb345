// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/safety/masking.h"
#include "core/checks/safety/personaldata.h"
#include "core/checks/support.h"

namespace core::checks {

namespace {

/// One kind of personal data, found in questions and answers, with a mask as the fix.
class PersonalDataCheck final : public Check
{
public:
    struct Words
    {
        QString id;
        QString name;
        QString description;
        QString title;
    };

    PersonalDataCheck(
        std::vector<PersonalDatum> (*find)(const Document &), Severity severity, Words (*words)())
        : m_find(find)
        , m_severity(severity)
        , m_words(words)
    {
    }

    CheckInfo info() const override
    {
        const Words words = m_words();
        return {words.id, Group::PersonalData, words.name, words.description};
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        // Numbers run through question and answer, so that the same value gets the same mask.
        Masker masker;
        for (const Field field : {Field::Question, Field::Answer}) {
            const Document &document = field == Field::Question ? view.question : view.answer;
            for (const PersonalDatum &datum : m_find(document)) {
                const QString value = document.view(datum.span).toString();
                if (view.options.glossary->accepts(wordHash(value)))
                    continue;
                Finding result = finding(m_severity, datum.span, m_words().title,
                    Tr::tr("It would be taught to the model."), field);
                result.score = datum.certainty;
                result.cause = value;
                Fix fix = replacement(datum.span, masker.mask(datum.kind, value),
                    datum.certainty >= 0.8 ? FixKind::Safe : FixKind::Suggestion);
                fix.field = field;
                if (const QString made = fictitious(datum.kind, value); !made.isEmpty())
                    fix.choices = {made};
                result.fix = fix;
                observer.report(std::move(result));
            }
        }
    }

private:
    std::vector<PersonalDatum> (*m_find)(const Document &);
    Severity m_severity;
    Words (*m_words)(); ///< asked each time, because the language can change
};

using Words = PersonalDataCheck::Words;

std::unique_ptr<const Check> make(
    std::vector<PersonalDatum> (*find)(const Document &), Severity severity, Words (*words)())
{
    return std::make_unique<const PersonalDataCheck>(find, severity, words);
}

} // namespace

std::unique_ptr<const Check> streetAddressCheck()
{
    return make(findAddresses, Severity::TakeALook, [] {
        return Words{u"safe.address"_s, Tr::tr("Street addresses"),
            Tr::tr("House numbers with a street."),
            Tr::tr("A street address would be taught to the model.")};
    });
}

std::unique_ptr<const Check> birthDateCheck()
{
    return make(findBirthDates, Severity::ProbablyWrong, [] {
        return Words{u"safe.dob"_s, Tr::tr("Dates of birth"),
            Tr::tr("Dates beside a word for birth."),
            Tr::tr("A date of birth would be taught to the model.")};
    });
}

std::unique_ptr<const Check> cardCheck()
{
    return make(findCards, Severity::ProbablyWrong, [] {
        return Words{u"safe.card"_s, Tr::tr("Card numbers"),
            Tr::tr("Numbers of payment cards, with their check digit."),
            Tr::tr("A card number would be taught to the model.")};
    });
}

std::unique_ptr<const Check> domainCheck()
{
    return make(findDomains, Severity::TakeALook, [] {
        return Words{u"safe.domain"_s, Tr::tr("Web sites of persons"),
            Tr::tr("Names of web sites written without http."),
            Tr::tr("A web site would be taught to the model.")};
    });
}

std::unique_ptr<const Check> emailCheck()
{
    return make(findEmails, Severity::ProbablyWrong, [] {
        return Words{u"safe.email"_s, Tr::tr("Email addresses"),
            Tr::tr("Email addresses in questions and answers."),
            Tr::tr("A real email address would be taught to the model.")};
    });
}

std::unique_ptr<const Check> ibanCheck()
{
    return make(findIbans, Severity::ProbablyWrong, [] {
        return Words{u"safe.iban"_s, Tr::tr("Bank accounts"),
            Tr::tr("International bank account numbers, with their check digits."),
            Tr::tr("A bank account would be taught to the model.")};
    });
}

std::unique_ptr<const Check> internalCheck()
{
    return make(findInternal, Severity::TakeALook, [] {
        return Words{u"safe.internal"_s, Tr::tr("Internal addresses"),
            Tr::tr("Intranet hosts, ticket systems and file paths."),
            Tr::tr("Something internal would be taught to the model.")};
    });
}

std::unique_ptr<const Check> ipCheck()
{
    return make(findIps, Severity::ProbablyWrong, [] {
        return Words{u"safe.ip"_s, Tr::tr("Internet addresses of devices"),
            Tr::tr("IPv4 and IPv6 addresses."),
            Tr::tr("An internet address would be taught to the model.")};
    });
}

std::unique_ptr<const Check> nationalIdCheck()
{
    return make(findNationalIds, Severity::ProbablyWrong, [] {
        return Words{u"safe.national_id"_s, Tr::tr("Identity numbers"),
            Tr::tr("National identity, tax and health numbers with their check digits: NHS, NINO, "
                   "PESEL, DNI, Aadhaar and others."),
            Tr::tr("An identity number would be taught to the model.")};
    });
}

std::unique_ptr<const Check> phoneCheck()
{
    return make(findPhones, Severity::ProbablyWrong, [] {
        return Words{u"safe.phone"_s, Tr::tr("Phone numbers"),
            Tr::tr("Phone numbers of many countries."),
            Tr::tr("A real phone number would be taught to the model.")};
    });
}

std::unique_ptr<const Check> ssnCheck()
{
    return make(findSsns, Severity::ProbablyWrong, [] {
        return Words{u"safe.ssn"_s, Tr::tr("Social security numbers"),
            Tr::tr("Social security numbers of the United States."),
            Tr::tr("A social security number would be taught to the model.")};
    });
}

std::unique_ptr<const Check> zipCheck()
{
    return make(findZips, Severity::Tip, [] {
        return Words{u"safe.zip"_s, Tr::tr("Postcodes"), Tr::tr("Postcodes beside a street."),
            Tr::tr("A postcode would be taught to the model.")};
    });
}

} // namespace core::checks
