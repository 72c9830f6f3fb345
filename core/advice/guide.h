// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace core {

// "Should we tune, look things up, or just ask better?": seven short questions and one result. Pure.

enum class WhatIsWrong { Facts, Style, Both, Untried };
enum class BaseManages { Yes, Sometimes, Never, Untried };

/// The answers to the seven questions; without an answer, what is assumed stands behind it.
struct GuideAnswers
{
    WhatIsWrong problem = WhatIsWrong::Untried;
    bool factsChange = false;    ///< more than monthly
    bool triedRules = false;     ///< written house rules with three to five examples
    qint64 examples = 0;         ///< good answers that could be collected
    bool mustBeProvable = false; ///< law, money, health
    qint64 monthly = 0;          ///< answers a month
    BaseManages baseManages = BaseManages::Untried;

    bool operator==(const GuideAnswers &) const = default;
};

/// Reads `key=value` pairs as `attune-cli advise --answers` takes them: problem=facts|style|both|untried,
/// facts_change, tried_rules, must_be_provable=yes|no, examples=N, monthly=N,
/// base_manages=yes|sometimes|never|untried. Parted by commas or spaces. InvalidInput names the mistake.
[[nodiscard]] Result<GuideAnswers> guideAnswersFromText(const QString &text);

/// What a project tells by itself; nothing: not looked at.
struct ProjectSigns
{
    qint64 examples = 0;
    qint64 kept = 0;
    std::optional<double> consistency =
        {}; ///< 0 to 1: share of clear conventions among the judged ones
    std::optional<double> unsourced = {}; ///< share of answers with facts from nowhere
    std::optional<double> moving = {};    ///< share of answers with dates or amounts
    qint64 rulesWords = 0;                ///< of the house rules
    bool tunedAlready = false;
};

enum class Advice { LookUp, NotYet, AskBetter, LookUpThenTune, TryTuning, Tune };
/// "look-up", "not-yet", "ask-better", "look-up-then-tune", "try-tuning", "tune".
[[nodiscard]] QString adviceName(Advice advice);

/// What the application offers next.
enum class AdviceStep {
    ExportTestSet,
    TryLargerModel,
    EditHouseRules,
    CompareBaseline, ///< the original with and without house rules; before every first tuning
    AddReference,
    RehearseTuning,
    Tune,
    CollectMore,
};
[[nodiscard]] QString adviceStepName(AdviceStep step);
/// The words on its button. Translated.
[[nodiscard]] QString adviceStepTitle(AdviceStep step);

/// The result. Everything said is translated.
struct GuideResult
{
    Advice advice = Advice::AskBetter;
    QString title;       ///< "Look it up, then tune"
    QString summary;     ///< one or two sentences
    QStringList reasons; ///< "Why we say so": which answers led here
    QStringList offers;  ///< what the application does about it, a sentence each
    std::vector<AdviceStep> steps;
    bool personChecks = false;  ///< every answer is to be checked by a person, whatever the result
    QStringList fromProject;    ///< what the project's own data say
    std::vector<Advice> others; ///< "Choose otherwise": the rest, in the order of the table
};

/// The first row of the table in UX 4.14 that applies.
[[nodiscard]] GuideResult advise(
    const GuideAnswers &answers, const std::optional<ProjectSigns> &project = {});
/// Title of a result that was not the recommended one. Translated.
[[nodiscard]] QString adviceTitle(Advice advice);

} // namespace core
