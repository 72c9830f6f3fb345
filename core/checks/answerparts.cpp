// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/answerparts.h"

#include "core/checks/text/charclass.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace core::checks {

using namespace Qt::StringLiterals;

namespace {

struct Forms
{
    std::vector<QString> names = {QString()};
    QHash<quint64, int> byHash;
    QHash<quint64, int> longest; ///< first token to most tokens

    explicit Forms(std::initializer_list<const char16_t *> list)
    {
        for (const char16_t *name : list) {
            names.push_back(QString::fromUtf16(name));
            const std::vector<quint64> hashes = tokenHashes(names.back());
            quint64 key = hashes.front();
            int &most = longest[key];
            most = std::max(most, static_cast<int>(hashes.size()));
            for (std::size_t i = 1; i < hashes.size(); ++i)
                key = extendHash(key, hashes[i]);
            byHash.insert(key, static_cast<int>(names.size()) - 1);
        }
    }

    /// The longest form at token `at`: its index and number of tokens.
    [[nodiscard]] std::pair<int, int> match(const std::vector<Token> &tokens, std::size_t at) const
    {
        std::pair<int, int> best = {0, 0};
        const int most = longest.value(tokens[at].hash);
        quint64 key = tokens[at].hash;
        for (int n = 1; n <= most && at + n <= tokens.size(); ++n) {
            if (n > 1)
                key = extendHash(key, tokens[at + n - 1].hash);
            if (const int form = byHash.value(key))
                best = {form, n};
        }
        return best;
    }
};

const Forms &greetings()
{
    static const Forms forms{u"Dear", u"Hi", u"Hello", u"Hey", u"Heya", u"Hiya", u"Howdy",
        u"Greetings", u"Good morning", u"Good afternoon", u"Good evening", u"Good day", u"Hey hey",
        u"Ahoy", u"Welcome", u"Sehr geehrte", u"Sehr geehrter", u"Liebe", u"Lieber", u"Hallo",
        u"Guten Tag", u"Guten Morgen", u"Moin", u"Servus", u"Bonjour", u"Bonsoir", u"Salut",
        u"Cher", u"Chère", u"Coucou", u"Hola", u"Estimado", u"Estimada", u"Querido", u"Querida",
        u"Buenos días", u"Buenas tardes", u"Ciao", u"Gentile", u"Buongiorno", u"Buonasera", u"Caro",
        u"Cara", u"Salve", u"Beste", u"Geachte", u"Goedemorgen", u"Goedemiddag", u"Goedendag",
        u"Hoi", u"Olá", u"Oi", u"Prezado", u"Prezada", u"Caro cliente", u"Bom dia", u"Boa tarde"};
    return forms;
}

const Forms &signoffs()
{
    static const Forms forms{u"Kind regards", u"Best regards", u"Warm regards", u"Regards",
        u"Warmest regards", u"With kind regards", u"Yours sincerely", u"Yours faithfully",
        u"Yours truly", u"Sincerely", u"Sincerely yours", u"Respectfully", u"Best wishes", u"Best",
        u"All the best", u"Cheers", u"Thanks", u"Many thanks", u"Thank you", u"Thanks again",
        u"Take care", u"See you", u"See you soon", u"Bye", u"Bye for now", u"Talk soon", u"xoxo",
        u"Love", u"Cordially", u"With best wishes", u"Ta", u"Later", u"Kindest regards",
        u"Mit freundlichen Grüßen", u"Mit freundlichem Gruß", u"Freundliche Grüße", u"Viele Grüße",
        u"Beste Grüße", u"Liebe Grüße", u"Herzliche Grüße", u"Hochachtungsvoll", u"Cordialement",
        u"Bien cordialement", u"Bien à vous", u"Salutations", u"Meilleures salutations",
        u"Atentamente", u"Saludos", u"Saludos cordiales", u"Un saludo", u"Cordialmente",
        u"Cordiali saluti", u"Distinti saluti", u"Saluti", u"Met vriendelijke groet",
        u"Met vriendelijke groeten", u"Vriendelijke groet", u"Groeten", u"Groetjes",
        u"Atenciosamente", u"Cumprimentos", u"Com os melhores cumprimentos", u"Abraço"};
    return forms;
}

bool isMark(const Document &document, const Token &token, QStringView marks)
{
    return token.is(TokenKind::Mark) && marks.contains(document.text()[token.start]);
}

bool isNameLike(const Token &token)
{
    return token.is(TokenKind::Protected) || token.is(TokenKind::Emoji) ||
        (token.is(TokenKind::Word) && (token.capital || token.length <= 9));
}

/// "Category: Delivery" and an empty line: what an answer template puts in front.
void findHead(const Document &answer, AnswerParts &parts)
{
    const auto &lines = answer.lines();
    if (lines.size() < 3 || lines[0].kind != LineKind::Text || lines[1].kind != LineKind::Blank)
        return;
    const QStringView line = answer.view(lines[0].span);
    const qsizetype colon = line.indexOf(u": ");
    if (colon < 2 || colon > 24 || line.size() - colon > 48 || line.count(u'.') > 0 ||
        !(charClass(line[0].unicode()) & CharLetter) || line.first(colon).count(u' ') > 2)
        return;
    parts.head = lines[0].span;
    parts.headValue = {lines[0].span.start + colon + 2, line.size() - colon - 2};
}

void findGreeting(const Document &answer, AnswerParts &parts)
{
    const auto &tokens = answer.tokens();
    std::size_t start = 0;
    while (start < tokens.size() && !parts.head.isEmpty() && tokens[start].start < parts.head.end())
        ++start;
    if (start >= tokens.size())
        return;
    const auto [form, matched] = greetings().match(tokens, start);
    const std::size_t used = start + static_cast<std::size_t>(matched);
    if (form > 0) {
        // Up to a few words to the comma, exclamation mark or end of the line.
        std::size_t end = used;
        bool closed = false;
        std::size_t nameEnd = end;
        while (end < tokens.size() && end < used + 7) {
            const Token &token = tokens[end];
            if (token.afterBreak) {
                closed = true;
                break;
            }
            if (isMark(answer, token, u",!:-\u2013\u2014") || isMark(answer, token, u"\uff0c")) {
                ++end;
                while (end < tokens.size() && !tokens[end].spaceBefore &&
                    isMark(answer, tokens[end], u"!,"))
                    ++end;
                closed = true;
                break;
            }
            if (isMark(answer, token, u".") && end > 0 && !tokens[end - 1].in(List::Abbreviation)) {
                ++end;
                closed = true;
                break;
            }
            if (!isNameLike(token) && !isMark(answer, token, u".&/()"))
                break;
            ++end;
            nameEnd = end;
        }
        if (end == tokens.size())
            closed = true;
        // "Welcome to the shop" and "Love this" are sentences.
        if (!closed)
            return;
        parts.greetingForm = form;
        parts.greetingWord = {tokens[start].start, tokens[used - 1].end() - tokens[start].start};
        parts.greeting = {tokens[start].start, tokens[end - 1].end() - tokens[start].start};
        if (nameEnd > used)
            parts.addressee = {tokens[used].start, tokens[nameEnd - 1].end() - tokens[used].start};
        return;
    }
    // A short line of its own may be a greeting that only this house has.
    const Line &line = answer.lineAt(tokens[start].start);
    if (line.kind != LineKind::Text || line.span.end() >= answer.trimmed().end())
        return;
    int words = 0;
    for (std::size_t t = start; t < tokens.size(); ++t) {
        const Token &token = tokens[t];
        if (token.start >= line.span.end())
            break;
        words += token.is(TokenKind::Word) ? 1 : 0;
        if (token.is(TokenKind::Number))
            return;
    }
    if (words >= 1 && words <= 6) {
        qsizetype end = line.span.end();
        while (
            end > tokens[start].start && (charClass(answer.text()[end - 1].unicode()) & CharSpace))
            --end;
        parts.greetingForm = -1;
        parts.greeting = {tokens[start].start, end - tokens[start].start};
        parts.greetingWord = parts.greeting;
    }
}

void findSignoff(const Document &answer, AnswerParts &parts)
{
    const auto &tokens = answer.tokens();
    const auto &lines = answer.lines();
    // Up to five written lines from the end, each short.
    int written = 0;
    for (std::size_t i = lines.size(); i-- > 0 && written < 5;) {
        const Line &line = lines[i];
        if (line.kind == LineKind::Blank)
            continue;
        ++written;
        const auto first = std::lower_bound(tokens.begin(), tokens.end(), line.span.start,
            [](const Token &token, qsizetype at) { return token.start < at; });
        if (first == tokens.end() || first->start >= line.span.end())
            continue;
        const auto at = static_cast<std::size_t>(first - tokens.begin());
        // "- Kind regards" and "Kind regards, Zoe" both close; a sentence that goes on does not.
        const std::size_t skip = tokens[at].is(TokenKind::Mark) && at + 1 < tokens.size() ? 1 : 0;
        const auto [form, used] = signoffs().match(tokens, at + skip);
        if (form > 0 && !(at == 0 && written == 1 && lines.size() == 1)) {
            const std::size_t next = at + skip + static_cast<std::size_t>(used);
            int restWords = 0;
            bool closed = next >= tokens.size() || tokens[next].afterBreak ||
                isMark(answer, tokens[next], u",!.-\u2013\u2014~");
            for (std::size_t t = next; t < tokens.size() && tokens[t].start < line.span.end(); ++t)
                restWords += tokens[t].is(TokenKind::Word) ? 1 : 0;
            if (closed && restWords <= 6) {
                const qsizetype from = tokens[at].start;
                parts.signoffForm = form;
                const Token &start = tokens[at + skip];
                parts.signoffPhrase = {start.start, tokens[next - 1].end() - start.start};
                parts.signoff = {from, answer.trimmed().end() - from};
                return;
            }
        }
        int words = 0;
        for (std::size_t t = at; t < tokens.size() && tokens[t].start < line.span.end(); ++t)
            words += tokens[t].is(TokenKind::Word) ? 1 : 0;
        if (words > 6)
            break;
    }
    // The closing phrase at the end of the last line: "… on Monday. Cheers, Tom"
    const auto &sentences = answer.sentences();
    for (std::size_t back = 1; back <= 2 && back < sentences.size(); ++back) {
        const Sentence &sentence = sentences[sentences.size() - back];
        const auto at = static_cast<std::size_t>(sentence.firstToken);
        const auto [form, used] = signoffs().match(tokens, at);
        const std::size_t next = at + static_cast<std::size_t>(used);
        if (form > 0 && sentence.words <= 5 && back == 1 &&
            (next >= tokens.size() || isMark(answer, tokens[next], u",!.-\u2013\u2014"))) {
            parts.signoffForm = form;
            parts.signoffPhrase = {tokens[at].start, tokens[next - 1].end() - tokens[at].start};
            parts.signoff = {tokens[at].start, answer.trimmed().end() - tokens[at].start};
            return;
        }
    }
    // A short last line of its own may be a closing that only this house has.
    if (written < 1 || lines.size() < 2)
        return;
    const Line &last = answer.lineAt(std::max<qsizetype>(0, answer.trimmed().end() - 1));
    if (last.kind != LineKind::Text || last.span.start <= parts.greeting.end())
        return;
    int words = 0;
    for (auto token = tokens.rbegin(); token != tokens.rend() && token->start >= last.span.start;
         ++token) {
        words += token->is(TokenKind::Word) ? 1 : 0;
        if (token->is(TokenKind::Number))
            return;
    }
    if (words >= 1 && words <= 7) {
        parts.signoffForm = -1;
        parts.signoff = {last.span.start, answer.trimmed().end() - last.span.start};
        parts.signoffPhrase = parts.signoff;
    }
}

/// "Thanks, Zoe" or "Zoe Miller" at the end of a question.
QString writerOf(const Document &question)
{
    const auto &tokens = question.tokens();
    if (tokens.size() < 3)
        return {};
    std::size_t end = tokens.size();
    while (end > 0 && tokens[end - 1].is(TokenKind::Mark))
        --end;
    std::size_t from = end;
    while (from > 0 && end - from < 3 && tokens[from - 1].is(TokenKind::Word) &&
        tokens[from - 1].capital && !tokens[from - 1].allCapitals) {
        --from;
        if (tokens[from].afterBreak)
            break;
    }
    if (from == end || from == 0)
        return {};
    const Token &before = tokens[from - 1];
    const bool ownLine = tokens[from].afterBreak;
    const bool afterMark =
        isMark(question, before, u",-\u2013\u2014.!?") || before.is(TokenKind::Emoji);
    if (!ownLine && !afterMark)
        return {};
    if (const auto [form, used] = signoffs().match(tokens, from); form > 0) {
        if (from + static_cast<std::size_t>(used) >= end)
            return {};
        from += static_cast<std::size_t>(used);
    }
    return question.word(tokens[from]);
}

} // namespace

const std::vector<QString> &greetingForms()
{
    return greetings().names;
}

const std::vector<QString> &signoffForms()
{
    return signoffs().names;
}

AnswerParts partsOf(const Document &answer, const Document &question)
{
    AnswerParts parts;
    if (answer.tokens().empty())
        return parts;
    findHead(answer, parts);
    findGreeting(answer, parts);
    findSignoff(answer, parts);
    qsizetype from = parts.greetingForm > 0 ? parts.greeting.end()
        : parts.head.isEmpty()              ? answer.trimmed().start
                                            : parts.head.end();
    qsizetype to = parts.signoffForm > 0 ? parts.signoff.start : answer.trimmed().end();
    const QStringView text(answer.text());
    while (from < to && (charClass(text[from].unicode()) & CharSpace))
        ++from;
    while (to > from && (charClass(text[to - 1].unicode()) & CharSpace))
        --to;
    parts.body = {from, std::max<qsizetype>(0, to - from)};
    parts.writer = writerOf(question);
    return parts;
}

} // namespace core::checks
