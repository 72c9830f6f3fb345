// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/format/labels.h"

#include "core/checks/format/jsonpaths.h"

#include <nlohmann/json.hpp>

namespace core::checks {

using namespace Qt::StringLiterals;

std::vector<AnswerLabel> labelsOf(const ExampleView &view)
{
    constexpr qsizetype kLongest = 40;
    std::vector<AnswerLabel> result;
    const AnswerParts &parts = view.parts;
    if (view.shape.kind == ShapeKind::Label) {
        const Span span = view.answer.trimmed();
        result.push_back({u"answer"_s, view.answer.view(span).toString(), span, span});
    }
    if (!parts.head.isEmpty()) {
        const QString text = view.answer.view(parts.headValue).toString();
        if (view.options.settings.categoryInAnswer == CategoryInAnswer::FirstLine) {
            qsizetype end = parts.head.end();
            while (end < view.answer.text().size() && view.answer.text()[end].isSpace())
                ++end;
            result.push_back({u"category"_s, text, parts.head,
                {parts.head.start, end - parts.head.start}, Field::Answer, true});
        } else {
            result.push_back({u"head"_s, text, parts.head, parts.headValue});
        }
    }
    const QString &category = view.example.category;
    if (parts.head.isEmpty() && view.isProse() && !category.isEmpty() &&
        category.size() <= kLongest) {
        const Span whole{0, category.size()};
        result.push_back({u"category"_s, category, whole, whole, Field::Category});
    }
    if (view.shape.json) {
        for (const JsonLeaf &leaf : jsonLeaves(*view.shape.json)) {
            if (!leaf.value->is_string())
                continue;
            const QString text = QString::fromStdString(leaf.value->get<std::string>());
            if (text.isEmpty() || text.size() > kLongest || text.count(u' ') > 3)
                continue;
            const Span span = valueSpan(view.answer, view.shape, lastKey(leaf.path));
            result.push_back({u"json/"_s + leaf.path, text, span,
                {span.start + 1, std::max<qsizetype>(0, span.length - 2)}});
        }
    }
    return result;
}

} // namespace core::checks
