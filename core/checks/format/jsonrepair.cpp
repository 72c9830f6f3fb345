// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/format/jsonrepair.h"

#include "core/checks/shape.h"

#include <nlohmann/json.hpp>

#include <vector>

namespace core::checks {

using namespace Qt::StringLiterals;

std::optional<QString> repairJson(QStringView text)
{
    QString out;
    std::vector<QChar> open;
    const auto lastVisible = [&out]() -> qsizetype {
        qsizetype at = out.size() - 1;
        while (at >= 0 && out[at].isSpace())
            --at;
        return at;
    };
    const auto dropComma = [&] {
        const qsizetype at = lastVisible();
        if (at >= 0 && out[at] == u',')
            out.remove(at, 1);
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"' || c == u'\'' || c == u'\u201c' || c == u'\u201d' || c == u'\u2018') {
            const bool straight = c == u'"';
            out += u'"';
            qsizetype end = i + 1;
            for (; end < text.size(); ++end) {
                const QChar d = text[end];
                if (d == u'\\' && end + 1 < text.size()) {
                    out += d;
                    out += text[++end];
                    continue;
                }
                const bool closes = straight       ? d == u'"'
                    : c == u'\'' || c == u'\u2018' ? (d == u'\'' || d == u'\u2019') &&
                        (end + 1 >= text.size() || QStringView(u",:}] \n").contains(text[end + 1]))
                                                   : d == u'"' || d == u'\u201d' || d == u'\u201c';
                if (closes)
                    break;
                if (d == u'"')
                    out += u'\\';
                if (d == u'\n')
                    out += u"\\n"_s;
                else
                    out += d;
            }
            if (end >= text.size())
                return {}; // an open string may have swallowed anything
            out += u'"';
            i = end;
        } else if (c == u'{' || c == u'[') {
            open.push_back(c == u'{' ? u'}' : u']');
            out += c;
        } else if (c == u'}' || c == u']') {
            if (open.empty() || open.back() != c)
                return {};
            dropComma();
            open.pop_back();
            out += c;
        } else if (c.isLetter()) {
            qsizetype end = i;
            while (end < text.size() && (text[end].isLetterOrNumber() || text[end] == u'_'))
                ++end;
            const QString word = text.sliced(i, end - i).toString();
            if (word == "True"_L1 || word == "False"_L1)
                out += word.toLower();
            else if (word == "None"_L1 || word == "NULL"_L1 || word == "Null"_L1)
                out += u"null"_s;
            else
                out += word;
            i = end - 1;
        } else {
            out += c;
        }
    }
    if (open.size() > 2)
        return {};
    dropComma();
    while (!open.empty()) {
        out = out.trimmed() + open.back();
        open.pop_back();
    }
    if (!parseJson(out, nullptr))
        return {};
    return out;
}

JsonLayout layoutOf(QStringView json)
{
    const qsizetype line = json.indexOf(u'\n');
    if (line < 0) {
        bool quoted = false;
        for (qsizetype i = 0; i + 1 < json.size(); ++i) {
            if (json[i] == u'"' && (i == 0 || json[i - 1] != u'\\'))
                quoted = !quoted;
            if (!quoted && (json[i] == u':' || json[i] == u','))
                return {-1, json[i + 1] == u' '};
        }
        return {-1, true};
    }
    int indent = 0;
    while (line + 1 + indent < json.size() && json[line + 1 + indent] == u' ')
        ++indent;
    if (line + 1 < json.size() && json[line + 1] == u'\t')
        indent = 1;
    return {indent, true};
}

QString writeJson(const nlohmann::ordered_json &value, const JsonLayout &layout)
{
    const auto handler = nlohmann::ordered_json::error_handler_t::replace;
    if (layout.indent >= 0)
        return QString::fromStdString(value.dump(layout.indent, ' ', false, handler));
    if (!layout.spaced)
        return QString::fromStdString(value.dump(-1, ' ', false, handler));
    // nlohmann knows no "{"a": 1, "b": 2}": put the spaces in outside of strings.
    const std::string plain = value.dump(-1, ' ', false, handler);
    std::string spaced;
    bool quoted = false;
    for (std::size_t i = 0; i < plain.size(); ++i) {
        const char c = plain[i];
        spaced += c;
        if (quoted && c == '\\' && i + 1 < plain.size())
            spaced += plain[++i];
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == ':' || c == ','))
            spaced += ' ';
    }
    return QString::fromStdString(spaced);
}

} // namespace core::checks
