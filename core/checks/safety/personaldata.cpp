// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/safety/personaldata.h"

#include "core/checks/text/charclass.h"

#include <algorithm>
#include <array>

namespace core::checks {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLatin(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

/// A stretch of digits with the separators that numbers of people are written with.
struct Figures
{
    Span span;
    QString digits;
    QString text;
    std::vector<int> groups; ///< lengths between separators
};

std::vector<Figures> figuresOf(const Document &document, QStringView separators)
{
    std::vector<Figures> result;
    const QStringView text(document.text());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool plus = text[i] == u'+' && i + 1 < text.size() && isDigit(text[i + 1]);
        const bool bracket =
            text[i] == u'(' && i + 1 < text.size() && (isDigit(text[i + 1]) || text[i + 1] == u'+');
        if (!isDigit(text[i]) && !plus && !bracket)
            continue;
        if (i > 0 && (isWordUnit(text[i - 1].unicode()) || text[i - 1] == u'_')) {
            while (i + 1 < text.size() && isDigit(text[i + 1]))
                ++i;
            continue;
        }
        qsizetype end = plus || bracket ? i + 1 : i;
        if (bracket && text[end] == u'+')
            ++end;
        qsizetype lastDigit = end;
        Figures figures;
        int group = 0;
        int gaps = 0;
        while (end < text.size()) {
            const QChar c = text[end];
            if (isDigit(c)) {
                figures.digits += c;
                ++group;
                gaps = 0;
                lastDigit = end;
            } else if (separators.contains(c) && ++gaps <= 2) {
                if (group > 0)
                    figures.groups.push_back(group);
                group = 0;
            } else {
                break;
            }
            ++end;
        }
        if (group > 0)
            figures.groups.push_back(group);
        figures.span = {i, lastDigit + 1 - i};
        figures.text = text.sliced(i, lastDigit + 1 - i).toString();
        const bool inWord = lastDigit + 1 < text.size() &&
            (charClass(text[lastDigit + 1].unicode()) & CharLetter) && text[lastDigit + 1] != u'x';
        if (!inWord && !document.isProtected(i))
            result.push_back(std::move(figures));
        i = std::max(lastDigit, i);
    }
    return result;
}

/// Whether one of the words stands within so many tokens before the position.
bool cueBefore(
    const Document &document, qsizetype at, std::initializer_list<QStringView> words, int reach = 6)
{
    const auto &tokens = document.tokens();
    auto token = std::lower_bound(
        tokens.begin(), tokens.end(), at, [](const Token &t, qsizetype p) { return t.start < p; });
    for (int i = 0; i < reach && token != tokens.begin(); ++i) {
        --token;
        const QString word = folded(document.view(token->span()));
        for (const QStringView cue : words) {
            if (word == cue)
                return true;
        }
    }
    return false;
}

/// Order numbers and the like, by the word before them.
bool isReference(const Document &document, qsizetype at)
{
    const QString &text = document.text();
    if (at > 0 &&
        (text[at - 1] == u'#' || text[at - 1] == u'$' || text[at - 1] == u'\u00a3' ||
            text[at - 1] == u'\u20ac'))
        return true;
    return cueBefore(document, at,
        {u"order", u"invoice", u"ticket", u"case", u"reference", u"ref", u"tracking", u"parcel",
            u"article", u"item", u"sku", u"serial", u"account", u"booking", u"policy", u"contract",
            u"bestellung", u"rechnung", u"purchase", u"id", u"isbn", u"model", u"room", u"version",
            u"claim", u"member", u"customer", u"registration"},
        3);
}

bool looksLikeDate(const Figures &figures)
{
    const auto &g = figures.groups;
    // "2026-04-04 12" is the beginning of a date with its time.
    if (g.size() >= 3 && g[0] == 4 && g[1] == 2 && g[2] == 2 && figures.text[4] == u'-') {
        const int year = figures.digits.left(4).toInt();
        const int month = figures.digits.mid(4, 2).toInt();
        if (year >= 1900 && year <= 2100 && month >= 1 && month <= 12)
            return true;
    }
    const bool parted =
        figures.text.contains(u'-') || figures.text.contains(u'.') || figures.text.contains(u'/');
    if (g.size() == 3 && parted && figures.digits.size() <= 8) {
        if (g[0] == 4 && g[1] <= 2 && g[2] <= 2)
            return true;
        if (g[0] <= 2 && g[1] <= 2 && (g[2] == 4 || g[2] == 2) &&
            figures.digits.left(2).toInt() <= 31)
            return true;
    }
    // Years and ranges of years.
    if (g.size() == 2 && g[0] == 4 && g[1] == 4) {
        const int a = figures.digits.left(4).toInt();
        const int b = figures.digits.right(4).toInt();
        return a >= 1900 && a <= 2100 && b >= 1900 && b <= 2100;
    }
    return false;
}

} // namespace

