// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

namespace core::checks {

class Check;

// One maker for each check; builtinchecks.cpp is the one list of them.

// tone/
[[nodiscard]] std::unique_ptr<const Check> addressCheck();
[[nodiscard]] std::unique_ptr<const Check> aiVoiceCheck();
[[nodiscard]] std::unique_ptr<const Check> buzzwordCheck();
[[nodiscard]] std::unique_ptr<const Check> capsCheck();
[[nodiscard]] std::unique_ptr<const Check> contractionsCheck();
[[nodiscard]] std::unique_ptr<const Check> emojiCheck();
[[nodiscard]] std::unique_ptr<const Check> exclaimCheck();
[[nodiscard]] std::unique_ptr<const Check> formalityCheck();
[[nodiscard]] std::unique_ptr<const Check> hedgingCheck();
[[nodiscard]] std::unique_ptr<const Check> intensifierCheck();
[[nodiscard]] std::unique_ptr<const Check> mixedInsideCheck();
[[nodiscard]] std::unique_ptr<const Check> personCheck();
[[nodiscard]] std::unique_ptr<const Check> politenessCheck();
[[nodiscard]] std::unique_ptr<const Check> profanityCheck();
[[nodiscard]] std::unique_ptr<const Check> readingLevelCheck();
[[nodiscard]] std::unique_ptr<const Check> sentenceLengthCheck();
[[nodiscard]] std::unique_ptr<const Check> sentimentCheck();
[[nodiscard]] std::unique_ptr<const Check> slangCheck();
[[nodiscard]] std::unique_ptr<const Check> styleDistanceCheck();
[[nodiscard]] std::unique_ptr<const Check> voiceCheck();

// format/
[[nodiscard]] std::unique_ptr<const Check> apostropheCheck();
[[nodiscard]] std::unique_ptr<const Check> bulletsCheck();
[[nodiscard]] std::unique_ptr<const Check> caseStartCheck();
[[nodiscard]] std::unique_ptr<const Check> currencyCheck();
[[nodiscard]] std::unique_ptr<const Check> dashCheck();
[[nodiscard]] std::unique_ptr<const Check> dateCheck();
[[nodiscard]] std::unique_ptr<const Check> ellipsisCheck();
[[nodiscard]] std::unique_ptr<const Check> emptyCheck();
[[nodiscard]] std::unique_ptr<const Check> endPunctCheck();
[[nodiscard]] std::unique_ptr<const Check> greetingCheck();
[[nodiscard]] std::unique_ptr<const Check> htmlCheck();
[[nodiscard]] std::unique_ptr<const Check> instructionLeakCheck();
[[nodiscard]] std::unique_ptr<const Check> invisibleCheck();
[[nodiscard]] std::unique_ptr<const Check> jsonInvalidCheck();
[[nodiscard]] std::unique_ptr<const Check> jsonKeysCheck();
[[nodiscard]] std::unique_ptr<const Check> jsonLayoutCheck();
[[nodiscard]] std::unique_ptr<const Check> jsonOrderCheck();
[[nodiscard]] std::unique_ptr<const Check> jsonTypesCheck();
[[nodiscard]] std::unique_ptr<const Check> kindCheck();
[[nodiscard]] std::unique_ptr<const Check> labelCaseCheck();
[[nodiscard]] std::unique_ptr<const Check> labelSetCheck();
[[nodiscard]] std::unique_ptr<const Check> languageCheck();
[[nodiscard]] std::unique_ptr<const Check> lengthCheck();
[[nodiscard]] std::unique_ptr<const Check> linesCheck();
[[nodiscard]] std::unique_ptr<const Check> listPunctCheck();
[[nodiscard]] std::unique_ptr<const Check> markdownCheck();
[[nodiscard]] std::unique_ptr<const Check> mojibakeCheck();
[[nodiscard]] std::unique_ptr<const Check> nullStyleCheck();
[[nodiscard]] std::unique_ptr<const Check> numberFormatCheck();
[[nodiscard]] std::unique_ptr<const Check> numberingCheck();
[[nodiscard]] std::unique_ptr<const Check> oxfordCheck();
[[nodiscard]] std::unique_ptr<const Check> paragraphsCheck();
[[nodiscard]] std::unique_ptr<const Check> phoneFormatCheck();
[[nodiscard]] std::unique_ptr<const Check> placeholderLeftCheck();
[[nodiscard]] std::unique_ptr<const Check> placeholderStyleCheck();
[[nodiscard]] std::unique_ptr<const Check> quotesCheck();
[[nodiscard]] std::unique_ptr<const Check> repetitionCheck();
[[nodiscard]] std::unique_ptr<const Check> roleLabelCheck();
[[nodiscard]] std::unique_ptr<const Check> signoffCheck();
[[nodiscard]] std::unique_ptr<const Check> timeCheck();
[[nodiscard]] std::unique_ptr<const Check> titleCaseCheck();
[[nodiscard]] std::unique_ptr<const Check> truncatedCheck();
[[nodiscard]] std::unique_ptr<const Check> unitCheck();
[[nodiscard]] std::unique_ptr<const Check> urlCheck();
[[nodiscard]] std::unique_ptr<const Check> valueShapeCheck();
[[nodiscard]] std::unique_ptr<const Check> whitespaceCheck();
[[nodiscard]] std::unique_ptr<const Check> xmlCheck();

// content/
[[nodiscard]] std::unique_ptr<const Check> conflictCheck();
[[nodiscard]] std::unique_ptr<const Check> copyInputCheck();
[[nodiscard]] std::unique_ptr<const Check> exactDupCheck();
[[nodiscard]] std::unique_ptr<const Check> factWithoutSourceCheck();
[[nodiscard]] std::unique_ptr<const Check> imbalanceCheck();
[[nodiscard]] std::unique_ptr<const Check> labelSuspectCheck();
[[nodiscard]] std::unique_ptr<const Check> leakageCheck();
[[nodiscard]] std::unique_ptr<const Check> nearDupCheck();
[[nodiscard]] std::unique_ptr<const Check> numberMismatchCheck();
[[nodiscard]] std::unique_ptr<const Check> orderCheck();
[[nodiscard]] std::unique_ptr<const Check> outputReuseCheck();
[[nodiscard]] std::unique_ptr<const Check> phraseRequiredCheck();
[[nodiscard]] std::unique_ptr<const Check> spellingRegionCheck();
[[nodiscard]] std::unique_ptr<const Check> systemPromptCheck();
[[nodiscard]] std::unique_ptr<const Check> termBannedCheck();
[[nodiscard]] std::unique_ptr<const Check> termPreferredCheck();
[[nodiscard]] std::unique_ptr<const Check> termVariantCheck();
[[nodiscard]] std::unique_ptr<const Check> valueSourceCheck();

// safety/
[[nodiscard]] std::unique_ptr<const Check> streetAddressCheck();
[[nodiscard]] std::unique_ptr<const Check> birthDateCheck();
[[nodiscard]] std::unique_ptr<const Check> cardCheck();
[[nodiscard]] std::unique_ptr<const Check> domainCheck();
[[nodiscard]] std::unique_ptr<const Check> emailCheck();
[[nodiscard]] std::unique_ptr<const Check> ibanCheck();
[[nodiscard]] std::unique_ptr<const Check> internalCheck();
[[nodiscard]] std::unique_ptr<const Check> ipCheck();
[[nodiscard]] std::unique_ptr<const Check> nameCheck();
[[nodiscard]] std::unique_ptr<const Check> nationalIdCheck();
[[nodiscard]] std::unique_ptr<const Check> phoneCheck();
[[nodiscard]] std::unique_ptr<const Check> secretCheck();
[[nodiscard]] std::unique_ptr<const Check> ssnCheck();
[[nodiscard]] std::unique_ptr<const Check> zipCheck();

// limits/
[[nodiscard]] std::unique_ptr<const Check> emptyContentCheck();
[[nodiscard]] std::unique_ptr<const Check> encodingCheck();
[[nodiscard]] std::unique_ptr<const Check> maxBytesCheck();
[[nodiscard]] std::unique_ptr<const Check> minExamplesCheck();
[[nodiscard]] std::unique_ptr<const Check> rolesCheck();
[[nodiscard]] std::unique_ptr<const Check> tokensCheck();
[[nodiscard]] std::unique_ptr<const Check> weightCheck();

} // namespace core::checks
