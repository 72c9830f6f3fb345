// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/advice/guide.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::DecisionGuide)
};

constexpr qint64 kFewExamples = 10;
constexpr qint64 kEnoughExamples = 50;
constexpr qint64 kFewAnswers = 100;    ///< a month
constexpr qint64 kManyAnswers = 1'000; ///< a month
constexpr qint64 kLongRules = 150; ///< words: from here on the saving per question is worth a word
constexpr double kMixed = 0.6;
constexpr double kNoticeable = 0.1;
constexpr double kMany = 0.5;

int plural(qint64 count)
{
    return static_cast<int>(std::clamp<qint64>(count, 0, std::numeric_limits<int>::max()));
}

QString percent(double share)
{
    //: A share in percent.
    return Tr::tr("%1 %").arg(QLocale().toString(std::round(share * 100), 'f', 0));
}

template <class T>
struct Word
{
    const char *text;
    T value;
};

constexpr std::array kProblems{Word<WhatIsWrong>{"facts", WhatIsWrong::Facts},
    Word<WhatIsWrong>{"style", WhatIsWrong::Style}, Word<WhatIsWrong>{"both", WhatIsWrong::Both},
    Word<WhatIsWrong>{"untried", WhatIsWrong::Untried}};
constexpr std::array kManages{Word<BaseManages>{"yes", BaseManages::Yes},
    Word<BaseManages>{"sometimes", BaseManages::Sometimes},
    Word<BaseManages>{"never", BaseManages::Never},
    Word<BaseManages>{"untried", BaseManages::Untried}};
constexpr std::array kYesNo{Word<bool>{"yes", true}, Word<bool>{"no", false}};

template <class T, std::size_t N>
Result<> readWord(
    const QString &key, const QString &value, const std::array<Word<T>, N> &words, T &to)
{
    QStringList known;
    for (const Word<T> &word : words) {
        if (value == QLatin1String(word.text)) {
            to = word.value;
            return {};
        }
        known.append(QString::fromLatin1(word.text));
    }
    return fail(
        ErrorCode::InvalidInput, Tr::tr("“%1” takes one of: %2.").arg(key, known.join(u", "_s)));
}

Result<> readCount(const QString &key, const QString &value, qint64 &to)
{
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    if (!isNumber || number < 0)
        return fail(ErrorCode::InvalidInput, Tr::tr("“%1” takes a number from 0 on.").arg(key));
    to = number;
    return {};
}

Advice decide(const GuideAnswers &answers, QStringList &reasons)
{
    if (answers.problem == WhatIsWrong::Facts) {
        reasons.append(Tr::tr("What is wrong today are facts, and tuning does not teach facts."));
        return Advice::LookUp;
    }
    if (answers.baseManages == BaseManages::Never) {
        reasons.append(
            Tr::tr("The model never manages it, even when it is shown five good examples."));
        return Advice::NotYet;
    }
    if (answers.problem == WhatIsWrong::Untried)
        reasons.append(Tr::tr("Nothing has been tried yet."));
    if (!answers.triedRules)
        reasons.append(
            Tr::tr("Written house rules with three to five examples have not been tried."));
    if (answers.examples < kFewExamples)
        reasons.append(Tr::tr("There are fewer than ten good answers to learn from."));
    if (answers.monthly < kFewAnswers)
        reasons.append(Tr::tr("With fewer than a hundred answers a month, tuning hardly pays."));
    if (!reasons.isEmpty())
        return Advice::AskBetter;
    if (answers.problem == WhatIsWrong::Both || answers.factsChange) {
        if (answers.problem == WhatIsWrong::Both)
            reasons.append(Tr::tr("Both facts and style are wrong today."));
        if (answers.factsChange)
            reasons.append(Tr::tr("The facts change more than once a month."));
        return Advice::LookUpThenTune;
    }
    reasons.append(Tr::tr("The facts are right; tone and format are not."));
    reasons.append(Tr::tr("House rules alone have been tried."));
    if (answers.examples < kEnoughExamples) {
        reasons.append(Tr::tr("%Ln good answer(s) are enough to try it, not to rely on it.",
            nullptr, plural(answers.examples)));
        return Advice::TryTuning;
    }
    reasons.append(
        Tr::tr("%Ln good answer(s) are enough to learn from.", nullptr, plural(answers.examples)));
    return Advice::Tune;
}

