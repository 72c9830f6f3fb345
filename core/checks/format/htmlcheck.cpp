// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

constexpr QStringView kNames[] = {u"br", u"p", u"div", u"span", u"b", u"i", u"u", u"em", u"strong",
    u"a", u"ul", u"ol", u"li", u"h1", u"h2", u"h3", u"table", u"tr", u"td", u"th", u"img", u"font",
    u"hr", u"center", u"small", u"sup", u"sub", u"blockquote", u"pre", u"code"};

struct Entity
{
    QStringView name;
    char16_t unit;
};
constexpr Entity kEntities[] = {{u"&nbsp;", u' '}, {u"&amp;", u'&'}, {u"&lt;", u'<'},
    {u"&gt;", u'>'}, {u"&quot;", u'"'}, {u"&#39;", u'\''}, {u"&apos;", u'\''},
    {u"&euro;", u'\u20ac'}, {u"&ndash;", u'\u2013'}, {u"&mdash;", u'\u2014'}, {u"&auml;", u'ä'},
    {u"&ouml;", u'ö'}, {u"&uuml;", u'ü'}, {u"&eacute;", u'é'}};

std::vector<TextEdit> webCode(const Document &document)
{
    std::vector<TextEdit> list;
    const QStringView text(document.text());
    for (qsizetype at = text.indexOf(u'<'); at >= 0; at = text.indexOf(u'<', at + 1)) {
        qsizetype from = at + 1;
        if (from < text.size() && text[from] == u'/')
            ++from;
        qsizetype end = from;
        while (end < text.size() && end - from < 12 && text[end].isLetterOrNumber())
            ++end;
        const QString name = text.sliced(from, end - from).toString().toLower();
        if (std::find(std::begin(kNames), std::end(kNames), name) == std::end(kNames) ||
            end >= text.size() || (text[end] != u'>' && text[end] != u'/' && text[end] != u' ') ||
            document.isProtected(at))
            continue;
        const qsizetype length =
            text.sliced(at).first(std::min<qsizetype>(300, text.size() - at)).indexOf(u'>');
        if (length < 0)
            continue;
        const qsizetype close = at + length;
        const bool lineBreak = name == "br"_L1 || name == "p"_L1 || name == "div"_L1;
        const bool atBreak = at == 0 || text[at - 1] == u'\n' ||
            (close + 1 < text.size() && text[close + 1] == u'\n') || close + 1 == text.size();
        list.push_back({{at, close + 1 - at},
            lineBreak && !atBreak && text[at + 1] != u'/' ? u"\n"_s : QString()});
        at = close;
    }
    if (!text.contains(u'&'))
        return list;
    for (const Entity &entity : kEntities) {
        for (qsizetype at = text.indexOf(entity.name); at >= 0;
             at = text.indexOf(entity.name, at + 1)) {
            if (!document.isProtected(at))
                list.push_back({{at, entity.name.size()}, QString(QChar(entity.unit))});
        }
    }
    std::sort(list.begin(), list.end(),
        [](const TextEdit &a, const TextEdit &b) { return a.span.start < b.span.start; });
    return list;
}

class HtmlCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"fmt.html"_s, Group::Format, Tr::tr("Web code"),
            Tr::tr("Tags and codes of web pages left in the text.")};
    }
    Convention convention(QStringView) const override
    {
        Convention result;
        result.mostOthers = 0.15;
        result.asks = false;
        return result;
    }
    QString valueLabel(QStringView, ValueId value) const override
    {
        return value == 2 ? Tr::tr("web code") : Tr::tr("no web code");
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        if (!view.isProse())
            return;
        observer.choice(webCode(view.answer).empty() ? 1 : 2);
    }
    void inspect(const ExampleView &view, const House &house, const Report &report) const override
    {
        std::vector<TextEdit> list = webCode(view.answer);
        const Judgement judgement = house.judge(list.empty() ? 1 : 2);
        if (!judgement.deviates || list.empty())
            return;
        Finding result = finding(Severity::ProbablyWrong, list.front().span,
            Tr::tr("Web code was left in the text."), usualWay(judgement));
        addEvidence(result, judgement);
        result.fix = edits(std::move(list));
        report(std::move(result));
    }
};

} // namespace

std::unique_ptr<const Check> htmlCheck()
{
    return std::make_unique<const HtmlCheck>();
}

} // namespace core::checks