bool passesLuhn(QStringView digits)
{
    int sum = 0;
    bool twice = false;
    for (qsizetype i = digits.size(); i-- > 0;) {
        int d = digits[i].unicode() - u'0';
        if (twice)
            d = d * 2 > 9 ? d * 2 - 9 : d * 2;
        sum += d;
        twice = !twice;
    }
    return sum % 10 == 0;
}

bool passesIban(QStringView text)
{
    if (text.size() < 15 || text.size() > 34)
        return false;
    int rest = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[(i + 4) % text.size()].toUpper();
        if (isDigit(c))
            rest = (rest * 10 + (c.unicode() - u'0')) % 97;
        else if (c >= u'A' && c <= u'Z')
            rest = (rest * 100 + (c.unicode() - u'A' + 10)) % 97;
        else
            return false;
    }
    return rest == 1;
}

std::vector<PersonalDatum> findEmails(const Document &document)
{
    std::vector<PersonalDatum> result;
    for (const ProtectedSpan &span : document.protectedSpans()) {
        if (span.kind == ProtectedKind::Email)
            result.push_back({DatumKind::Email, span.span});
    }
    return result;
}

std::vector<PersonalDatum> findCards(const Document &document)
{
    std::vector<PersonalDatum> result;
    for (const Figures &figures : figuresOf(document, u" -")) {
        const auto size = figures.digits.size();
        const QChar first = figures.digits.isEmpty() ? QChar() : figures.digits[0];
        if (size < 12 || size > 19 || figures.text.startsWith(u'+') ||
            !((first >= u'2' && first <= u'6') ||
                (size == 15 && figures.digits.startsWith(u"1800"_s)))) // an old form of JCB
            continue;
        if (passesLuhn(figures.digits))
            result.push_back({DatumKind::Card, figures.span});
    }
    return result;
}

std::vector<PersonalDatum> findIbans(const Document &document)
{
    std::vector<PersonalDatum> result;
    const QStringView text(document.text());
    for (qsizetype i = 0; i + 15 <= text.size(); ++i) {
        if (!(isLatin(text[i]) && isLatin(text[i + 1]) && isDigit(text[i + 2]) &&
                isDigit(text[i + 3])) ||
            (i > 0 && isWordUnit(text[i - 1].unicode())))
            continue;
        QString compact;
        qsizetype end = i;
        qsizetype last = i;
        while (end < text.size() && compact.size() < 34) {
            const QChar c = text[end];
            if (isDigit(c) || isLatin(c)) {
                compact += c;
                last = end;
                if (compact.size() >= 15 && passesIban(compact) &&
                    (end + 1 == text.size() || !isWordUnit(text[end + 1].unicode()))) {
                    result.push_back({DatumKind::Iban, {i, last + 1 - i}});
                    i = last;
                    break;
                }
            } else if (c != u' ' && c != u'-') {
                break;
            }
            ++end;
        }
    }
    return result;
}

/// "192.0.2.1" is the address of a device, "01.84.17.61" may be a number in pairs.
bool looksLikeIp(const Figures &figures)
{
    const QStringList parts = figures.text.split(u'.');
    return parts.size() == 4 &&
        std::all_of(parts.begin(), parts.end(),
            [](const QString &part) {
                bool ok = false;
                const int number = part.toInt(&ok);
                return ok && part.size() <= 3 && number <= 255;
            }) &&
        std::any_of(
            parts.begin(), parts.end(), [](const QString &part) { return part.size() != 2; });
}

