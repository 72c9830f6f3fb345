// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

enum Use : ValueId { Without = 1, With = 2 };

/// Emoji of a text, with joiners and selectors; a run counts as one.
std::vector<Span> emojiRuns(const Document &document)
{
    std::vector<Span> runs;
    const QString &text = document.text();
    for (const Token &token : document.tokens()) {
        if (!token.is(TokenKind::Emoji))
            continue;
        qsizetype end = token.end();
        while (end < text.size() && (text[end] == QChar(0xfe0f) || text[end] == QChar(0x200d)))
            ++end;
        if (!runs.empty() && runs.back().end() >= token.start)
            runs.back().length = end - runs.back().start;
        else
            runs.push_back({token.start, end - token.start});
    }
    return runs;
}

/// ":-)" and its like.
std::vector<Span> emoticons(const Document &document)
{
    static constexpr QStringView kFaces[] = {u":-)", u":)", u":-(", u":(", u";-)", u";)", u":-D",
        u":D", u":P", u":-P", u"<3", u"xD", u"XD", u":/", u":-/"};
    std::vector<Span> runs;
    const QStringView text(document.text());
    for (const QStringView face : kFaces) {
        for (qsizetype at = text.indexOf(face); at >= 0; at = text.indexOf(face, at + 1)) {
            const qsizetype end = at + face.size();
            const bool alone = (at == 0 || text[at - 1].isSpace() || text[at - 1].isPunct()) &&
                (end == text.size() || !isWordUnit(text[end].unicode())) &&
                !(at > 0 && text[at - 1] == u'(') && !text.sliced(end).startsWith(u"/");
            if (alone && !document.isProtected(at) &&
                (at == 0 || !isWordUnit(text[at - 1].unicode())))
                runs.push_back({at, face.size()});
        }
    }
    std::sort(runs.begin(), runs.end(), [](const Span &a, const Span &b) {
        return a.start < b.start || (a.start == b.start && a.length > b.length);
    });
    runs.erase(std::unique(runs.begin(), runs.end(),
                   [](const Span &a, const Span &b) { return a.overlaps(b); }),
        runs.end());
    return runs;
}

std::vector<Span> allFaces(const Document &document)
{
    std::vector<Span> result = emojiRuns(document);
    const std::vector<Span> more = emoticons(document);
    result.insert(result.end(), more.begin(), more.end());
    std::sort(result.begin(), result.end(),
        [](const Span &a, const Span &b) { return a.start < b.start; });
    return result;
}

class EmojiCheck final : public ChoiceCheck
{
    CheckInfo info() const override
    {
        return {u"tone.emoji"_s, Group::Tone, Tr::tr("Emoji"),
            Tr::tr("Emoji and typed faces where your other answers have none, or none where they "
                   "have some.")};
    }
    QString valueLabel(QStringView, ValueId value) const override
    {
        return value == With ? Tr::tr("with emoji") : Tr::tr("no emoji");
    }
    std::optional<Seen> see(const ExampleView &view, const Number &) const override
    {
        if (!view.isProse())
            return {};
        const std::vector<Span> faces = allFaces(view.answer);
        if (!faces.empty())
            return Seen{With, faces.front()};
        const Sentence *first =
            view.answer.sentences().empty() ? nullptr : &view.answer.sentences().front();
        return Seen{Without,
            !view.parts.greeting.isEmpty() ? view.parts.greeting
                : first                    ? first->span
                                           : Span{}};
    }
    QString title(const ExampleView &, const Seen &seen, const Judgement &) const override
    {
        return seen.value == With ? Tr::tr("Your other answers use no emoji.")
                                  : Tr::tr("Your other answers have an emoji; this one has none.");
    }
    std::optional<Fix> fix(
        const ExampleView &view, const Seen &seen, const Judgement &, const House &) const override
    {
        if (seen.value != With)
            return review();
        std::vector<TextEdit> list;
        for (const Span &face : allFaces(view.answer))
            list.push_back({withSpaceBefore(view.answer, face), {}});
        return edits(std::move(list));
    }
};

} // namespace

std::unique_ptr<const Check> emojiCheck()
{
    return std::make_unique<const EmojiCheck>();
}

} // namespace core::checks
