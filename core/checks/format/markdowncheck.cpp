// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

/// Bold, headings, tables, code and links: 1 without, 2 with; each its own convention.
class MarkdownCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"fmt.markdown"_s, Group::Format, Tr::tr("Bold, headings, tables, code, links"),
            Tr::tr("Marks of Markdown where your other answers have none.")};
    }
    Convention convention(QStringView suffix) const override
    {
        Convention result;
        result.title = featureName(suffix);
        result.meter = u"format"_s;
        result.mostOthers = 0.12;
        result.severity = Severity::TakeALook;
        return result;
    }
    static QString featureName(QStringView suffix)
    {
        return suffix == "bold"_L1   ? Tr::tr("Bold type")
            : suffix == "heading"_L1 ? Tr::tr("Headings")
            : suffix == "table"_L1   ? Tr::tr("Tables")
            : suffix == "code"_L1    ? Tr::tr("Code")
                                     : Tr::tr("Links");
    }
    QString valueLabel(QStringView suffix, ValueId value) const override
    {
        return value == 2 ? Tr::tr("with %1").arg(featureName(suffix).toLower())
                          : Tr::tr("without %1").arg(featureName(suffix).toLower());
    }
    static Span boldIn(const Document &document)
    {
        const QStringView text(document.text());
        for (const QStringView mark : {QStringView(u"**"), QStringView(u"__")}) {
            for (qsizetype at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 2)) {
                const qsizetype end = text.indexOf(mark, at + 2);
                if (end < 0)
                    break;
                if (end > at + 2 && !text[at + 2].isSpace() && !document.isProtected(at) &&
                    !text.sliced(at, end - at).contains(u'\n'))
                    return {at, end + 2 - at};
            }
        }
        return {};
    }
    static Span featureIn(const ExampleView &view, QStringView suffix)
    {
        const Document &document = view.answer;
        if (suffix == "bold"_L1)
            return boldIn(document);
        for (const Line &line : document.lines()) {
            if ((suffix == "heading"_L1 && line.kind == LineKind::Heading) ||
                (suffix == "table"_L1 && line.kind == LineKind::TableRow))
                return line.span;
        }
        if (suffix == "code"_L1) {
            for (const ProtectedSpan &span : document.protectedSpans()) {
                if (span.kind == ProtectedKind::Code)
                    return span.span;
            }
        }
        if (suffix == "link"_L1) {
            const qsizetype at = document.text().indexOf(u"](");
            if (at > 0) {
                const qsizetype from = document.text().lastIndexOf(u'[', at);
                const qsizetype end = document.text().indexOf(u')', at);
                if (from >= 0 && end > at)
                    return {from, end + 1 - from};
            }
        }
        return {};
    }
    static constexpr const char *kFeatures[] = {"bold", "heading", "table", "code", "link"};
    void observe(const ExampleView &view, Observer &observer) const override
    {
        if (!view.isProse())
            return;
        for (const char *feature : kFeatures) {
            const QString suffix = QString::fromLatin1(feature);
            observer.choice(featureIn(view, suffix).isEmpty() ? 1 : 2, suffix);
        }
    }
    void inspect(const ExampleView &view, const House &house, const Report &report) const override
    {
        for (const char *feature : kFeatures) {
            const QString suffix = QString::fromLatin1(feature);
            const Span span = featureIn(view, suffix);
            const Judgement judgement = house.judge(span.isEmpty() ? 1 : 2, suffix);
            if (!judgement.deviates)
                continue;
            // Nothing is missing where a table or a link has no place.
            if (span.isEmpty() && suffix != "heading"_L1 && suffix != "bold"_L1)
                continue;
            Finding result = finding(Severity::TakeALook, span,
                span.isEmpty() ? Tr::tr("Your other answers use this here: %1.")
                                     .arg(featureName(suffix).toLower())
                               : Tr::tr("%1 is rare in your answers.").arg(featureName(suffix)),
                usualWay(judgement));
            addEvidence(result, judgement);
            result.cause = suffix;
            result.fix = fixFor(view.answer, suffix, span);
            report(std::move(result));
        }
    }
    static Fix fixFor(const Document &document, const QString &suffix, Span span)
    {
        if (span.isEmpty())
            return review();
        std::vector<TextEdit> list;
        if (suffix == "bold"_L1) {
            const QStringView text(document.text());
            const QStringView mark = text.sliced(span.start, 2);
            for (qsizetype at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 2)) {
                if (!document.isProtected(at))
                    list.push_back({{at, 2}, {}});
            }
            return list.size() % 2 == 0 ? edits(std::move(list)) : review();
        }
        if (suffix == "heading"_L1) {
            for (const Line &line : document.lines()) {
                if (line.kind == LineKind::Heading)
                    list.push_back({{line.marker.start, line.marker.length + 1}, {}});
            }
            return edits(std::move(list));
        }
        return review();
    }
};

} // namespace

std::unique_ptr<const Check> markdownCheck()
{
    return std::make_unique<const MarkdownCheck>();
}

} // namespace core::checks