std::vector<PersonalDatum> findPhones(const Document &document)
{
    std::vector<PersonalDatum> result;
    if (std::count_if(document.text().begin(), document.text().end(), isDigit) < 7)
        return result;
    for (Figures &figures : figuresOf(document, u" -.()/\u00a0")) {
        const auto size = figures.digits.size();
        const bool plus = figures.text.contains(u'+');
        const bool bracket = figures.text.contains(u'(') && figures.text.contains(u')');
        if (size < 6 || size > 15 || looksLikeDate(figures) || looksLikeIp(figures) ||
            (!plus && isReference(document, figures.span.start)))
            continue;
        if (size >= 13 && !plus && passesLuhn(figures.digits) && figures.digits[0] >= u'2' &&
            !figures.digits.startsWith(u"00"_s))
            continue; // a card
        const auto &g = figures.groups;
        const bool cue = cueBefore(document, figures.span.start,
            {u"phone", u"tel", u"telephone", u"call", u"mobile", u"cell", u"fax", u"number",
                u"reach", u"text", u"whatsapp", u"dial", u"ring", u"telefon", u"nummer", u"handy",
                u"téléphone", u"teléfono", u"contact", u"answering", u"me", u"desk", u"office"},
            6);
        const bool parted = g.size() >= 2;
        const bool evenGroups =
            parted && std::all_of(g.begin(), g.end(), [](int n) { return n >= 1 && n <= 5; });
        double certainty = 0;
        if (plus || figures.digits.startsWith(u"00"_s))
            certainty = size >= 8 ? 0.95 : 0;
        else if (bracket && size >= 7)
            certainty = 0.9;
        else if (g.size() == 3 && g[0] == 3 && g[1] == 3 && g[2] == 4)
            certainty = 0.95;
        else if (evenGroups && figures.digits[0] == u'0' && size >= 9 && size <= 12)
            certainty = 0.9;
        else if (evenGroups && g.size() >= 3 && size >= 7 && size <= 11 && g.front() >= 2)
            certainty = cue ? 0.85 : size >= 8 ? 0.7 : 0.4;
        else if (g.size() >= 3 && cue && size == 12 && evenGroups)
            certainty = 0.8;
        else if (g.size() == 2 && size >= 6 && size <= 11 && g.back() >= 3 && g.back() <= 7)
            certainty = cue ? 0.8 : g[0] == 3 && g[1] == 4 && figures.text[3] == u'-' ? 0.65 : 0.3;
        else if (g.size() == 1 && size >= 9 && size <= 11)
            certainty = cue || figures.digits[0] == u'0' ? 0.75 : 0.3;
        // 123-45-6789 is another number.
        if (g.size() == 3 && g[0] == 3 && g[1] == 2 && g[2] == 4)
            continue;
        if (certainty < 0.5)
            continue;
        // An extension belongs to the number.
        qsizetype end = figures.span.end();
        const QString &text = document.text();
        if (end < text.size() && (text[end] == u'x' || text.mid(end, 4) == " ext"_L1)) {
            qsizetype more = end + (text[end] == u'x' ? 1 : 4);
            while (more < text.size() &&
                (isDigit(text[more]) || text[more] == u'.' || text[more] == u' '))
                ++more;
            while (more > end && !isDigit(text[more - 1]))
                --more;
            end = std::max(end, more);
        }
        result.push_back(
            {DatumKind::Phone, {figures.span.start, end - figures.span.start}, certainty});
    }
    return result;
}