QString summaryOf(Advice advice)
{
    switch (advice) {
    case Advice::LookUp:
        return Tr::tr("Let the model look the facts up in your own documents before it answers. "
                      "Tuning changes how a model speaks, not what it knows; what it seems to know "
                      "would be out of date by next month.");
    case Advice::NotYet:
        return Tr::tr("Tuning makes answers consistent, not the model abler. Try a larger model "
                      "first.");
    case Advice::AskBetter:
        return Tr::tr(
            "Write house rules and show a few good examples. It costs an afternoon, and it "
            "is often enough.");
    case Advice::LookUpThenTune:
        return Tr::tr(
            "Give the model the facts with every question, and teach it from examples that "
            "hold such facts how to use them.");
    case Advice::TryTuning:
        return Tr::tr(
            "Tune once as a rehearsal, look at the comparison, and collect more meanwhile.");
    case Advice::Tune:
        break;
    }
    return Tr::tr("You have what it takes: examples, a task that the model manages, and a style to "
                  "teach.");
}

void offer(
    const GuideAnswers &answers, const std::optional<ProjectSigns> &project, GuideResult &result)
{
    const auto add = [&](AdviceStep step, const QString &sentence) {
        result.steps.push_back(step);
        result.offers.append(sentence);
    };
    const QString baseline =
        Tr::tr("Compare the original with and without house rules now, with your best examples.");
    switch (result.advice) {
    case Advice::LookUp:
        add(AdviceStep::ExportTestSet,
            Tr::tr("Export your examples as a test set: with it you can see whether looking up "
                   "works."));
        break;
    case Advice::NotYet:
        add(AdviceStep::TryLargerModel,
            Tr::tr("Ask a larger model the same questions, here, before anything is tuned."));
        break;
    case Advice::AskBetter:
        add(AdviceStep::EditHouseRules, Tr::tr("Write your house rules down."));
        add(AdviceStep::CompareBaseline, baseline);
        break;
    case Advice::LookUpThenTune:
        add(AdviceStep::ExportTestSet, Tr::tr("Put a test set aside first."));
        add(AdviceStep::AddReference,
            Tr::tr("Give each example the reference material that its answer rests on."));
        break;
    case Advice::TryTuning:
        add(AdviceStep::RehearseTuning,
            Tr::tr("Tune on this computer as a rehearsal; it costs nothing."));
        add(AdviceStep::CollectMore,
            Tr::tr("Collect answers of the kinds that are rare so far, up to 50 and more."));
        break;
    case Advice::Tune:
        add(AdviceStep::Tune, Tr::tr("Tune from your examples."));
        if (answers.monthly > kManyAnswers)
            result.offers.append(Tr::tr(
                "At this volume a tuned model saves the long instructions in every question; "
                "the quote says how much money that is."));
        break;
    }
    // Before every first tuning, because it is often enough.
    const bool leadsToTuning = result.advice == Advice::LookUpThenTune ||
        result.advice == Advice::TryTuning || result.advice == Advice::Tune;
    if (leadsToTuning && !(project && project->tunedAlready)) {
        result.steps.insert(result.steps.begin(), AdviceStep::CompareBaseline);
        result.offers.prepend(baseline);
    }
    result.personChecks = answers.mustBeProvable;
    if (result.personChecks)
        result.offers.append(Tr::tr("A person checks every answer before it leaves. The hand-over "
                                    "sheet says so."));
}

QStringList signsOf(const ProjectSigns &project)
{
    QStringList signs;
    signs.append(Tr::tr("This project has %Ln example(s).", nullptr, plural(project.examples)));
    if (project.consistency) {
        signs.append(*project.consistency < kMixed
                ? Tr::tr("Your answers do not speak with one voice yet: only %1 of the conventions "
                         "are clear. Check them before you tune.")
                      .arg(percent(*project.consistency))
                : Tr::tr("%1 of the conventions in your answers are clear.")
                      .arg(percent(*project.consistency)));
    }
    if (project.unsourced && *project.unsourced >= kNoticeable)
        signs.append(
            Tr::tr("%1 of the answers state facts that stand neither in the question nor in "
                   "the reference material. A model would learn to invent such facts.")
                .arg(percent(*project.unsourced)));
    if (project.moving && *project.moving >= kMany)
        signs.append(
            Tr::tr("%1 of the answers hold dates or amounts. These change from case to case "
                   "and belong into the reference material.")
                .arg(percent(*project.moving)));
    if (project.rulesWords == 0)
        signs.append(Tr::tr("There are no house rules yet."));
    else if (project.rulesWords >= kLongRules)
        signs.append(
            Tr::tr("The house rules have %Ln word(s). A tuned model can do with fewer, which "
                   "makes every question cheaper.",
                nullptr, plural(project.rulesWords)));
    return signs;
}

} // namespace

