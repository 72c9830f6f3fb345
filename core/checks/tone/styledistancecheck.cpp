// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

constexpr int kFewestSentences = 5;

/// A stand-in for the distance to approved answers that needs no second pass.
class StyleDistanceCheck final : public NumberCheck
{
    CheckInfo info() const override
    {
        return {u"tone.style_distance"_s, Group::Tone, Tr::tr("Unlike your other answers"),
            Tr::tr(
                "Answers of five sentences or more whose sentences are built unlike the others.")};
    }
    Convention convention(QStringView) const override
    {
        Convention result;
        result.kind = Convention::Kind::Number;
        result.floorFactor = 1.8;
        result.severity = Severity::Tip;
        return result;
    }
    /// Mean length of words between marks: a habit of writing that topics do not change much.
    std::optional<Seen> see(const ExampleView &view) const override
    {
        if (view.shape.kind != ShapeKind::Prose ||
            static_cast<int>(view.answer.sentences().size()) < kFewestSentences)
            return {};
        double words = 0;
        double marks = 0;
        for (const Token &token : view.answer.tokens()) {
            words += token.is(TokenKind::Word) ? 1 : 0;
            marks += token.is(TokenKind::Mark) ? 1 : 0;
        }
        return Seen{10 * words / std::max(1.0, marks), {}};
    }
    QString title(const Seen &, const Judgement &) const override
    {
        return Tr::tr("This answer is built unlike your others.");
    }
    QString why(const Seen &, const Judgement &) const override
    {
        return Tr::tr("Its sentences run longer or shorter between marks than usual.");
    }
};

} // namespace

std::unique_ptr<const Check> styleDistanceCheck()
{
    return std::make_unique<const StyleDistanceCheck>();
}

} // namespace core::checks