std::vector<PersonalDatum> findIps(const Document &document)
{
    std::vector<PersonalDatum> result;
    for (const Figures &figures : figuresOf(document, u".")) {
        const QStringList parts = figures.text.split(u'.');
        bool ok = parts.size() == 4;
        for (const QString &part : parts)
            ok = ok && !part.isEmpty() && part.size() <= 3 && part.toInt() <= 255;
        if (ok && !cueBefore(document, figures.span.start, {u"version", u"v"}, 2))
            result.push_back({DatumKind::Ip, figures.span});
    }
    // IPv6: eight groups, or fewer around "::".
    const QStringView text(document.text());
    const auto isHex = [](QChar c) {
        return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isHex(text[i]) ||
            (i > 0 && (isWordUnit(text[i - 1].unicode()) || text[i - 1] == u':')))
            continue;
        qsizetype end = i;
        while (end < text.size() && (isHex(text[end]) || text[end] == u':'))
            ++end;
        const QStringView run = text.sliced(i, end - i);
        const auto colons = run.count(u':');
        if (colons >= 4 && (colons == 7 || run.contains(u"::")) &&
            (end == text.size() || !isWordUnit(text[end].unicode())))
            result.push_back({DatumKind::Ip, {i, end - i}});
        i = end;
    }
    return result;
}

std::vector<PersonalDatum> findSsns(const Document &document)
{
    std::vector<PersonalDatum> result;
    for (const Figures &figures : figuresOf(document, u"- ")) {
        const auto &g = figures.groups;
        const bool shape = g.size() == 3 && g[0] == 3 && g[1] == 2 && g[2] == 4;
        const bool plain = g.size() == 1 && g[0] == 9 &&
            cueBefore(document, figures.span.start, {u"ssn", u"social"}, 6);
        if (!shape && !plain)
            continue;
        // Areas 000, 666 and 9xx were never given, nor group 00 and serial 0000.
        const int area = figures.digits.left(3).toInt();
        if (area == 0 || area == 666 || area >= 900 || figures.digits.mid(3, 2) == "00"_L1 ||
            figures.digits.right(4) == "0000"_L1)
            continue;
        result.push_back({DatumKind::Ssn, figures.span, plain ? 0.8 : 0.95});
    }
    return result;
}

std::vector<PersonalDatum> findNationalIds(const Document &document)
{
    std::vector<PersonalDatum> result;
    for (const Figures &figures : figuresOf(document, u" -")) {
        const QString &d = figures.digits;
        const auto digit = [&](qsizetype i) { return d[i].unicode() - u'0'; };
        if (d.size() == 10 && cueBefore(document, figures.span.start, {u"nhs"}, 6)) {
            int sum = 0;
            for (int i = 0; i < 9; ++i)
                sum += digit(i) * (10 - i);
            const int check = (11 - sum % 11) % 11;
            if (check == digit(9))
                result.push_back({DatumKind::NationalId, figures.span});
        } else if (d.size() == 11 && cueBefore(document, figures.span.start, {u"pesel"}, 6)) {
            constexpr std::array<int, 10> kWeights = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3};
            int sum = 0;
            for (int i = 0; i < 10; ++i)
                sum += digit(i) * kWeights[static_cast<std::size_t>(i)];
            if ((10 - sum % 10) % 10 == digit(10))
                result.push_back({DatumKind::NationalId, figures.span});
        } else if (d.size() == 11 &&
            cueBefore(document, figures.span.start,
                {u"steuer", u"steuer-id", u"steuernummer", u"idnr", u"cpf"}, 6)) {
            result.push_back({DatumKind::NationalId, figures.span, 0.8});
        } else if (d.size() == 12 &&
            cueBefore(document, figures.span.start, {u"aadhaar", u"aadhar"}, 6)) {
            result.push_back({DatumKind::NationalId, figures.span, 0.9});
        }
    }
    // Spanish DNI: eight digits and a letter by the remainder. British NINO: two letters, six digits, A to D.
    for (const Token &token : document.tokens()) {
        if (token.length != 9 ||
            !(charClass(document.text()[token.end() - 1].unicode()) & CharLetter))
            continue;
        const QString word = document.word(token).toUpper();
        if (word.size() == 9 && isDigit(word[0]) && word[8].isLetter()) {
            bool ok = false;
            const int number = word.left(8).toInt(&ok);
            constexpr QStringView letters = u"TRWAGMYFPDXBNJZSQVHLCKE";
            if (ok && letters[number % 23] == word[8])
                result.push_back({DatumKind::NationalId, token.span()});
        }
        if (word.size() == 9 && word[0].isLetter() && word[1].isLetter() && isDigit(word[2]) &&
            word[8] >= u'A' && word[8] <= u'D' &&
            std::all_of(word.begin() + 2, word.begin() + 8, isDigit) &&
            !QStringView(u"DFIQUV").contains(word[0]) && !QStringView(u"DFIQUVO").contains(word[1]))
            result.push_back({DatumKind::NationalId, token.span()});
    }
    return result;
}

