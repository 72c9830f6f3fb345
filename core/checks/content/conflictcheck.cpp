// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/facts.h"
#include "core/checks/support.h"

#include <nlohmann/json.hpp>

namespace core::checks {

namespace {

constexpr double kOtherAnswer = 0.3;
constexpr double kNearAnswer = 0.6;

/// "can" in one and "cannot" in the other.
int negations(const Document &document)
{
    static const quint64 kWords[] = {wordHash(u"not"), wordHash(u"cannot"), wordHash(u"no"),
        wordHash(u"never"), wordHash(u"unable"), wordHash(u"unfortunately"), wordHash(u"nicht"),
        wordHash(u"kein"), wordHash(u"keine"), wordHash(u"pas"), wordHash(u"impossible")};
    int count = 0;
    for (const Token &token : document.tokens()) {
        if (std::find(std::begin(kWords), std::end(kWords), token.hash) != std::end(kWords) ||
            document.view(token.span()).endsWith(u"n't"))
            ++count;
    }
    return count;
}

class ConflictCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"con.conflict"_s, Group::Duplicates, Tr::tr("Answers that disagree"),
            Tr::tr("The same or nearly the same question with two different answers.")};
    }
    void relate(const Corpus &corpus, RelationReport &report) const override
    {
        const auto &entries = corpus.entries();
        std::vector<NearPair> pairs = corpus.nearPairs();
        HashMap<qint32> first(entries.size()); // place of the first with that question, plus one
        for (std::size_t i = 0; i < entries.size(); ++i) {
            if (!entries[i].alive || entries[i].questionWords == 0)
                continue;
            qint32 &known = first[entries[i].questionHash];
            if (known == 0)
                known = static_cast<qint32>(i + 1);
            else
                pairs.push_back({known - 1, static_cast<qint32>(i), 1});
        }
        std::erase_if(pairs, [&](const NearPair &pair) {
            const CorpusEntry &a = entries[static_cast<std::size_t>(pair.first)];
            const CorpusEntry &b = entries[static_cast<std::size_t>(pair.second)];
            return a.answerHash == b.answerHash || a.answerWords == 0 || b.answerWords == 0;
        });
        lookAtPairs(corpus, pairs, look, report);
    }
    static std::optional<Finding> look(
        const CorpusEntry &a, const CorpusEntry &b, double similarity, const ExampleTexts &texts)
    {
        const auto firstFound = texts.find(a.id);
        const auto secondFound = texts.find(b.id);
        if (firstFound == texts.end() || secondFound == texts.end())
            return {};
        const Example *first = &firstFound->second;
        const Example *second = &secondFound->second;
        const Document one(first->answer());
        const Document two(second->answer());
        Span span = two.trimmed();
        if (a.shape == ShapeKind::Label && b.shape == ShapeKind::Label) {
            // Different labels for one text cannot both be right.
        } else if (a.shape == ShapeKind::Json && b.shape == ShapeKind::Json) {
            if (first->question() != second->question() &&
                !otherThanTheQuestion(first->question(), second->question(), one, two, span))
                return {};
        } else {
            const double alike = jaccard(shingles(first->answer()), shingles(second->answer()));
            const bool opposite = (negations(one) == 0) != (negations(two) == 0);
            if (!(alike < kOtherAnswer || (opposite && alike < kNearAnswer)))
                return {};
            // With reference material of its own each answer may be right.
            if (!first->reference.isEmpty() && first->reference != second->reference && !opposite)
                return {};
            for (const Sentence &sentence : two.sentences()) {
                const Document part(two.view(sentence.span).toString());
                if (opposite && negations(part) > 0)
                    span = sentence.span;
            }
        }
        Finding result = finding(Severity::ProbablyWrong, span,
            Tr::tr("Nearly the same question has another answer elsewhere."),
            Tr::tr("The other answer: “%1”").arg(first->answer().left(160)));
        result.example = b.id;
        result.related = {a.id};
        result.score = similarity;
        result.fragment = two.view(span).toString();
        result.fix = review();
        return result;
    }
    /// Whether values differ that the two questions do not differ in.
    static bool otherThanTheQuestion(const QString &firstQuestion, const QString &secondQuestion,
        const Document &one, const Document &two, Span &span)
    {
        const Shape a = shapeOf(one);
        const Shape b = shapeOf(two);
        if (!a.json || !b.json || !a.json->is_object() || !b.json->is_object())
            return false;
        const QString questions[2] = {firstQuestion.toCaseFolded(), secondQuestion.toCaseFolded()};
        const auto given = [&](const nlohmann::ordered_json &value, int which) {
            if (!value.is_string() && !value.is_number())
                return false;
            const QString text = value.is_string()
                ? QString::fromStdString(value.get<std::string>())
                : QString::fromStdString(value.dump());
            return questions[which].contains(text.toCaseFolded());
        };
        for (const auto &[key, value] : a.json->items()) {
            const auto other = b.json->find(key);
            if (other == b.json->end() || *other == value)
                continue;
            if (given(value, 0) || given(*other, 1))
                continue;
            Q_UNUSED(span)
            return true;
        }
        return false;
    }
};

} // namespace

std::unique_ptr<const Check> conflictCheck()
{
    return std::make_unique<const ConflictCheck>();
}

} // namespace core::checks
