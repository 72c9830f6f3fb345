// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

/// A rate says nothing of a short text, nor of one or two words.
constexpr int kShortest = 25;
constexpr int kFewestHits = 3;

/// How often words of one list stand in a hundred: more often than in the other answers is worth a tip.
class WordRateCheck final : public NumberCheck
{
public:
    struct Words
    {
        List list;
        QString id;
        QString name;
        QString description;
        QString title;
        QString why;
    };

    explicit WordRateCheck(Words (*words)())
        : m_words(words)
    {
    }

    CheckInfo info() const override
    {
        const Words words = m_words();
        return {words.id, Group::Tone, words.name, coversEnglish(words.description), kEnglish};
    }
    Convention convention(QStringView) const override
    {
        Convention result;
        result.kind = Convention::Kind::Number;
        result.floorFactor = 3;
        result.severity = Severity::Tip;
        return result;
    }
    std::optional<Seen> see(const ExampleView &view) const override
    {
        if (!view.isProse() || view.answer.words() < kShortest)
            return {};
        const std::vector<Span> hits = view.answer.spansIn(m_list);
        const int count = static_cast<int>(hits.size());
        return Seen{count < kFewestHits ? 0.0 : 100.0 * count / view.answer.words(),
            hits.empty() ? Span{} : hits.front()};
    }
    QString title(const Seen &seen, const Judgement &judgement) const override
    {
        return seen.value > judgement.median ? m_words().title : QString();
    }
    QString why(const Seen &, const Judgement &) const override { return m_words().why; }

private:
    Words (*m_words)(); ///< asked each time, because the language can change
    List m_list = m_words().list;
};

WordRateCheck::Words hedges()
{
    return {List::Hedge, u"tone.hedging"_s, Tr::tr("Unsure wording"),
        Tr::tr("More words such as “maybe” or “I think” than in your other answers."),
        Tr::tr("More unsure wording than usual."), Tr::tr("Your other answers are more definite.")};
}

WordRateCheck::Words intensifiers()
{
    return {List::Intensifier, u"tone.intensifier"_s, Tr::tr("Strong words"),
        Tr::tr("More words such as “very” or “super” than in your other answers."),
        Tr::tr("More words such as “very” than usual."),
        Tr::tr("Your other answers use fewer of them.")};
}

WordRateCheck::Words buzzwords()
{
    return {List::Buzzword, u"tone.buzzword"_s, Tr::tr("Marketing words"),
        Tr::tr("More marketing words than in your other answers."),
        Tr::tr("Heavy marketing words, unlike the rest."),
        Tr::tr("Your other answers use plainer words.")};
}

} // namespace

std::unique_ptr<const Check> hedgingCheck()
{
    return std::make_unique<const WordRateCheck>(&hedges);
}

std::unique_ptr<const Check> intensifierCheck()
{
    return std::make_unique<const WordRateCheck>(&intensifiers);
}

std::unique_ptr<const Check> buzzwordCheck()
{
    return std::make_unique<const WordRateCheck>(&buzzwords);
}

} // namespace core::checks
