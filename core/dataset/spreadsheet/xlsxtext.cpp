// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/spreadsheet/xlsxtext.h"

#include <QDate>
#include <QTime>

#include <cmath>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// The code of a mark _xHHHH_ at `at`, or -1.
int escapeAt(QStringView text, qsizetype at)
{
    if (at + 7 > text.size() || text[at] != u'_' || text[at + 1] != u'x' || text[at + 6] != u'_')
        return -1;
    bool ok = false;
    const int code = text.sliced(at + 2, 4).toInt(&ok, 16);
    const bool digits = ok && text[at + 2].isLetterOrNumber();
    return digits ? code : -1;
}

} // namespace

QString unescapedXlsxText(const QString &text)
{
    qsizetype at = text.indexOf(u"_x");
    if (at < 0)
        return text;
    QString plain = text.left(at);
    for (; at < text.size(); ++at) {
        const int code = escapeAt(text, at);
        if (code >= 0) {
            plain += QChar(static_cast<char16_t>(code));
            at += 6;
        } else {
            plain += text[at];
        }
    }
    return plain;
}

void appendXlsxText(QByteArray &out, const QString &text)
{
    const auto isPlain = [](char16_t c) {
        return c != u'&' && c != u'<' && c != u'>' && c != u'_' && c != u'\r' &&
            (c >= 0x20 || c == u'\n' || c == u'\t') && c < 0xD800;
    };
    qsizetype start = 0;
    const QStringView view(text);
    const auto flush = [&](qsizetype end) {
        out += view.sliced(start, end - start).toUtf8();
        start = end + 1;
    };
    const auto escape = [&](char16_t c) {
        out += "_x" + QByteArray::number(c, 16).rightJustified(4, '0').toUpper() + '_';
    };
    for (qsizetype i = 0; i < view.size(); ++i) {
        const char16_t c = view[i].unicode();
        if (isPlain(c))
            continue;
        if (c == u'_' && escapeAt(view, i) < 0)
            continue;
        if (QChar::isHighSurrogate(c) && i + 1 < view.size() && view[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        if (c >= 0xE000 && c < 0xFFFE)
            continue;
        flush(i);
        if (c == u'&')
            out += "&amp;";
        else if (c == u'<')
            out += "&lt;";
        else if (c == u'>')
            out += "&gt;";
        else
            escape(c);
    }
    flush(view.size());
}

QString readXlsxString(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == u"rPh") {
                xml.skipCurrentElement();
            } else if (xml.name() == u"t") {
                text += xml.readElementText(QXmlStreamReader::SkipChildElements);
            } else {
                ++depth;
            }
        } else if (token == QXmlStreamReader::EndElement) {
            --depth;
        }
    }
    return unescapedXlsxText(text);
}

int columnOfReference(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c >= u'A' && c <= u'Z')
            column = column * 26 + (c.unicode() - u'A' + 1);
        else
            break;
        if (column > 20000)
            return -1;
    }
    return column - 1;
}

QByteArray columnName(int column)
{
    QByteArray name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(static_cast<char>('A' + (rest - 1) % 26));
    return name;
}

QString dateText(double serial, bool from1904)
{
    if (!std::isfinite(serial) || serial < 0 || serial > 2958466)
        return QString::number(serial, 'g', 15);
    const double days = std::floor(serial);
    const int seconds = static_cast<int>(std::lround((serial - days) * 86400)) % 86400;
    const bool withSeconds = seconds % 60 != 0;
    const QTime time = QTime(0, 0).addSecs(seconds);
    const QString clock = time.toString(withSeconds ? u"HH:mm:ss"_s : u"HH:mm"_s);
    if (serial < 1 && !from1904)
        return clock;
    // Day 60 is 1900-02-29 for spreadsheets; the days before it stand one later than they should.
    const auto day = static_cast<qint64>(days);
    const QDate date = from1904 ? QDate(1904, 1, 1).addDays(day)
                                : QDate(1899, 12, day < 60 ? 31 : 30).addDays(day);
    const QString written = date.toString(Qt::ISODate);
    return seconds == 0 ? written : written + u' ' + clock;
}

bool isDateFormat(int id, const QString &code)
{
    if (code.isNull())
        return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) ||
            (id >= 50 && id <= 58);
    bool quoted = false;
    bool bracketed = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i].toLower();
        if (c == u'"')
            quoted = !quoted;
        else if (quoted)
            continue;
        else if (c == u'\\' || c == u'_' || c == u'*')
            ++i;
        else if (c == u'[')
            bracketed = true;
        else if (c == u']')
            bracketed = false;
        else if (bracketed)
            // [h] and [mm] count hours and minutes; [Red] and [$-409] say how the rest looks.
            if (const QChar next = i + 1 < code.size() ? code[i + 1].toLower() : QChar();
                (c == u'h' || c == u's' || c == u'm') && (next == u']' || next == c))
                return true;
            else
                continue;
        else if (c == u';')
            break;
        else if (c == u'd' || c == u'm' || c == u'y' || c == u'h' || c == u's')
            return true;
    }
    return false;
}

} // namespace core
