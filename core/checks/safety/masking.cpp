// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/safety/masking.h"

#include "core/checks/safety/secrets.h"
#include "core/checks/text/charclass.h"

#include <algorithm>

namespace core::checks {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(DatumKind kind)
{
    switch (kind) {
    case DatumKind::Email:
        return u"EMAIL"_s;
    case DatumKind::Ip:
        return u"IP"_s;
    case DatumKind::Ssn:
        return u"SSN"_s;
    case DatumKind::Domain:
        return u"DOMAIN"_s;
    case DatumKind::Card:
        return u"CARD"_s;
    case DatumKind::Iban:
        return u"IBAN"_s;
    case DatumKind::Phone:
        return u"PHONE"_s;
    case DatumKind::Address:
        return u"ADDRESS"_s;
    case DatumKind::Zip:
        return u"POSTCODE"_s;
    case DatumKind::Name:
        return u"NAME"_s;
    case DatumKind::BirthDate:
        return u"BIRTH_DATE"_s;
    case DatumKind::NationalId:
        return u"ID_NUMBER"_s;
    case DatumKind::Secret:
        return u"SECRET"_s;
    case DatumKind::Internal:
        break;
    }
    return u"INTERNAL"_s;
}

/// The digits of a value with the same separators between them.
QString withDigits(QStringView pattern, QStringView digits)
{
    QString result;
    qsizetype next = 0;
    for (const QChar c : pattern)
        result += c.isDigit() && next < digits.size() ? digits[next++] : c;
    return result;
}

} // namespace

QString Masker::mask(DatumKind kind, const QString &value)
{
    const quint64 key = extendHash(static_cast<quint64>(kind) + 1, wordHash(value));
    const auto known = m_places.find(key);
    if (known != m_places.end()) {
        ++m_given[known->second].uses;
        return m_given[known->second].mask;
    }
    const int number = ++m_counts[kind];
    QString mask = m_form.style == MaskStyle::Fictitious ? fictitious(kind, value) : QString();
    if (mask.isEmpty())
        mask = m_form.open + nameOf(kind) + u'_' + QString::number(number) + m_form.close;
    m_places.emplace(key, m_given.size());
    m_given.push_back({kind, value, mask, 1});
    return mask;
}

std::vector<PersonalDatum> findPersonalData(const Document &document, double certainty, bool names)
{
    std::vector<PersonalDatum> all;
    for (const auto find : {findEmails, findCards, findIbans, findSsns, findNationalIds, findIps,
             findPhones, findBirthDates, findAddresses, findZips, findDomains, findInternal}) {
        for (const PersonalDatum &datum : find(document))
            all.push_back(datum);
    }
    if (names) {
        for (PersonalDatum datum : findNames(document)) {
            datum.certainty = std::max(datum.certainty, certainty); // asked for
            all.push_back(datum);
        }
    }
    for (const SecretHit &hit : findSecrets(document.text()))
        all.push_back({DatumKind::Secret, hit.span, 1});
    std::erase_if(all, [&](const PersonalDatum &datum) { return datum.certainty < certainty; });
    std::stable_sort(all.begin(), all.end(), [](const PersonalDatum &a, const PersonalDatum &b) {
        return a.certainty != b.certainty ? a.certainty > b.certainty
                                          : a.span.length > b.span.length;
    });
    std::map<qsizetype, PersonalDatum> kept; // by start, without overlaps
    for (const PersonalDatum &datum : all) {
        const auto next = kept.lower_bound(datum.span.start);
        const bool taken = (next != kept.end() && next->second.span.overlaps(datum.span)) ||
            (next != kept.begin() && std::prev(next)->second.span.overlaps(datum.span));
        if (!taken)
            kept.emplace(datum.span.start, datum);
    }
    std::vector<PersonalDatum> result;
    for (const auto &[start, datum] : kept)
        result.push_back(datum);
    return result;
}

std::vector<TextEdit> maskText(const QString &text, Masker &masker, double certainty, bool names)
{
    const Document document(text);
    std::vector<TextEdit> edits;
    for (const PersonalDatum &datum : findPersonalData(document, certainty, names)) {
        edits.push_back(
            {datum.span, masker.mask(datum.kind, document.view(datum.span).toString())});
    }
    return edits;
}

Example maskExample(const Example &example, Masker &masker, double certainty, bool names)
{
    const auto masked = [&](const QString &text) {
        return applyEdits(text, maskText(text, masker, certainty, names));
    };
    Example result = example;
    for (Turn &turn : result.turns)
        turn.text = masked(turn.text);
    result.reference = masked(result.reference);
    result.note = masked(result.note);
    if (result.ownRules)
        result.ownRules = masked(*result.ownRules);
    if (result.rejected)
        result.rejected = masked(*result.rejected);
    return result;
}

QString fictitious(DatumKind kind, QStringView value)
{
    const quint64 seed = wordHash(value);
    switch (kind) {
    case DatumKind::Email: // RFC 2606
        return u"customer%1@example.com"_s.arg(seed % 9000 + 1000);
    case DatumKind::Domain:
        return u"example.com"_s;
    case DatumKind::Phone: // kept for fiction by the North American Numbering Plan
        return u"202-555-01%1"_s.arg(seed % 100, 2, 10, QChar(u'0'));
    case DatumKind::Ip: // RFC 5737
        return u"192.0.2.%1"_s.arg(seed % 254 + 1);
    case DatumKind::Card: // a test number of the card industry
        return u"4111 1111 1111 1111"_s;
    case DatumKind::Iban: // the example of the British registry
        return u"GB33BUKB20201555555555"_s;
    case DatumKind::Ssn: // never given to anybody
        return u"987-65-43%1"_s.arg(20 + seed % 10);
    case DatumKind::Zip:
        return withDigits(value, u"000000000");
    case DatumKind::BirthDate: {
        const QString year = QString::number(1950 + seed % 50);
        return u"01/01/"_s + year;
    }
    case DatumKind::Address:
        return u"%1 Example Street"_s.arg(seed % 200 + 1);
    case DatumKind::Name:
        return u"Alex Example"_s;
    default:
        return {};
    }
}

} // namespace core::checks
