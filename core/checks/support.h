// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/catalogue.h"
#include "core/checks/check.h"
#include "core/checks/corpus.h"
#include "core/checks/hashmap.h"
#include "core/checks/house.h"
#include "core/checks/text/charclass.h"
#include "core/checks/tr.h"

#include <algorithm>

namespace core::checks {

using namespace Qt::StringLiterals;

/// A check of one choice per example: says what the example does and how to change it.
class ChoiceCheck : public Check
{
public:
    void observe(const ExampleView &view, Observer &observer) const final;
    void inspect(const ExampleView &view, const House &house, const Report &report) const final;

protected:
    struct Seen
    {
        ValueId value = kNone;
        Span span = {}; ///< in the answer
    };
    /// Gives the number of a text; for ways that cannot be listed beforehand.
    using Number = std::function<ValueId(QStringView)>;

    /// What the answer does; nothing where the convention does not apply to it.
    [[nodiscard]] virtual std::optional<Seen> see(
        const ExampleView &view, const Number &number) const = 0;
    [[nodiscard]] virtual QString title(
        const ExampleView &view, const Seen &seen, const Judgement &judgement) const = 0;
    [[nodiscard]] virtual std::optional<Fix> fix(const ExampleView &view, const Seen &seen,
        const Judgement &judgement, const House &house) const;
    /// Records what only words a fix.
    virtual void observeMore(const ExampleView &view, Observer &observer) const;
};

/// A check of one number per example.
class NumberCheck : public Check
{
public:
    void observe(const ExampleView &view, Observer &observer) const final;
    void inspect(const ExampleView &view, const House &house, const Report &report) const final;

protected:
    struct Seen
    {
        double value = 0;
        Span span = {};
    };
    [[nodiscard]] virtual std::optional<Seen> see(const ExampleView &view) const = 0;
    /// The finding's title, or an empty text to stay silent (for one-sided checks).
    [[nodiscard]] virtual QString title(const Seen &seen, const Judgement &judgement) const = 0;
    [[nodiscard]] virtual QString why(const Seen &seen, const Judgement &judgement) const;
};

/// A check of things that may stand several times in an answer, each written in one of several ways.
class SpotCheck : public Check
{
public:
    void observe(const ExampleView &view, Observer &observer) const final;
    void inspect(const ExampleView &view, const House &house, const Report &report) const final;

protected:
    struct Spot
    {
        ValueId value = kNone;
        Span span = {};
    };
    [[nodiscard]] virtual std::vector<Spot> spots(const ExampleView &view) const = 0;
    [[nodiscard]] virtual QString title(
        const ExampleView &view, const Spot &spot, const Judgement &judgement) const = 0;
    /// The spot in the house's way; nothing where that takes a person.
    [[nodiscard]] virtual std::optional<QString> convert(
        const ExampleView &view, const Spot &spot, ValueId house) const;
};

/// A finding with the given parts; the runner adds check, example and fragment.
[[nodiscard]] Finding finding(
    Severity severity, Span span, QString title, QString why, Field field = Field::Answer);
/// "203 of your 215 answers do it this way: “Dear”."
[[nodiscard]] QString usualWay(const Judgement &judgement);
/// Fills in evidence, score, surprisal and examples.
void addEvidence(Finding &finding, const Judgement &judgement);

[[nodiscard]] Fix edits(std::vector<TextEdit> edits, FixKind kind = FixKind::Safe);
[[nodiscard]] Fix replacement(Span span, QString text, FixKind kind = FixKind::Safe);
[[nodiscard]] Fix review();
/// Gives `text` the capitals of `model`: "thx" "Thx" "THX".
[[nodiscard]] QString withCaseOf(QStringView model, const QString &text);
/// "English" for the end of a description.
[[nodiscard]] QString coversEnglish(const QString &description);
/// The span with the white space around it on one side, for leaving it out.
[[nodiscard]] Span withSpaceBefore(const Document &document, Span span);

/// What there is to say of two entries with nearly the same question; `texts` lacks what has gone.
using PairLook = std::function<std::optional<Finding>(const CorpusEntry &first,
    const CorpusEntry &second, double similarity, const ExampleTexts &texts)>;
/// Corpus::look() at pairs of entries. Of each example the first finding is reported: of a hundred nearly
/// equal questions each is told once, not a hundred times.
void lookAtPairs(const Corpus &corpus, const std::vector<NearPair> &pairs, const PairLook &look,
    RelationReport &report);

inline constexpr Languages kEnglish = only(Language::English);

/// Calls visit(position) for each unit equal to `unit` outside code, addresses and placeholders.
template <class Visit>
void forEachUnit(const Document &document, char16_t unit, Visit visit)
{
    const QStringView text(document.text());
    for (qsizetype at = text.indexOf(QChar(unit)); at >= 0;
         at = text.indexOf(QChar(unit), at + 1)) {
        if (!document.isProtected(at))
            visit(at);
    }
}

} // namespace core::checks
