// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/reportdocument.h"

#include "core/text/displaytext.h"

#include <QCoreApplication>
#include <QLocale>

#include <numeric>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::Report)
};

constexpr qsizetype kLongestText =
    20'000; ///< UTF-16 units of one answer; a report is read by people

constexpr char kStyle[] = R"css(
:root { color-scheme: light dark; --paper: #ffffff; --ink: #1c1d21; --quiet: #4d515b; --line: #c9ccd4;
  --soft: #f1f2f6; --accent: #1d5aa8; --gone: #fde7d8; --gone-ink: #6b2c00; --new: #d8e7fb; --new-ink: #0c3a73;
  --warn: #fdeecb; --warn-ink: #553800; --bar-a: #1d5aa8; --bar-b: #d9dbe2; --bar-c: #8b94a6; }
@media (prefers-color-scheme: dark) { :root { --paper: #1b1c20; --ink: #eceef2; --quiet: #b6bac5;
  --line: #4a4e59; --soft: #26282e; --accent: #8ab8f5; --gone: #4a2a14; --gone-ink: #ffd9bf; --new: #173a66;
  --new-ink: #d6e7ff; --warn: #463400; --warn-ink: #ffe6ad; --bar-a: #8ab8f5; --bar-b: #4a4e59; --bar-c: #7a8190; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, "Noto Sans", sans-serif; }
main, header { max-width: 60rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2rem; }
main { padding-bottom: 3rem; }
h1 { font-size: 1.8rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.25rem; margin: 2.25rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
p { margin: .5rem 0; max-width: 48rem; }
.lead { font-size: 1.3rem; font-weight: 600; }
.quiet, .note { color: var(--quiet); }
.warning { background: var(--warn); color: var(--warn-ink); padding: .75rem 1rem; border-radius: .5rem; }
dl { display: grid; grid-template-columns: minmax(10rem, max-content) 1fr; gap: .25rem 1.5rem; margin: .5rem 0; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; }
caption { text-align: start; color: var(--quiet); padding: .25rem 0; }
th, td { padding: .4rem .6rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th { background: var(--soft); }
tbody th { font-weight: normal; }
.numbers td, .numbers thead th:not(:first-child) { text-align: end; font-variant-numeric: tabular-nums; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
blockquote { margin: .5rem 0; padding: .75rem 1rem; background: var(--soft); border-radius: .5rem; }
article { margin: 1rem 0; padding: .25rem 1rem 1rem; border: 1px solid var(--line); border-radius: .5rem; }
.both { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; }
.both > div { background: var(--soft); border-radius: .5rem; padding: .5rem .9rem .75rem; min-width: 0; }
h4 { font-size: .9rem; margin: .25rem 0; }
del { background: var(--gone); color: var(--gone-ink); text-decoration: line-through; }
ins { background: var(--new); color: var(--new-ink); text-decoration: underline; }
.bar { display: flex; height: 1.5rem; border-radius: .4rem; overflow: hidden; background: var(--soft); }
.bar span:nth-child(3n+1) { background: var(--bar-a); } .bar span:nth-child(3n+2) { background: var(--bar-b); }
.bar span:nth-child(3n) { background: var(--bar-c); }
@media (max-width: 44rem) { .both { grid-template-columns: 1fr; } dl { grid-template-columns: 1fr; }
  dd { margin-bottom: .4rem; } }
@media print { :root { color-scheme: light; --paper: #fff; --ink: #000; --quiet: #333; --line: #999; --soft: #f3f3f3;
  --gone: #fff; --gone-ink: #000; --new: #fff; --new-ink: #000; --warn: #fff; --warn-ink: #000; }
  body { font-size: 10pt; } article, table, tr { break-inside: avoid; } h2, h3 { break-after: avoid; }
  .warning { border: 1px solid #000; } }
)css";

/// The report's own words can quote others, for example a category: nothing goes in as it came.
QString escaped(const QString &text)
{
    return displayText(text, kLongestText).toHtmlEscaped();
}

/// Text that somebody or some model wrote: shown as it is, in its own direction.
QString foreign(QStringView text)
{
    return displayText(text, kLongestText).toHtmlEscaped();
}

QString cutRemark(QStringView text)
{
    return text.size() > kLongestText ? Tr::tr("(The text goes on; it is too long for a report.)")
                                      : QString();
}

/// The words of one side, those that the other side lacks within `tag`.
QString marked(const ReportPair &pair, bool before)
{
    const QString &text = before ? pair.before : pair.after;
    if (pair.pieces.empty() || text.size() > kLongestText)
        return foreign(text);
    const QString tag = before ? u"del"_s : u"ins"_s;
    QString html;
    for (const DiffPiece &piece : pair.pieces) {
        const qsizetype start = before ? piece.leftStart : piece.rightStart;
        const qsizetype length = before ? piece.leftLength : piece.rightLength;
        const QStringView words = QStringView(text).mid(start, length);
        if (piece.same || words.isEmpty()) {
            html += foreign(words);
            continue;
        }
        // White space at the end belongs to the gap, which is not to be marked.
        qsizetype end = words.size();
        while (end > 0 && words[end - 1].isSpace())
            --end;
        html += u'<' + tag + u'>' + foreign(words.first(end)) + u"</"_s + tag + u'>' +
            foreign(words.sliced(end));
    }
    return html;
}

QString paragraphs(const QStringList &lines, const QString &attribute)
{
    QString html;
    for (const QString &line : lines)
        html += u"<p"_s + attribute + u'>' + escaped(line) + u"</p>\n"_s;
    return html;
}

class PageWriter
{
public:
    QString operator()(const ReportParagraph &block) const
    {
        switch (block.kind) {
        case ReportParagraph::Kind::Normal:
            return u"<p>"_s + escaped(block.text) + u"</p>\n"_s;
        case ReportParagraph::Kind::Lead:
            return u"<p class=\"lead\">"_s + escaped(block.text) + u"</p>\n"_s;
        case ReportParagraph::Kind::Note:
            return u"<p class=\"note\">"_s + escaped(block.text) + u"</p>\n"_s;
        case ReportParagraph::Kind::Warning:
            break;
        }
        return u"<p class=\"warning\">"_s + escaped(block.text) + u"</p>\n"_s;
    }
    QString operator()(const ReportList &block) const
    {
        QString html = u"<ul>\n"_s;
        for (const QString &item : block.items)
            html += u"<li dir=\"auto\">"_s + foreign(item) + u"</li>\n"_s;
        return html + u"</ul>\n"_s;
    }
    QString operator()(const ReportFacts &block) const
    {
        QString html = u"<dl>\n"_s;
        for (const auto &[name, value] : block.facts)
            html += u"<dt>"_s + escaped(name) + u"</dt><dd dir=\"auto\">"_s + foreign(value) +
                u"</dd>\n"_s;
        return html + u"</dl>\n"_s;
    }
    QString operator()(const ReportTable &block) const
    {
        // Reachable by keyboard, because it may have to be scrolled.
        QString html =
            u"<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"%1\"><table%2>"
            "<caption>%1</caption>\n<thead><tr>"_s.arg(
                escaped(block.caption), block.numbers ? u" class=\"numbers\""_s : QString());
        for (const QString &cell : block.head)
            html += u"<th scope=\"col\">"_s + escaped(cell) + u"</th>"_s;
        html += u"</tr></thead>\n<tbody>\n"_s;
        for (const QStringList &row : block.rows) {
            html += u"<tr>"_s;
            for (qsizetype i = 0; i < row.size(); ++i) {
                html += i == 0 ? u"<th scope=\"row\" dir=\"auto\">"_s : u"<td>"_s;
                html += foreign(row[i]);
                html += i == 0 ? u"</th>"_s : u"</td>"_s;
            }
            html += u"</tr>\n"_s;
        }
        return html + u"</tbody></table></div>\n"_s;
    }
    QString operator()(const ReportBar &block) const
    {
        const auto total = std::accumulate(block.parts.begin(), block.parts.end(), qint64{0},
            [](qint64 sum, const auto &part) { return sum + part.second; });
        QStringList words;
        QString spans;
        for (const auto &[name, count] : block.parts) {
            words.append(u"%1: %2"_s.arg(name, QLocale().toString(count)));
            const double width = total > 0 ? 100.0 * double(count) / double(total) : 0;
            spans += u"<span style=\"width:%1%\"></span>"_s.arg(width, 0, 'f', 2);
        }
        return u"<p>%1</p>\n<div class=\"bar\" aria-hidden=\"true\">%2</div>\n"_s.arg(
            escaped(block.title + u" "_s + words.join(u" · "_s)), spans);
    }
    QString operator()(const ReportPair &block) const
    {
        QString html = u"<article>\n<h3>"_s + escaped(block.title) +
            u"</h3>\n<p class=\"text\" dir=\"auto\">"_s + foreign(block.question) +
            u"</p>\n<div class=\"both\">\n"_s;
        html += side(block.beforeName, marked(block, true), cutRemark(block.before));
        html += side(block.afterName, marked(block, false), cutRemark(block.after));
        html += u"</div>\n"_s;
        if (!block.kept.isEmpty()) {
            html += u"<h4>%1</h4>\n<p class=\"text quiet\" dir=\"auto\">%2</p>\n"_s.arg(
                escaped(Tr::tr("What we answered")), foreign(block.kept));
        }
        return html + paragraphs(block.remarks, u" class=\"note\" dir=\"auto\""_s) +
            u"</article>\n"_s;
    }
    QString operator()(const ReportQuotation &block) const
    {
        return u"<blockquote class=\"text\" dir=\"auto\">"_s + foreign(block.text) +
            u"</blockquote>\n"_s;
    }

private:
    static QString side(const QString &name, const QString &html, const QString &remark)
    {
        QString all = u"<div><h4>"_s + escaped(name) + u"</h4><p class=\"text\" dir=\"auto\">"_s +
            html + u"</p>"_s;
        if (!remark.isEmpty())
            all += u"<p class=\"note\">"_s + escaped(remark) + u"</p>"_s;
        return all + u"</div>\n"_s;
    }
};

/// For QTextDocument: tables for layout, nothing that needs a style sheet beyond its few properties.
class PaperWriter
{
public:
    QString operator()(const ReportParagraph &block) const
    {
        const QString text = escaped(block.text);
        switch (block.kind) {
        case ReportParagraph::Kind::Normal:
            return u"<p>"_s + text + u"</p>"_s;
        case ReportParagraph::Kind::Lead:
            return u"<p style=\"font-size:large\"><b>"_s + text + u"</b></p>"_s;
        case ReportParagraph::Kind::Note:
            return u"<p style=\"color:#444444\">"_s + text + u"</p>"_s;
        case ReportParagraph::Kind::Warning:
            break;
        }
        return u"<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"6\"><tr><td>"_s +
            text + u"</td></tr></table>"_s;
    }
    QString operator()(const ReportList &block) const
    {
        QString html = u"<ul>"_s;
        for (const QString &item : block.items)
            html += u"<li>"_s + lines(foreign(item)) + u"</li>"_s;
        return html + u"</ul>"_s;
    }
    QString operator()(const ReportFacts &block) const
    {
        QString html = u"<table cellspacing=\"0\" cellpadding=\"3\">"_s;
        for (const auto &[name, value] : block.facts)
            html += u"<tr><td style=\"color:#444444\">%1</td><td>%2</td></tr>"_s.arg(
                escaped(name), lines(foreign(value)));
        return html + u"</table>"_s;
    }
    QString operator()(const ReportTable &block) const
    {
        QString html = u"<p style=\"color:#444444\">"_s + escaped(block.caption) +
            u"</p><table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"4\"><thead><tr>"_s;
        for (const QString &cell : block.head)
            html += u"<th align=\"left\">"_s + escaped(cell) + u"</th>"_s;
        html += u"</tr></thead>"_s;
        for (const QStringList &row : block.rows) {
            html += u"<tr>"_s;
            for (qsizetype i = 0; i < row.size(); ++i)
                html += (i > 0 && block.numbers ? u"<td align=\"right\">"_s : u"<td>"_s) +
                    lines(foreign(row[i])) + u"</td>"_s;
            html += u"</tr>"_s;
        }
        return html + u"</table>"_s;
    }
    QString operator()(const ReportBar &block) const
    {
        QStringList words;
        for (const auto &[name, count] : block.parts)
            words.append(u"%1: %2"_s.arg(name, QLocale().toString(count)));
        return u"<p>"_s + escaped(block.title + u" "_s + words.join(u" · "_s)) + u"</p>"_s;
    }
    QString operator()(const ReportPair &block) const
    {
        QString html = u"<p><b>%1</b></p><p>%2</p>"_s.arg(
            escaped(block.title), lines(foreign(block.question)));
        html +=
            u"<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"6\"><tr>"
            "<th width=\"50%\" align=\"left\">%1</th><th width=\"50%\" align=\"left\">%2</th></tr>"
            "<tr><td>%3</td><td>%4</td></tr></table>"_s.arg(escaped(block.beforeName),
                escaped(block.afterName),
                lines(onPaper(marked(block, true))) + remark(block.before),
                lines(onPaper(marked(block, false))) + remark(block.after));
        if (!block.kept.isEmpty()) {
            html += u"<p style=\"color:#444444\"><b>%1</b><br>%2</p>"_s.arg(
                escaped(Tr::tr("What we answered")), lines(foreign(block.kept)));
        }
        for (const QString &line : block.remarks)
            html += u"<p style=\"color:#444444\">"_s + escaped(line) + u"</p>"_s;
        return html;
    }
    QString operator()(const ReportQuotation &block) const
    {
        return u"<table width=\"100%\" cellpadding=\"6\" bgcolor=\"#f3f3f3\"><tr><td>"_s +
            lines(foreign(block.text)) + u"</td></tr></table>"_s;
    }

private:
    /// It does not know white-space: pre-wrap.
    static QString lines(QString html) { return html.replace(u'\n', u"<br>"_s); }
    static QString onPaper(QString html)
    {
        return html.replace(u"<del>"_s, u"<s>"_s)
            .replace(u"</del>"_s, u"</s>"_s)
            .replace(u"<ins>"_s, u"<u>"_s)
            .replace(u"</ins>"_s, u"</u>"_s);
    }
    static QString remark(QStringView text)
    {
        const QString cut = cutRemark(text);
        return cut.isEmpty() ? QString() : u"<br><i>"_s + escaped(cut) + u"</i>"_s;
    }
};

} // namespace

QByteArray htmlReport(const ReportDocument &report)
{
    const QString direction = report.rightToLeft ? u"rtl"_s : u"ltr"_s;
    QString html =
        u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" "
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"_s.arg(
            escaped(report.language), direction);
    html += u"<title>"_s + foreign(report.title) + u"</title>\n<style>"_s +
        QString::fromLatin1(kStyle) + u"</style>\n</head>\n<body>\n<header>\n<h1 dir=\"auto\">"_s +
        foreign(report.title) + u"</h1>\n<p class=\"quiet\" dir=\"auto\">"_s +
        foreign(report.subtitle) + u"</p>\n</header>\n<main>\n"_s;
    for (const ReportSection &section : report.sections) {
        html += u"<section>\n<h2>"_s + escaped(section.title) + u"</h2>\n"_s;
        for (const ReportBlock &block : section.blocks)
            html += std::visit(PageWriter(), block);
        html += u"</section>\n"_s;
    }
    return (html + u"</main>\n</body>\n</html>\n"_s).toUtf8();
}

QString printReport(const ReportDocument &report)
{
    QString html = u"<html><body dir=\"%1\"><h1>%2</h1><p style=\"color:#444444\">%3</p>"_s.arg(
        report.rightToLeft ? u"rtl"_s : u"ltr"_s, foreign(report.title), foreign(report.subtitle));
    for (const ReportSection &section : report.sections) {
        html += u"<h2>"_s + escaped(section.title) + u"</h2>"_s;
        for (const ReportBlock &block : section.blocks)
            html += std::visit(PaperWriter(), block);
    }
    return html + u"</body></html>"_s;
}

} // namespace core
