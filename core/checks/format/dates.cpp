// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/format/dates.h"

#include "core/checks/text/charclass.h"

#include <array>

namespace core::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QStringView, 12> kMonths = {u"january", u"february", u"march", u"april",
    u"may", u"june", u"july", u"august", u"september", u"october", u"november", u"december"};

/// 1 to 12, negative for the short form; 0: no month.
int monthOf(const Document &document, const Token &token)
{
    if (!token.is(TokenKind::Word) || token.length < 3 || token.length > 9 || !token.capital)
        return 0;
    const QString word = folded(document.view(token.span()));
    for (int i = 0; i < 12; ++i) {
        const QStringView name = kMonths[static_cast<std::size_t>(i)];
        if (word == name)
            return i + 1;
        if (word.size() <= 4 && (word == name.first(3) || (i == 8 && word == "sept"_L1)))
            return -(i + 1);
    }
    return 0;
}

/// Day of "4" or, with `ordinal` set, of "4th"; 0: none.
int dayOf(const Document &document, const Token &token, bool &ordinal)
{
    const QStringView text = document.view(token.span());
    ordinal = false;
    if (token.is(TokenKind::Number)) {
        bool ok = false;
        const int day = text.toInt(&ok);
        return ok && day >= 1 && day <= 31 && text.size() <= 2 ? day : 0;
    }
    if (token.is(TokenKind::Word) && text.size() >= 3 && text.size() <= 4 && text[0].isDigit()) {
        const QStringView end = text.last(2);
        if (end != u"st" && end != u"nd" && end != u"rd" && end != u"th")
            return 0;
        ordinal = true;
        const int day = text.chopped(2).toInt();
        return day >= 1 && day <= 31 ? day : 0;
    }
    return 0;
}

int yearOf(const Document &document, const Token &token)
{
    const QStringView text = document.view(token.span());
    if (!token.is(TokenKind::Number) || text.size() != 4)
        return 0;
    const int year = text.toInt();
    return year >= 1900 && year <= 2100 ? year : 0;
}

bool isComma(const Document &document, const Token &token)
{
    return token.is(TokenKind::Mark) && document.text()[token.start] == u',';
}

void inWords(const Document &document, std::vector<DateSpot> &dates)
{
    const auto &tokens = document.tokens();
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const int found = monthOf(document, tokens[i]);
        if (found == 0)
            continue;
        const int month = std::abs(found);
        bool ordinal = false;
        DateSpot date;
        date.month = month;
        // "4 April", "4th of April"
        if (i > 0) {
            std::size_t at = i - 1;
            if (at > 0 && document.view(tokens[at].span()) == u"of")
                --at;
            date.day = dayOf(document, tokens[at], ordinal);
            if (date.day > 0) {
                std::size_t end = i;
                if (i + 1 < tokens.size() && (date.year = yearOf(document, tokens[i + 1])) > 0)
                    end = i + 1;
                date.span = {tokens[at].start, tokens[end].end() - tokens[at].start};
                date.shape = ordinal || at + 1 < i ? DateShape::OrdinalDayMonth
                    : found < 0                    ? DateShape::ShortDayMonth
                    : date.year > 0                ? DateShape::DayMonthYear
                                                   : DateShape::DayMonth;
                dates.push_back(date);
                i = end;
                continue;
            }
        }
        // "April 4", "April 4th, 2026"
        if (i + 1 < tokens.size() && (date.day = dayOf(document, tokens[i + 1], ordinal)) > 0) {
            std::size_t end = i + 1;
            if (i + 3 < tokens.size() && isComma(document, tokens[i + 2])) {
                if ((date.year = yearOf(document, tokens[i + 3])) > 0)
                    end = i + 3;
            } else if (i + 2 < tokens.size() && (date.year = yearOf(document, tokens[i + 2])) > 0) {
                end = i + 2;
            }
            date.span = {tokens[i].start, tokens[end].end() - tokens[i].start};
            date.shape = ordinal ? DateShape::MonthOrdinal
                : found < 0      ? DateShape::ShortMonthDay
                : date.year > 0  ? DateShape::MonthDayYear
                                 : DateShape::MonthDay;
            dates.push_back(date);
            i = end;
        }
    }
}