QString adviceName(Advice advice)
{
    switch (advice) {
    case Advice::LookUp:
        return u"look-up"_s;
    case Advice::NotYet:
        return u"not-yet"_s;
    case Advice::AskBetter:
        return u"ask-better"_s;
    case Advice::LookUpThenTune:
        return u"look-up-then-tune"_s;
    case Advice::TryTuning:
        return u"try-tuning"_s;
    case Advice::Tune:
        break;
    }
    return u"tune"_s;
}

QString adviceStepName(AdviceStep step)
{
    switch (step) {
    case AdviceStep::ExportTestSet:
        return u"export-test-set"_s;
    case AdviceStep::TryLargerModel:
        return u"try-larger-model"_s;
    case AdviceStep::EditHouseRules:
        return u"edit-house-rules"_s;
    case AdviceStep::CompareBaseline:
        return u"compare-baseline"_s;
    case AdviceStep::AddReference:
        return u"add-reference"_s;
    case AdviceStep::RehearseTuning:
        return u"rehearse-tuning"_s;
    case AdviceStep::Tune:
        return u"tune"_s;
    case AdviceStep::CollectMore:
        break;
    }
    return u"collect-more"_s;
}

QString adviceStepTitle(AdviceStep step)
{
    switch (step) {
    case AdviceStep::ExportTestSet:
        return Tr::tr("Export a test set");
    case AdviceStep::TryLargerModel:
        return Tr::tr("Try a larger model");
    case AdviceStep::EditHouseRules:
        return Tr::tr("Write house rules");
    case AdviceStep::CompareBaseline:
        return Tr::tr("Compare with house rules first");
    case AdviceStep::AddReference:
        return Tr::tr("Add reference material");
    case AdviceStep::RehearseTuning:
        return Tr::tr("Tune as a rehearsal");
    case AdviceStep::Tune:
        return Tr::tr("Tune");
    case AdviceStep::CollectMore:
        break;
    }
    return Tr::tr("Collect more examples");
}

QString adviceTitle(Advice advice)
{
    switch (advice) {
    case Advice::LookUp:
        return Tr::tr("Look it up");
    case Advice::NotYet:
        return Tr::tr("Not yet");
    case Advice::AskBetter:
        return Tr::tr("Ask better first");
    case Advice::LookUpThenTune:
        return Tr::tr("Look it up, then tune");
    case Advice::TryTuning:
        return Tr::tr("Try tuning");
    case Advice::Tune:
        break;
    }
    return Tr::tr("Tune");
}

Result<GuideAnswers> guideAnswersFromText(const QString &text)
{
    static const QRegularExpression between(u"[,\\s]+"_s);
    GuideAnswers answers;
    for (const QString &part : text.split(between, Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        const QString key = part.left(equals);
        const QString value = equals < 0 ? QString() : part.mid(equals + 1);
        Result<> read = fail(ErrorCode::InvalidInput,
            Tr::tr("There is no question “%1”. Known are: problem, facts_change, tried_rules, "
                   "examples, must_be_provable, monthly, base_manages.")
                .arg(key));
        if (key == u"problem")
            read = readWord(key, value, kProblems, answers.problem);
        else if (key == u"facts_change")
            read = readWord(key, value, kYesNo, answers.factsChange);
        else if (key == u"tried_rules")
            read = readWord(key, value, kYesNo, answers.triedRules);
        else if (key == u"must_be_provable")
            read = readWord(key, value, kYesNo, answers.mustBeProvable);
        else if (key == u"base_manages")
            read = readWord(key, value, kManages, answers.baseManages);
        else if (key == u"examples")
            read = readCount(key, value, answers.examples);
        else if (key == u"monthly")
            read = readCount(key, value, answers.monthly);
        if (!read)
            return failure(read);
    }
    return answers;
}

GuideResult advise(const GuideAnswers &answers, const std::optional<ProjectSigns> &project)
{
    GuideResult result;
    result.advice = decide(answers, result.reasons);
    result.title = adviceTitle(result.advice);
    result.summary = summaryOf(result.advice);
    offer(answers, project, result);
    if (project)
        result.fromProject = signsOf(*project);
    for (const Advice other : {Advice::LookUp, Advice::NotYet, Advice::AskBetter,
             Advice::LookUpThenTune, Advice::TryTuning, Advice::Tune}) {
        if (other != result.advice)
            result.others.push_back(other);
    }
    return result;
}

} // namespace core