std::vector<PersonalDatum> findBirthDates(const Document &document)
{
    std::vector<PersonalDatum> result;
    for (const Figures &figures : figuresOf(document, u"-./")) {
        if (!looksLikeDate(figures) || figures.groups.size() != 3)
            continue;
        if (cueBefore(document, figures.span.start,
                {u"born", u"birth", u"dob", u"birthday", u"birthdate", u"geboren", u"geburtsdatum",
                    u"né", u"née", u"nacido", u"nacida"},
                5))
            result.push_back({DatumKind::BirthDate, figures.span});
    }
    return result;
}

std::vector<PersonalDatum> findAddresses(const Document &document)
{
    static constexpr QStringView kStreets[] = {u"street", u"st", u"road", u"rd", u"avenue", u"ave",
        u"lane", u"ln", u"drive", u"dr", u"boulevard", u"blvd", u"court", u"ct", u"way", u"place",
        u"square", u"terrace", u"crescent", u"highway", u"parkway", u"strasse", u"straße", u"weg",
        u"platz", u"allee", u"gasse"};
    std::vector<PersonalDatum> result;
    const auto &tokens = document.tokens();
    const auto isStreet = [&](const Token &token) {
        const QString word = folded(document.view(token.span()));
        if (std::find(std::begin(kStreets), std::end(kStreets), word) != std::end(kStreets))
            return true;
        return token.capital && word.size() > 7 &&
            (word.endsWith(u"straße"_s) || word.endsWith(u"strasse"_s) ||
                word.endsWith("gasse"_L1) || word.endsWith("weg"_L1));
    };
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        // "12 Elm Street", up to three words between; or "Hauptstraße 12".
        if (tokens[i].is(TokenKind::Number) && tokens[i].length <= 5) {
            for (std::size_t k = i + 2; k <= i + 4 && k < tokens.size(); ++k) {
                if (!tokens[k].is(TokenKind::Word) || !tokens[k - 1].is(TokenKind::Word) ||
                    !tokens[k - 1].capital)
                    break;
                if (tokens[k].capital && isStreet(tokens[k])) {
                    result.push_back({DatumKind::Address,
                        {tokens[i].start, tokens[k].end() - tokens[i].start}, 0.85});
                    i = k;
                    break;
                }
            }
        } else if (tokens[i].capital && tokens[i].length > 7 && i + 1 < tokens.size() &&
            tokens[i + 1].is(TokenKind::Number) && tokens[i + 1].length <= 4 &&
            isStreet(tokens[i])) {
            result.push_back({DatumKind::Address,
                {tokens[i].start, tokens[i + 1].end() - tokens[i].start}, 0.85});
        }
    }
    return result;
}

std::vector<PersonalDatum> findZips(const Document &document)
{
    // A postcode alone means nothing: only beside a street does it point to a person.
    std::vector<PersonalDatum> result;
    const std::vector<PersonalDatum> streets = findAddresses(document);
    for (const Token &token : document.tokens()) {
        if (!token.is(TokenKind::Number) || token.length != 5)
            continue;
        for (const PersonalDatum &street : streets) {
            if (token.start > street.span.start && token.start - street.span.end() < 60 &&
                !street.span.contains(token.start))
                result.push_back({DatumKind::Zip, token.span(), 0.7});
        }
    }
    return result;
}

