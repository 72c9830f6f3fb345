// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/format/jsonpaths.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace core::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostLeaves = 400;
constexpr int kDeepest = 8;

void collect(
    const nlohmann::ordered_json &node, const QString &path, int depth, std::vector<JsonLeaf> &out)
{
    if (out.size() >= kMostLeaves || depth > kDeepest)
        return;
    if (node.is_object()) {
        for (const auto &[key, value] : node.items()) {
            const QString name = QString::fromStdString(key);
            const QString full = path.isEmpty() ? name : QString(path + u'.' + name);
            out.push_back({full, &value});
            collect(value, full, depth + 1, out);
        }
    } else if (node.is_array()) {
        for (const auto &value : node)
            collect(value, path + u"[]"_s, depth + 1, out);
    }
}

} // namespace

std::vector<JsonLeaf> jsonLeaves(const nlohmann::ordered_json &root)
{
    std::vector<JsonLeaf> result;
    collect(root, {}, 0, result);
    return result;
}

QString lastKey(QStringView path)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    QString key = path.sliced(dot + 1).toString();
    while (key.endsWith(u"[]"_s))
        key.chop(2);
    return key;
}

Span keySpan(const Document &answer, const Shape &shape, const QString &key)
{
    const QString quoted = u'"' + key + u'"';
    const QStringView text(answer.text());
    for (qsizetype at = text.indexOf(quoted, shape.data.start); at >= 0 && at < shape.data.end();
         at = text.indexOf(quoted, at + 1)) {
        qsizetype next = at + quoted.size();
        while (next < text.size() && text[next].isSpace())
            ++next;
        if (next < text.size() && text[next] == u':')
            return {at, quoted.size()};
    }
    return {};
}

Span valueSpan(const Document &answer, const Shape &shape, const QString &key)
{
    const Span name = keySpan(answer, shape, key);
    if (name.isEmpty())
        return {};
    const QStringView text(answer.text());
    qsizetype at = text.indexOf(u':', name.end()) + 1;
    while (at < text.size() && text[at].isSpace())
        ++at;
    qsizetype end = at;
    bool quoted = false;
    int depth = 0;
    for (; end < shape.data.end(); ++end) {
        const QChar c = text[end];
        if (quoted) {
            if (c == u'\\')
                ++end;
            else if (c == u'"')
                quoted = false;
            continue;
        }
        if (c == u'"')
            quoted = true;
        else if (c == u'{' || c == u'[')
            ++depth;
        else if ((c == u'}' || c == u']') && depth-- == 0)
            break;
        else if (c == u',' && depth == 0)
            break;
    }
    end = std::min(end, text.size());
    while (end > at && text[end - 1].isSpace())
        --end;
    return {at, end - at};
}

Span memberSpan(const Document &answer, const Shape &shape, const QString &key)
{
    const Span name = keySpan(answer, shape, key);
    const Span value = valueSpan(answer, shape, key);
    return value.isEmpty() ? name : Span{name.start, value.end() - name.start};
}

int editDistance(QStringView a, QStringView b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit)
        return limit + 1;
    const auto width = static_cast<std::size_t>(b.size()) + 1;
    std::vector<int> before(width), last(width), now(width);
    for (std::size_t j = 0; j < width; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        now[0] = static_cast<int>(i);
        int least = now[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const int change = a[i - 1] == b[j - 1] ? 0 : 1;
            now[at] = std::min({last[at] + 1, now[at - 1] + 1, last[at - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[at] = std::min(now[at], before[at - 2] + 1);
            least = std::min(least, now[at]);
        }
        if (least > limit)
            return limit + 1;
        std::swap(before, last);
        std::swap(last, now);
    }
    return last[width - 1];
}

} // namespace core::checks
