// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

class WhitespaceCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"fmt.whitespace"_s, Group::Format, Tr::tr("Spaces"),
            Tr::tr("Double spaces, spaces at the end of a line, three empty lines, a missing space "
                   "after a full stop.")};
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        if (!view.isProse())
            return;
        const QString &text = view.answer.text();
        const Span body = view.answer.trimmed();
        std::vector<TextEdit> list;
        Span shown;
        const auto add = [&](Span span, const QString &with, Span show) {
            if (list.empty())
                shown = show;
            if (list.empty() || list.back().span.end() <= span.start)
                list.push_back({span, with});
        };
        if (body.start > 0 && !body.isEmpty())
            add({0, body.start}, {}, {0, body.start});
        qsizetype blank = 0;
        for (qsizetype i = body.start; i < body.end(); ++i) {
            const QChar c = text[i];
            if (c == u'\n') {
                ++blank;
                continue;
            }
            if (c != u' ' && c != u'\t') {
                if (blank > 3 && !view.answer.isProtected(i - 1))
                    add({i - blank, blank}, u"\n\n"_s, {i - blank, blank});
                blank = 0;
                // "done.Then": a small letter, a full stop, a capital.
                if (c == u'.' && i > 1 && i + 2 < body.end() && text[i - 1].isLower() &&
                    text[i - 2].isLower() && text[i + 1].isUpper() && text[i + 2].isLower() &&
                    !view.answer.isProtected(i))
                    add({i + 1, 0}, u" "_s, {i - 1, 3});
                continue;
            }
            qsizetype end = i;
            while (end < body.end() && (text[end] == u' ' || text[end] == u'\t'))
                ++end;
            const bool lineStart = i == 0 || text[i - 1] == u'\n';
            const bool lineEnd = end >= text.size() || text[end] == u'\n';
            const bool shownAs = view.answer.lineAt(i).kind == LineKind::TableRow ||
                view.answer.isProtected(i) || view.answer.lineAt(i).kind == LineKind::Fence;
            if (!shownAs && !lineStart) {
                // Two spaces at the end of a line are a line break in Markdown.
                if (lineEnd && end - i != 2)
                    add({i, end - i}, {}, {i, end - i});
                else if (!lineEnd && end - i > 1)
                    add({i, end - i}, u" "_s, wordsAround(text, i, end));
                else if (!lineEnd && text[i] == u'\t')
                    add({i, 1}, u" "_s, {i, 1});
            }
            blank = lineStart && lineEnd ? blank : 0;
            i = end - 1;
        }
        if (body.end() < text.size() && !body.isEmpty() && text.size() - body.end() > 1)
            add({body.end(), text.size() - body.end()}, {}, {body.end(), text.size() - body.end()});
        if (list.empty())
            return;
        Finding result = finding(Severity::Tip, shown, Tr::tr("Spaces too many or too few."),
            Tr::tr("They cost words and look careless."));
        result.fix = edits(std::move(list));
        result.score = 0.3;
        observer.report(std::move(result));
    }
    static Span wordsAround(const QString &text, qsizetype from, qsizetype to)
    {
        while (from > 0 && !text[from - 1].isSpace())
            --from;
        while (to < text.size() && !text[to].isSpace())
            ++to;
        return {from, to - from};
    }
};

} // namespace

std::unique_ptr<const Check> whitespaceCheck()
{
    return std::make_unique<const WhitespaceCheck>();
}

} // namespace core::checks
