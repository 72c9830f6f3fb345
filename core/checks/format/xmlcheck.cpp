// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

struct Tag
{
    Span span;
    QString name;
    bool closing = false;
    bool single = false;
};

std::vector<Tag> tagsOf(const Document &document, Span inside)
{
    std::vector<Tag> tags;
    const QStringView text(document.text());
    for (qsizetype at = text.indexOf(u'<', inside.start); at >= 0 && at < inside.end();
         at = text.indexOf(u'<', at + 1)) {
        qsizetype end = at + 1;
        Tag tag;
        if (end < text.size() && text[end] == u'/') {
            tag.closing = true;
            ++end;
        }
        const qsizetype from = end;
        while (end < text.size() &&
            (text[end].isLetterOrNumber() || text[end] == u'_' || text[end] == u'-' ||
                text[end] == u':' || text[end] == u'.'))
            ++end;
        if (end == from)
            continue;
        tag.name = text.sliced(from, end - from).toString();
        const qsizetype close = text.indexOf(u'>', end);
        if (close < 0)
            break;
        tag.single = text[close - 1] == u'/';
        tag.span = {at, close + 1 - at};
        tags.push_back(tag);
        at = close;
    }
    return tags;
}

class XmlCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"fmt.xml"_s, Group::Data, Tr::tr("Tags of XML answers"),
            Tr::tr("Tags that are not closed, or in another order than opened.")};
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        if (view.shape.kind != ShapeKind::Xml)
            return;
        std::vector<Tag> open;
        for (const Tag &tag : tagsOf(view.answer, view.shape.data)) {
            if (tag.single)
                continue;
            if (!tag.closing) {
                open.push_back(tag);
            } else if (!open.empty() && open.back().name == tag.name) {
                open.pop_back();
            } else {
                Finding result = finding(Severity::ProbablyWrong, tag.span,
                    Tr::tr("This closing tag has no opening tag."),
                    Tr::tr("A program that reads the answer would stop here."));
                result.fix = review();
                observer.report(std::move(result));
                return;
            }
        }
        if (open.empty())
            return;
        Finding result =
            finding(Severity::ProbablyWrong, open.back().span, Tr::tr("A tag is not closed."),
                Tr::tr("A program that reads the answer would stop here."));
        result.fix = open.size() == 1
            ? replacement({view.shape.data.end(), 0}, u"</"_s + open.back().name + u'>')
            : review();
        observer.report(std::move(result));
    }
};

} // namespace

std::unique_ptr<const Check> xmlCheck()
{
    return std::make_unique<const XmlCheck>();
}

} // namespace core::checks