std::vector<PersonalDatum> findDomains(const Document &document)
{
    // A site of somebody's own, written without http: "maria-keller.net".
    static constexpr QStringView kEndings[] = {u"com", u"net", u"org", u"info", u"biz", u"de",
        u"fr", u"es", u"it", u"nl", u"co", u"io", u"us", u"uk", u"eu", u"me"};
    std::vector<PersonalDatum> result;
    const QStringView text(document.text());
    for (qsizetype dot = text.indexOf(u'.', 1); dot > 0; dot = text.indexOf(u'.', dot + 1)) {
        if (dot + 1 >= text.size() || !isWordUnit(text[dot + 1].unicode()))
            continue;
        qsizetype from = dot;
        while (from > 0 &&
            (isWordUnit(text[from - 1].unicode()) || text[from - 1] == u'-' ||
                text[from - 1] == u'.'))
            --from;
        qsizetype end = dot + 1;
        while (end < text.size() &&
            (isWordUnit(text[end].unicode()) || text[end] == u'-' ||
                (text[end] == u'.' && end + 1 < text.size() &&
                    isWordUnit(text[end + 1].unicode()))))
            ++end;
        const QString last = text.sliced(from, end - from).toString().section(u'.', -1).toLower();
        const bool known =
            std::find(std::begin(kEndings), std::end(kEndings), last) != std::end(kEndings);
        if (known && dot - from >= 3 && !text.sliced(from, end - from).contains(u"..") &&
            (from == 0 || text[from - 1] != u'@') && !document.isProtected(from) &&
            text[end - last.size()].isLower())
            result.push_back({DatumKind::Domain, {from, end - from}, 0.8});
        dot = std::max(dot, end - 1);
    }
    return result;
}

std::vector<PersonalDatum> findNames(const Document &document)
{
    std::vector<PersonalDatum> result;
    const auto &tokens = document.tokens();
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        const bool pair = tokens[i].is(TokenKind::Word) && tokens[i].capital &&
            !tokens[i].allCapitals && tokens[i].in(List::FirstName) &&
            tokens[i + 1].is(TokenKind::Word) && tokens[i + 1].capital &&
            !tokens[i + 1].allCapitals && tokens[i + 1].length > 2 && !tokens[i + 1].afterBreak;
        if (pair)
            result.push_back(
                {DatumKind::Name, {tokens[i].start, tokens[i + 1].end() - tokens[i].start}, 0.6});
    }
    return result;
}

std::vector<PersonalDatum> findInternal(const Document &document)
{
    std::vector<PersonalDatum> result;
    const QStringView text(document.text());
    for (const ProtectedSpan &span : document.protectedSpans()) {
        if (span.kind != ProtectedKind::Url)
            continue;
        const QString url = document.view(span.span).toString().toLower();
        QString host = url.section(u"//"_s, 1).section(u'/', 0, 0).section(u':', 0, 0);
        if (host.isEmpty())
            host = url.section(u'/', 0, 0);
        const bool internal = host == "localhost"_L1 || host.startsWith("intranet"_L1) ||
            host.endsWith(".local"_L1) || host.endsWith(".internal"_L1) ||
            host.endsWith(".corp"_L1) || host.endsWith(".lan"_L1) ||
            host.contains(".intranet."_L1) || host.startsWith("jira."_L1) ||
            host.startsWith("confluence."_L1) || (!host.contains(u'.') && !host.isEmpty());
        if (internal)
            result.push_back({DatumKind::Internal, span.span, 0.9});
    }
    for (const QStringView start :
        {QStringView(u"C:\\"), QStringView(u"D:\\"), QStringView(u"\\\\"), QStringView(u"/home/"),
            QStringView(u"/Users/"), QStringView(u"/var/"), QStringView(u"/etc/")}) {
        const qsizetype at = text.indexOf(start);
        if (at < 0 ||
            (at > 0 && !text[at - 1].isSpace() && text[at - 1] != u'"' && text[at - 1] != u'('))
            continue;
        qsizetype end = at;
        while (end < text.size() && !text[end].isSpace() && text[end] != u'"' && text[end] != u')')
            ++end;
        if (end - at > start.size() + 1)
            result.push_back({DatumKind::Internal, {at, end - at}, 0.8});
    }
    return result;
}

} // namespace core::checks
