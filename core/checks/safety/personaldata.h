// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/text/document.h"

#include <QString>

#include <vector>

namespace core::checks {

enum class DatumKind {
    Email,
    Ip,
    Ssn,
    Domain,
    Card,
    Iban,
    Phone,
    Address,
    Zip,
    Name,
    BirthDate,
    NationalId,
    Secret,
    Internal
};

/// Something that belongs to one person or must stay secret.
struct PersonalDatum
{
    DatumKind kind = DatumKind::Email;
    Span span;
    double certainty = 1; ///< 0 to 1
};

[[nodiscard]] std::vector<PersonalDatum> findEmails(const Document &document);
[[nodiscard]] std::vector<PersonalDatum> findPhones(const Document &document);
[[nodiscard]] std::vector<PersonalDatum> findCards(const Document &document);
[[nodiscard]] std::vector<PersonalDatum> findIbans(const Document &document);
[[nodiscard]] std::vector<PersonalDatum> findIps(const Document &document);
[[nodiscard]] std::vector<PersonalDatum> findSsns(const Document &document);
[[nodiscard]] std::vector<PersonalDatum> findNationalIds(const Document &document);
[[nodiscard]] std::vector<PersonalDatum> findBirthDates(const Document &document);
[[nodiscard]] std::vector<PersonalDatum> findAddresses(const Document &document);
[[nodiscard]] std::vector<PersonalDatum> findZips(const Document &document);
[[nodiscard]] std::vector<PersonalDatum> findDomains(const Document &document);
[[nodiscard]] std::vector<PersonalDatum> findNames(const Document &document);
[[nodiscard]] std::vector<PersonalDatum> findInternal(const Document &document);

/// Check digit of ISO/IEC 7812 (Luhn); `digits` are '0' to '9' only.
[[nodiscard]] bool passesLuhn(QStringView digits);
/// Check digits of ISO 13616: the number with its first four characters moved last is 1 modulo 97.
[[nodiscard]] bool passesIban(QStringView text);

} // namespace core::checks
