// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

#include <QLocale>

#include <cmath>
#include <unordered_set>

namespace core::checks {

namespace {

/// A name for a way of doing it that is the same in every look: the numbers of texts are not.
QString causeOf(ValueId value, const House &house)
{
    return value < kFirstText ? QString::number(value) : QString(u'=' + house.text(value));
}

} // namespace

void ChoiceCheck::observe(const ExampleView &view, Observer &observer) const
{
    if (const auto seen = see(view, [&](QStringView text) { return observer.text(text); }))
        observer.choice(seen->value);
    observeMore(view, observer);
}

void ChoiceCheck::observeMore(const ExampleView &, Observer &) const {}

void ChoiceCheck::inspect(const ExampleView &view, const House &house, const Report &report) const
{
    const auto seen = see(view, [&](QStringView text) { return house.valueOf(text); });
    if (!seen)
        return;
    const Judgement judgement = house.judge(seen->value);
    if (!judgement.deviates)
        return;
    const QString words = title(view, *seen, judgement);
    if (words.isEmpty())
        return;
    Finding result = finding(convention({}).severity, seen->span, words, usualWay(judgement));
    addEvidence(result, judgement);
    result.fix = fix(view, *seen, judgement, house);
    result.cause = causeOf(seen->value, house);
    report(std::move(result));
}

void SpotCheck::observe(const ExampleView &view, Observer &observer) const
{
    std::vector<ValueId> seen;
    for (const Spot &spot : spots(view)) {
        if (std::find(seen.begin(), seen.end(), spot.value) != seen.end())
            continue;
        seen.push_back(spot.value);
        observer.choice(spot.value);
    }
}

std::optional<QString> SpotCheck::convert(const ExampleView &, const Spot &, ValueId) const
{
    return {};
}

void SpotCheck::inspect(const ExampleView &view, const House &house, const Report &report) const
{
    std::optional<Finding> result;
    std::vector<TextEdit> list;
    bool all = true;
    for (const Spot &spot : spots(view)) {
        const Judgement judgement = house.judge(spot.value);
        if (!judgement.deviates)
            continue;
        if (!result) {
            result = finding(convention({}).severity, spot.span, title(view, spot, judgement),
                usualWay(judgement));
            if (result->title.isEmpty())
                return;
            addEvidence(*result, judgement);
            result->cause = causeOf(spot.value, house);
        }
        if (auto text = convert(view, spot, judgement.house))
            list.push_back({spot.span, std::move(*text)});
        else
            all = false;
    }
    if (!result)
        return;
    result->fix =
        list.empty() ? review() : edits(std::move(list), all ? FixKind::Safe : FixKind::Suggestion);
    report(std::move(*result));
}

std::optional<Fix> ChoiceCheck::fix(
    const ExampleView &, const Seen &, const Judgement &, const House &) const
{
    return review();
}

void NumberCheck::observe(const ExampleView &view, Observer &observer) const
{
    if (const auto seen = see(view))
        observer.number(seen->value);
}

void NumberCheck::inspect(const ExampleView &view, const House &house, const Report &report) const
{
    const auto seen = see(view);
    if (!seen)
        return;
    const Judgement judgement = house.judgeNumber(seen->value);
    if (!judgement.deviates)
        return;
    const QString words = title(*seen, judgement);
    if (words.isEmpty())
        return;
    Finding result = finding(convention({}).severity, seen->span, words, why(*seen, judgement));
    addEvidence(result, judgement);
    result.fix = review();
    result.cause = seen->value > judgement.median ? u"more"_s : u"less"_s;
    report(std::move(result));
}

QString NumberCheck::why(const Seen &, const Judgement &judgement) const
{
    const QLocale locale;
    return Tr::tr("%1 of your %2 answers lie between %3 and %4.")
        .arg(locale.toString(judgement.agree), locale.toString(judgement.of),
            locale.toString(std::ceil(judgement.low), 'f', 0),
            locale.toString(std::floor(judgement.high), 'f', 0));
}

Finding finding(Severity severity, Span span, QString title, QString why, Field field)
{
    Finding result;
    result.severity = severity;
    result.field = field;
    result.span = span;
    result.title = std::move(title);
    result.why = std::move(why);
    return result;
}

QString usualWay(const Judgement &judgement)
{
    const QLocale locale;
    return Tr::tr("%1 of your %2 answers do it this way: %3.")
        .arg(locale.toString(judgement.agree), locale.toString(judgement.of), judgement.houseLabel);
}

void addEvidence(Finding &finding, const Judgement &judgement)
{
    finding.evidence = {judgement.houseLabel, judgement.agree, judgement.of};
    finding.surprisal = judgement.bits;
    finding.score = std::clamp(judgement.bits / kMostBits, 0.05, 1.0);
    finding.related = judgement.usual;
}

Fix edits(std::vector<TextEdit> list, FixKind kind)
{
    Fix result;
    result.kind = kind;
    result.edits = std::move(list);
    return result;
}

Fix replacement(Span span, QString text, FixKind kind)
{
    return edits({{span, std::move(text)}}, kind);
}

Fix review()
{
    Fix result;
    result.kind = FixKind::Review;
    return result;
}

QString withCaseOf(QStringView model, const QString &text)
{
    if (text.isEmpty() || model.isEmpty() || !(charClass(model[0].unicode()) & CharUpper))
        return text;
    const bool all = model.size() > 1 && std::all_of(model.begin(), model.end(), [](QChar c) {
        return c.isUpper() || !c.isLetter();
    });
    if (all && model.size() > 2)
        return text.toUpper();
    return text.left(1).toUpper() + text.mid(1);
}

namespace {

/// Passes on the first finding of each example: one is enough to send somebody there.
class OnePerExample final : public RelationReport
{
public:
    explicit OnePerExample(RelationReport &report)
        : m_report(report)
    {
    }
    void report(Finding finding) override
    {
        if (m_told.insert(finding.example).second)
            m_report.report(std::move(finding));
    }
    void ask(StyleQuestion question) override { m_report.ask(std::move(question)); }

private:
    RelationReport &m_report;
    std::unordered_set<ExampleId> m_told;
};

} // namespace

void lookAtPairs(const Corpus &corpus, const std::vector<NearPair> &pairs, const PairLook &look,
    RelationReport &report)
{
    OnePerExample first(report);
    const auto entryAt = [&](qint32 place) -> const CorpusEntry & {
        return corpus.entries()[static_cast<std::size_t>(place)];
    };
    corpus.look(
        pairs,
        [&](const NearPair &pair) {
            quint64 key = 1;
            for (const qint32 place : {pair.first, pair.second}) {
                const CorpusEntry &entry = entryAt(place);
                for (const quint64 part : {static_cast<quint64>(entry.id), entry.questionHash,
                         entry.answerHash, entry.referenceHash})
                    key = extendHash(key, part);
            }
            return key;
        },
        [&](const NearPair &pair) {
            return std::array{entryAt(pair.first).id, entryAt(pair.second).id};
        },
        [&](const NearPair &pair, const ExampleTexts &texts) {
            return look(entryAt(pair.first), entryAt(pair.second), pair.similarity, texts);
        },
        first);
}

QString coversEnglish(const QString &description)
{
    return Tr::tr("%1 Looks at English only.").arg(description);
}

Span withSpaceBefore(const Document &document, Span span)
{
    qsizetype start = span.start;
    while (start > 0 && document.text()[start - 1] == u' ')
        --start;
    return {start, span.end() - start};
}

} // namespace core::checks
