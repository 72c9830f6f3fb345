// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

constexpr double kOverlap = 0.9;
constexpr int kShortest = 16; ///< units

class CopyInputCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"con.copy_input"_s, Group::Content, Tr::tr("Repeats the question"),
            Tr::tr("Answers that are the question, or nearly all of it.")};
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        // By length and not by words: what repeats the question is one quotation to the document.
        if (view.shape.kind == ShapeKind::Json || view.answer.trimmed().length < kShortest ||
            view.question.words() < 4)
            return;
        const double ratio =
            double(view.answer.trimmed().length) / double(view.question.trimmed().length);
        if (ratio > 1.3)
            return;
        const std::vector<quint32> answer = shingles(view.answer.text());
        const std::vector<quint32> question = shingles(view.question.text());
        std::size_t both = 0;
        for (const quint32 shingle : answer)
            both += std::binary_search(question.begin(), question.end(), shingle) ? 1 : 0;
        if (answer.empty() || double(both) < kOverlap * double(answer.size()))
            return;
        Finding result = finding(Severity::ProbablyWrong, view.answer.trimmed(),
            Tr::tr("The answer repeats the question."), Tr::tr("The model would learn to echo."));
        result.fix = review();
        result.score = 0.9;
        observer.report(std::move(result));
    }
};

} // namespace

std::unique_ptr<const Check> copyInputCheck()
{
    return std::make_unique<const CopyInputCheck>();
}

} // namespace core::checks
