// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"
#include "core/checks/tone/tonemodel.h"

namespace core::checks {

namespace {

/// Score of politeness from which a sentence is courteous whatever phrase stands in it.
constexpr double kCourteous = 0.6;

/// Courtesies that a category may always hold: 1 absent, 2 present.
struct Courtesy
{
    const char *suffix;
    List list;
};
constexpr Courtesy kCourtesies[] = {
    {"thanks", List::PoliteGratitude}, {"sorry", List::PoliteApology}};

class PolitenessCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"tone.politeness"_s, Group::Tone, Tr::tr("Courtesy"),
            coversEnglish(Tr::tr("Brusque phrases, and a thank-you or an apology that is missing "
                                 "where the others of the category have it.")),
            kEnglish};
    }
    Convention convention(QStringView suffix) const override
    {
        Convention result;
        result.title = suffix == "sorry"_L1 ? Tr::tr("Apology") : Tr::tr("Thanks");
        result.severity = Severity::Tip;
        result.asks = false;
        result.mostOthers = 0.1;
        return result;
    }
    QString valueLabel(QStringView suffix, ValueId value) const override
    {
        if (suffix == "sorry"_L1)
            return value == 2 ? Tr::tr("an apology") : Tr::tr("no apology");
        return value == 2 ? Tr::tr("a word of thanks") : Tr::tr("no word of thanks");
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        if (!view.isProse())
            return;
        for (const Courtesy &courtesy : kCourtesies)
            observer.choice(view.answer.countIn(courtesy.list) > 0 ? 2 : 1,
                QString::fromLatin1(courtesy.suffix));
        Span last;
        for (Span span : view.answer.spansIn(List::Brusque)) {
            // "Unfortunately there is nothing we can do" inside a quotation is no fault of the house.
            for (const Sentence &sentence : view.answer.sentences()) {
                if (!sentence.span.contains(span.start))
                    continue;
                const bool harsh = isHarsh(view.answer, span) &&
                    scoreOf(politenessModel(), view.answer, stretchOf(sentence)) < kCourteous;
                span = harsh ? sentence.span : Span{};
                break;
            }
            if (span.isEmpty() || span == last)
                continue;
            last = span;
            Finding result = finding(Severity::TakeALook, span, Tr::tr("This may sound brusque."),
                Tr::tr("It tells the reader off."));
            result.fix = review();
            result.score = 0.7;
            observer.report(std::move(result));
        }
    }
    /// "You must have the receipt" is a rule; "you must calm down" is not.
    static bool isHarsh(const Document &document, Span span)
    {
        const QString phrase = document.view(span).toString().toLower();
        if (phrase == "you should have"_L1) {
            // "You should have read it", but not "you should have it by Friday".
            for (const Token &token : document.tokens()) {
                if (token.start >= span.end())
                    return token.in(List::Participle) ||
                        document.view(token.span()).endsWith(u"ed");
            }
            return false;
        }
        return phrase != "you must"_L1 && phrase != "you have to"_L1 && phrase != "obviously"_L1 &&
            phrase != "whatever"_L1;
    }
    void inspect(const ExampleView &view, const House &house, const Report &report) const override
    {
        for (const Courtesy &courtesy : kCourtesies) {
            const QString suffix = QString::fromLatin1(courtesy.suffix);
            const Judgement judgement =
                house.judge(view.answer.countIn(courtesy.list) > 0 ? 2 : 1, suffix);
            // Only the absence of a courtesy is worth a word.
            if (!judgement.deviates || judgement.house != 2 || view.example.category.isEmpty())
                continue;
            Finding result = finding(Severity::Tip, {},
                courtesy.list == List::PoliteApology
                    ? Tr::tr("Your other answers of this kind apologise; this one does not.")
                    : Tr::tr("Your other answers of this kind say thank you; this one does not."),
                usualWay(judgement));
            addEvidence(result, judgement);
            result.fix = review();
            result.cause = suffix;
            report(std::move(result));
        }
    }
};

} // namespace

std::unique_ptr<const Check> politenessCheck()
{
    return std::make_unique<const PolitenessCheck>();
}

} // namespace core::checks
