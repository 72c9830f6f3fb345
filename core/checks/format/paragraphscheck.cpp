// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

enum Shape : ValueId { OneBlock = 1, Paragraphs = 2 };
constexpr int kShortest = 40; ///< words; a short answer needs no paragraphs

class ParagraphsCheck final : public ChoiceCheck
{
    CheckInfo info() const override
    {
        return {u"fmt.paragraphs"_s, Group::Length, Tr::tr("Paragraphs"),
            Tr::tr("One block of text where your other answers have paragraphs.")};
    }
    Convention convention(QStringView) const override
    {
        Convention result;
        result.severity = Severity::TakeALook;
        result.meter = u"format"_s;
        return result;
    }
    QString valueLabel(QStringView, ValueId value) const override
    {
        return value == OneBlock ? Tr::tr("one block of text") : Tr::tr("several paragraphs");
    }
    std::optional<Seen> see(const ExampleView &view, const Number &) const override
    {
        if (view.shape.kind != ShapeKind::Prose || view.answer.words() < kShortest)
            return {};
        const bool parted = view.answer.text().trimmed().contains(u'\n');
        return Seen{parted ? Paragraphs : OneBlock, {}};
    }
    QString title(const ExampleView &, const Seen &seen, const Judgement &) const override
    {
        return seen.value == OneBlock
            ? Tr::tr("Written as one block; your others use paragraphs.")
            : QString(Tr::tr("Written in paragraphs; your others are one block."));
    }
    std::optional<Fix> fix(
        const ExampleView &view, const Seen &seen, const Judgement &, const House &) const override
    {
        if (seen.value != Paragraphs)
            return review();
        std::vector<TextEdit> list;
        const QString &text = view.answer.text();
        for (const Line &line : view.answer.lines()) {
            if (line.kind != LineKind::Text && line.kind != LineKind::Blank)
                return review();
        }
        const Span body = view.answer.trimmed();
        for (qsizetype at = text.indexOf(u'\n', body.start); at >= 0 && at < body.end();) {
            qsizetype end = at;
            while (end < text.size() && text[end].isSpace())
                ++end;
            list.push_back({{at, end - at}, u" "_s});
            at = text.indexOf(u'\n', end);
        }
        return edits(std::move(list), FixKind::Suggestion);
    }
};

} // namespace

std::unique_ptr<const Check> paragraphsCheck()
{
    return std::make_unique<const ParagraphsCheck>();
}

} // namespace core::checks
