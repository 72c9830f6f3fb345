// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/catalogue.h"
#include "core/checks/check.h"

namespace core::checks {

const std::vector<std::unique_ptr<const Check>> &builtinChecks()
{
    static const std::vector<std::unique_ptr<const Check>> checks = [] { // constants, made once
        std::vector<std::unique_ptr<const Check>> list;
        for (const auto make : {&addressCheck, &aiVoiceCheck, &buzzwordCheck, &capsCheck,
                 &contractionsCheck, &emojiCheck, &exclaimCheck, &formalityCheck, &hedgingCheck,
                 &intensifierCheck, &mixedInsideCheck, &personCheck, &politenessCheck,
                 &profanityCheck, &readingLevelCheck, &sentenceLengthCheck, &sentimentCheck,
                 &slangCheck, &styleDistanceCheck, &voiceCheck, &apostropheCheck, &bulletsCheck,
                 &caseStartCheck, &currencyCheck, &dashCheck, &dateCheck, &ellipsisCheck,
                 &emptyCheck, &endPunctCheck, &greetingCheck, &htmlCheck, &instructionLeakCheck,
                 &invisibleCheck, &jsonInvalidCheck, &jsonKeysCheck, &jsonLayoutCheck,
                 &jsonOrderCheck, &jsonTypesCheck, &kindCheck, &labelCaseCheck, &labelSetCheck,
                 &languageCheck, &lengthCheck, &linesCheck, &listPunctCheck, &markdownCheck,
                 &mojibakeCheck, &nullStyleCheck, &numberFormatCheck, &numberingCheck, &oxfordCheck,
                 &paragraphsCheck, &phoneFormatCheck, &placeholderLeftCheck, &placeholderStyleCheck,
                 &quotesCheck, &repetitionCheck, &roleLabelCheck, &signoffCheck, &timeCheck,
                 &titleCaseCheck, &truncatedCheck, &unitCheck, &urlCheck, &valueShapeCheck,
                 &whitespaceCheck, &xmlCheck, &conflictCheck, &copyInputCheck, &exactDupCheck,
                 &factWithoutSourceCheck, &imbalanceCheck, &labelSuspectCheck, &leakageCheck,
                 &nearDupCheck, &numberMismatchCheck, &orderCheck, &outputReuseCheck,
                 &phraseRequiredCheck, &spellingRegionCheck, &systemPromptCheck, &termBannedCheck,
                 &termPreferredCheck, &termVariantCheck, &valueSourceCheck, &streetAddressCheck,
                 &birthDateCheck, &cardCheck, &domainCheck, &emailCheck, &ibanCheck, &internalCheck,
                 &ipCheck, &nameCheck, &nationalIdCheck, &phoneCheck, &secretCheck, &ssnCheck,
                 &zipCheck, &emptyContentCheck, &encodingCheck, &maxBytesCheck, &minExamplesCheck,
                 &rolesCheck, &tokensCheck, &weightCheck})
            list.push_back(make());
        return list;
    }();
    return checks;
}

} // namespace core::checks
