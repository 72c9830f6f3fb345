// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/vote.h"
#include "core/providers/problem.h"
#include "core/review/contestant.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace core {

// The numbers of these enumerations are stored in project files: append only.

/// The two that are compared.
enum class Side { Before = 0, After = 1 };
inline constexpr std::array kSides{Side::Before, Side::After};

[[nodiscard]] constexpr Side other(Side side)
{
    return side == Side::Before ? Side::After : Side::Before;
}

/// Where an answer stands on the page.
enum class Place { Left, Right };

/// What was asked.
enum class RowSource {
    KeptAside = 0, ///< examples that no model has seen
    Questions = 1, ///< new ones, without a known answer
    Probe = 2,     ///< everyday questions: has it forgotten the rest?
};

/// Why a row does not count: the tuned model has seen it, or something nearly the same.
enum class Leak {
    None = 0,
    SameQuestion = 1,   ///< stands among the examples that were learned
    NearlySame = 2,     ///< so does one that differs in a few words
    ShownAsExample = 3, ///< it is shown to the model in every question
};

enum class ComparisonState {
    Running = 0, ///< or waiting to go on
    Finished = 1,
    Stopped = 2,    ///< by the user; can go on
    Incomplete = 3, ///< a model did not answer everything; can go on
};

/// How both are asked. Equal for both, or nothing could be concluded.
struct ComparisonSettings
{
    double temperature = 0;
    qint64 seed = 42;
    qint64 answerTokens = 700;      ///< at most, per answer
    int perMinute = 0;              ///< questions to one service; 0: as fast as it answers
    qsizetype answerSize = 1 << 20; ///< UTF-16 units of an answer that are kept

    bool operator==(const ComparisonSettings &) const = default;
};
[[nodiscard]] QByteArray toJson(const ComparisonSettings &settings);
[[nodiscard]] ComparisonSettings comparisonSettingsFromJson(const QByteArray &json);

/// What somebody decided to compare.
struct ComparisonPlan
{
    QString name = {};
    Contestant before;
    Contestant after;
    ComparisonSettings settings = {};
    RowSource source = RowSource::KeptAside;

    [[nodiscard]] const Contestant &contestant(Side side) const
    {
        return side == Side::Before ? before : after;
    }
    bool operator==(const ComparisonPlan &) const = default;
};

/// A question that is to be asked of both. `asked` holds the kept answer, where there is one.
struct PlannedRow
{
    Example asked;
    Leak leak = Leak::None;
    ExampleId twin = 0; ///< what it is nearly the same as
};

/// A comparison as the project file keeps it. Times are milliseconds since 1970 UTC; 0: not yet.
struct Comparison
{
    qint64 id = 0;
    ComparisonPlan plan;
    qint64 version = 0; ///< the frozen examples and settings
    ComparisonState state = ComparisonState::Running;
    std::optional<ProviderProblem> problem = {}; ///< why it is incomplete
    qint64 created = 0;
    qint64 finished = 0;
};

/// One answer of a model. Its text is whatever the model wrote: see displayText() before it is shown.
struct Generation
{
    qint64 row = 0;
    Side side = Side::Before;
    QString key = {};    ///< of model, input and settings; see generationKey()
    bool reused = false; ///< taken from an earlier comparison
    QString text = {};
    QString finish = {}; ///< "stop", "length" …; empty: not told
    std::optional<qint64> promptTokens = {};
    std::optional<qint64> answerTokens = {};
    qint64 firstMs = 0; ///< to the first piece of text
    qint64 totalMs = 0;
    std::optional<double> cost = {}; ///< dollars; nothing: not known
    qint64 at = 0;
    std::optional<ProviderProblem> problem = {}; ///< why there is no answer

    [[nodiscard]] bool isAnswer() const { return !problem.has_value(); }
};

/// A question with everything that is known about it.
struct ComparedRow
{
    qint64 id = 0;
    int place = 0; ///< in the order of voting, which is random; from 0
    Example asked; ///< `asked.id` 0: a new question
    Leak leak = Leak::None;
    ExampleId twin = 0;
    bool swapped = false; ///< the blind order: the second model's answer stands on the left
    std::optional<VoteChoice> choice = {};
    QString note = {};
    qint64 voted = 0;
    std::array<std::optional<Generation>, 2> generations = {}; ///< indexed by Side

    [[nodiscard]] bool counts() const { return leak == Leak::None; }
    [[nodiscard]] Side sideAt(Place place_) const
    {
        return (place_ == Place::Left) != swapped ? Side::Before : Side::After;
    }
    [[nodiscard]] const Generation *generation(Side side) const
    {
        const auto &one = generations[static_cast<std::size_t>(side)];
        return one ? &*one : nullptr;
    }
    /// Both have answered.
    [[nodiscard]] bool isComplete() const;
};

/// A row for a list: no long texts, and nothing that tells which answer is whose before the vote.
struct RowSummary
{
    qint64 id = 0;
    int place = 0;
    ExampleId example = 0;
    QString category;
    QString question; ///< its beginning
    Leak leak = Leak::None;
    bool complete = false; ///< both answers are there
    std::optional<VoteChoice> choice = {};
    bool hasNote = false;
};

/// A row as the page of blind voting may know it.
struct BlindPair
{
    qint64 row = 0;
    int place = 0;
    Example asked; ///< with the kept answer
    Leak leak = Leak::None;
    std::array<QString, 2> answers = {};  ///< indexed by Place
    std::array<bool, 2> there = {};       ///< whether there is an answer at that place
    std::array<QString, 2> problems = {}; ///< why there is none, in a sentence
    QString note = {};
    /// Only after the vote: which of the two is at the left, and what was chosen.
    struct Opened
    {
        Side left = Side::Before;
        VoteChoice choice = VoteChoice::Same;
    };
    std::optional<Opened> opened = {};
};
[[nodiscard]] BlindPair sealed(const ComparedRow &row);

/// What pressing 1, 2, 3 or 4 means for a row, given where its answers stand.
enum class BlindChoice { Left = 1, Right = 2, Same = 3, BothBad = 4 };
[[nodiscard]] VoteChoice choiceFor(BlindChoice blind, bool swapped);
[[nodiscard]] BlindChoice blindChoiceFor(VoteChoice choice, bool swapped);

/// Names one answer of one model to one input with one setting: 32 hexadecimal digits (XXH3, 128 bits).
/// Equal inputs need not be asked twice.
[[nodiscard]] QString generationKey(
    const Contestant &contestant, const Json &messages, const Json &settings);

/// OpenAI's message objects.
[[nodiscard]] Json messagesFor(const std::vector<Turn> &turns);
/// And the settings beside them.
[[nodiscard]] Json chatSettings(const ComparisonSettings &settings);

} // namespace core