void inFigures(const Document &document, std::vector<DateSpot> &dates)
{
    const QString &text = document.text();
    for (const Token &token : document.tokens()) {
        if (!token.is(TokenKind::Number) || token.length < 4 || token.length > 10)
            continue;
        qsizetype end = token.end();
        // "2026-04-04" and "24-04-2026" are three numbers joined by dashes.
        int dashes = 0;
        while (
            dashes < 2 && end + 1 < text.size() && text[end] == u'-' && text[end + 1].isDigit()) {
            ++dashes;
            ++end;
            while (end < text.size() && text[end].isDigit())
                ++end;
        }
        const QString written = text.mid(token.start, end - token.start);
        DateSpot date;
        date.span = {token.start, end - token.start};
        const QChar separator = dashes == 2 ? u'-'
            : written.contains(u'/')        ? u'/'
            : written.contains(u'.')        ? u'.'
                                            : QChar();
        if (separator.isNull() || (dashes != 0 && dashes != 2))
            continue;
        const QStringList parts = written.split(separator);
        std::array<int, 3> n = {};
        if (parts.size() < 2 || parts.size() > 3)
            continue;
        bool ok = true;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            bool good = false;
            n[static_cast<std::size_t>(i)] = parts[i].toInt(&good);
            ok = ok && good;
        }
        if (!ok)
            continue;
        if (parts.size() == 2) {
            if (separator != u'/' || n[0] < 1 || n[1] < 1 || n[0] > 31 || n[1] > 31 ||
                (n[0] > 12 && n[1] > 12) || parts[1].size() != 2)
                continue;
            date.shape = DateShape::ShortSlash;
            dates.push_back(date);
            continue;
        }
        if (parts[0].size() == 4 && separator == u'-' && n[1] <= 12 && n[2] <= 31) {
            date.shape = DateShape::Iso;
            date.year = n[0];
            date.month = n[1];
            date.day = n[2];
            dates.push_back(date);
            continue;
        }
        if ((parts[2].size() != 4 && parts[2].size() != 2) || n[0] < 1 || n[1] < 1 || n[0] > 31 ||
            n[1] > 31 || (n[0] > 12 && n[1] > 12))
            continue;
        date.year = parts[2].size() == 4 ? n[2] : 2000 + n[2];
        const bool dayFirst = n[0] > 12;
        const bool monthFirst = n[1] > 12;
        if (separator == u'.' || separator == u'-') {
            date.shape = separator == u'.' ? DateShape::Dotted : DateShape::Dashed;
            if (separator == u'.' || dayFirst) {
                date.day = n[0];
                date.month = n[1];
            }
        } else {
            date.shape = dayFirst ? DateShape::SlashDayFirst
                : monthFirst      ? DateShape::SlashMonthFirst
                                  : DateShape::SlashOpen;
            if (dayFirst || monthFirst) {
                date.day = dayFirst ? n[0] : n[1];
                date.month = dayFirst ? n[1] : n[0];
            }
        }
        dates.push_back(date);
    }
}

QString monthName(int month)
{
    QString name = kMonths[static_cast<std::size_t>(month - 1)].toString();
    name[0] = name[0].toUpper();
    return name;
}

} // namespace

std::vector<DateSpot> findDates(const Document &document)
{
    std::vector<DateSpot> dates;
    inWords(document, dates);
    inFigures(document, dates);
    std::sort(dates.begin(), dates.end(),
        [](const DateSpot &a, const DateSpot &b) { return a.span.start < b.span.start; });
    return dates;
}

QString dateLabel(DateShape shape)
{
    DateSpot example;
    example.day = 24;
    example.month = 4;
    example.year = 2026;
    switch (shape) {
    case DateShape::SlashOpen:
        return u"03/04/2026"_s;
    case DateShape::ShortSlash:
        return u"24/04"_s;
    case DateShape::Dashed:
        return u"24-04-2026"_s;
    default:
        return writeDate(example, shape).value_or(u"24 April"_s);
    }
}

std::optional<QString> writeDate(const DateSpot &date, DateShape shape)
{
    if (date.day == 0 || date.month == 0)
        return {};
    const QString day = QString::number(date.day);
    const QString month = monthName(date.month);
    const QString year = date.year > 0 ? QString::number(date.year) : QString();
    const auto two = [](int n) { return QString::number(n).rightJustified(2, u'0'); };
    switch (shape) {
    case DateShape::DayMonthYear:
    case DateShape::DayMonth:
        return day + u' ' + month + (year.isEmpty() ? QString() : u' ' + year);
    case DateShape::MonthDayYear:
    case DateShape::MonthDay:
        return month + u' ' + day + (year.isEmpty() ? QString() : u", "_s + year);
    case DateShape::ShortDayMonth:
        return day + u' ' + month.left(3) + (year.isEmpty() ? QString() : u' ' + year);
    case DateShape::ShortMonthDay:
        return month.left(3) + u' ' + day + (year.isEmpty() ? QString() : u", "_s + year);
    case DateShape::Iso:
        return year.isEmpty() ? std::optional<QString>()
                              : year + u'-' + two(date.month) + u'-' + two(date.day);
    case DateShape::SlashDayFirst:
        return year.isEmpty() ? std::optional<QString>()
                              : two(date.day) + u'/' + two(date.month) + u'/' + year;
    case DateShape::SlashMonthFirst:
        return year.isEmpty() ? std::optional<QString>()
                              : two(date.month) + u'/' + two(date.day) + u'/' + year;
    case DateShape::Dotted:
        return year.isEmpty() ? std::optional<QString>()
                              : two(date.day) + u'.' + two(date.month) + u'.' + year;
    default:
        return {};
    }
}

} // namespace core::checks
