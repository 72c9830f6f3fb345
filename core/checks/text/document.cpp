// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/text/document.h"

#include "core/checks/text/charclass.h"

#include <algorithm>
#include <unordered_set>

namespace core::checks {

namespace {

constexpr qsizetype kShortestQuotation = 30;
constexpr qsizetype kWindow = 15;

bool isSpace(QChar c)
{
    return charClass(c.unicode()) & CharSpace;
}

bool endsSentence(char16_t unit)
{
    return unit == u'.' || unit == u'!' || unit == u'?' || unit == u'\u2026' || unit == u'\u3002' ||
        unit == u'\uff01' || unit == u'\uff1f' || unit == u'\u061f' || unit == u'\u0964';
}

bool closes(char16_t unit)
{
    return unit == u'"' || unit == u'\'' || unit == u')' || unit == u']' || unit == u'\u201d' ||
        unit == u'\u2019' || unit == u'\u00bb' || unit == u'*' || unit == u'_';
}

Line classifyLine(QStringView text, Span span, bool &fenced)
{
    Line line{span};
    qsizetype at = span.start;
    while (at < span.end() && isSpace(text[at]))
        ++at;
    const QStringView rest = text.sliced(at, span.end() - at);
    if (rest.isEmpty()) {
        line.kind = LineKind::Blank;
        return line;
    }
    if (rest.startsWith(u"```") || rest.startsWith(u"~~~")) {
        fenced = !fenced;
        line.kind = LineKind::Fence;
        return line;
    }
    if (fenced) {
        line.kind = LineKind::Fence;
        return line;
    }
    const QChar first = rest[0];
    const bool spaced = rest.size() > 1 && isSpace(rest[1]);
    if ((first == u'-' || first == u'*' || first == u'+' || first == u'\u2022' ||
            first == u'\u2013' || first == u'\u00b7' || first == u'\u25cf' || first == u'\u25aa') &&
        (spaced || (first == u'\u2022' && rest.size() > 1))) {
        line.kind = LineKind::Bullet;
        line.marker = {at, 1};
        return line;
    }
    qsizetype digits = 0;
    while (digits < rest.size() && digits < 3 && (charClass(rest[digits].unicode()) & CharDigit))
        ++digits;
    if (digits > 0 && digits + 1 < rest.size() && (rest[digits] == u'.' || rest[digits] == u')') &&
        isSpace(rest[digits + 1])) {
        line.kind = LineKind::Numbered;
        line.marker = {at, digits + 1};
        return line;
    }
    if (first == u'#') {
        qsizetype level = 0;
        while (level < rest.size() && rest[level] == u'#')
            ++level;
        if (level <= 6 && level < rest.size() && rest[level] == u' ') {
            line.kind = LineKind::Heading;
            line.marker = {at, level};
        }
        return line;
    }
    if (first == u'>')
        line.kind = LineKind::Quote;
    else if (first == u'|' && rest.count(u'|') >= 2)
        line.kind = LineKind::TableRow;
    return line;
}

} // namespace

std::vector<Span> sharedRuns(QStringView text, QStringView quoted)
{
    std::vector<Span> result;
    if (text.size() < kShortestQuotation || quoted.size() < kShortestQuotation)
        return result;
    // Any shared run of 30 units holds one whole window of 15 that starts at a multiple of 15 there.
    constexpr quint64 kBase = 0x9e3779b97f4a7c15ULL;
    quint64 top = 1;
    for (qsizetype i = 1; i < kWindow; ++i)
        top *= kBase;
    const auto hashAt = [&](QStringView s, qsizetype from) {
        quint64 hash = 0;
        for (qsizetype i = 0; i < kWindow; ++i)
            hash = hash * kBase + s[from + i].unicode();
        return hash;
    };
    std::vector<std::pair<quint64, qsizetype>> windows;
    for (qsizetype at = 0; at + kWindow <= quoted.size(); at += kWindow)
        windows.emplace_back(hashAt(quoted, at), at);
    std::sort(windows.begin(), windows.end());
    quint64 filter[16] = {}; // a small Bloom filter: nearly all positions end here
    for (const auto &window : windows)
        filter[(window.first >> 58) & 15] |= 1ULL << ((window.first >> 32) & 63);

    quint64 hash = hashAt(text, 0);
    for (qsizetype at = 0;; ++at) {
        if (filter[(hash >> 58) & 15] & (1ULL << ((hash >> 32) & 63))) {
            const auto found =
                std::lower_bound(windows.begin(), windows.end(), std::pair(hash, qsizetype(0)));
            if (found != windows.end() && found->first == hash &&
                text.sliced(at, kWindow) == quoted.sliced(found->second, kWindow)) {
                qsizetype before = 0;
                while (before < at && before < found->second &&
                    text[at - before - 1] == quoted[found->second - before - 1])
                    ++before;
                qsizetype after = kWindow;
                while (at + after < text.size() && found->second + after < quoted.size() &&
                    text[at + after] == quoted[found->second + after])
                    ++after;
                if (before + after >= kShortestQuotation) {
                    result.push_back({at - before, before + after});
                    at += after;
                    if (at + kWindow > text.size())
                        break;
                    hash = hashAt(text, at);
                    --at;
                    continue;
                }
            }
        }
        if (at + kWindow >= text.size())
            break;
        hash = (hash - text[at].unicode() * top) * kBase + text[at + kWindow].unicode();
    }
    return result;
}

Document::Document(QString text, Language fallback)
    : m_text(std::move(text))
    , m_fallback(fallback)
{
    analyse();
}

const LanguageGuess &Document::guess() const
{
    if (!m_guess) {
        m_guess = guessLanguage(m_text, m_tokens);
        if (m_guess->language == Language::Unknown)
            m_guess->language = m_fallback;
    }
    return *m_guess;
}

void Document::analyse()
{
    const QStringView text(m_text);
    qsizetype from = 0;
    qsizetype to = text.size();
    while (from < to && isSpace(text[from]))
        ++from;
    while (to > from && isSpace(text[to - 1]))
        --to;
    m_trimmed = {from, to - from};
    if (m_protected.empty())
        m_protected = findProtected(text);
    m_tokens = tokenise(text, m_protected);
    const Lexicon &lexicon = Lexicon::builtin();
    m_words = 0;
    for (Token &token : m_tokens) {
        if (token.is(TokenKind::Word) || token.is(TokenKind::Mark) || token.is(TokenKind::Number))
            token.info = lexicon.find(token.hash);
        if (token.is(TokenKind::Word) || token.is(TokenKind::Number))
            ++m_words;
    }
    m_guess.reset();
    findLines();
    findSentences();
    findPhrases();
}

void Document::findLines()
{
    m_lines.clear();
    const QStringView text(m_text);
    bool fenced = false;
    qsizetype from = 0;
    for (;;) {
        const qsizetype at = text.indexOf(u'\n', from);
        const qsizetype end = at < 0 ? text.size() : at;
        const qsizetype visibleEnd = end > from && text[end - 1] == u'\r' ? end - 1 : end;
        m_lines.push_back(classifyLine(text, {from, visibleEnd - from}, fenced));
        if (at < 0)
            break;
        from = at + 1;
    }
}

void Document::findSentences()
{
    m_sentences.clear();
    const QStringView text(m_text);
    qint32 first = 0;
    qint32 words = 0;
    const auto count = static_cast<qint32>(m_tokens.size());
    const auto close = [&](qint32 end) {
        if (end > first && words > 0) {
            const qsizetype from = m_tokens[first].start;
            m_sentences.push_back({{from, m_tokens[end - 1].end() - from}, first, end, words});
            first = end;
            words = 0;
        } else if (end > first) {
            first = end;
        }
    };
    std::size_t line = 0;
    for (qint32 i = 0; i < count; ++i) {
        const Token &token = m_tokens[i];
        while (line + 1 < m_lines.size() && m_lines[line + 1].span.start <= token.start)
            ++line;
        if (token.afterBreak && i > first) {
            // A line break ends a sentence unless the text was only wrapped there.
            const Token &previous = m_tokens[i - 1];
            const bool listed = m_lines[line].kind != LineKind::Text;
            const auto gap = text.sliced(previous.end(), token.start - previous.end());
            const bool blank = gap.count(u'\n') > 1;
            const bool lower = token.is(TokenKind::Word) && !token.capital;
            if (blank || listed || !lower || words < 6)
                close(i);
        }
        if (token.is(TokenKind::Word) || token.is(TokenKind::Number))
            ++words;
        if (token.is(TokenKind::Protected))
            words += 1;
        if (!token.is(TokenKind::Mark) || !endsSentence(text[token.start].unicode()))
            continue;
        // The last of "!!" or "..." and the quotation mark or bracket behind it belong here.
        qint32 end = i + 1;
        while (end < count && !m_tokens[end].spaceBefore && m_tokens[end].is(TokenKind::Mark) &&
            (endsSentence(text[m_tokens[end].start].unicode()) ||
                closes(text[m_tokens[end].start].unicode())))
            ++end;
        const bool spaceBehind = end >= count || m_tokens[end].spaceBefore ||
            (charClass(text[m_tokens[end].start].unicode()) & CharComplex);
        if (!spaceBehind) {
            i = end - 1;
            continue;
        }
        if (text[token.start] == u'.' && end == i + 1 && i > first && end < count &&
            !m_tokens[end].afterBreak) {
            const Token &previous = m_tokens[i - 1];
            const bool initial = previous.is(TokenKind::Word) && previous.length == 1 &&
                previous.capital && text[previous.start] != u'I';
            const bool listNumber = previous.is(TokenKind::Number) && previous.afterBreak;
            if (!previous.spaceBefore || previous.end() == token.start) {
                if (initial || listNumber || previous.in(List::Abbreviation))
                    continue;
            }
        }
        close(end);
        i = end - 1;
    }
    close(count);
}

void Document::findPhrases()
{
    m_phrases.clear();
    const Lexicon &lexicon = Lexicon::builtin();
    const auto count = static_cast<qint32>(m_tokens.size());
    for (qint32 i = 0; i < count; ++i) {
        const Token &token = m_tokens[i];
        if (!token.info)
            continue;
        if (token.info->lists != 0)
            m_phrases.push_back({token.info->lists, i, 1});
        quint64 hash = token.hash;
        for (qint32 n = 1; n < token.info->phraseLength && i + n < count; ++n) {
            hash = extendHash(hash, m_tokens[i + n].hash);
            if (const quint32 lists = lexicon.phraseLists(hash))
                m_phrases.push_back({lists, i, n + 1});
        }
    }
}

void Document::protectQuotations(QStringView quoted)
{
    const std::vector<Span> runs = sharedRuns(m_text, quoted);
    if (runs.empty())
        return;
    const std::vector<ProtectedSpan> before = std::move(m_protected);
    m_protected.clear();
    auto next = before.begin();
    for (Span run : runs) {
        while (next != before.end() && next->span.start < run.end())
            m_protected.push_back(*next++);
        const qsizetype free = m_protected.empty() ? 0 : m_protected.back().span.end();
        if (run.start >= free)
            m_protected.push_back({run, ProtectedKind::Quotation});
    }
    m_protected.insert(m_protected.end(), next, before.end());
    analyse();
}

bool Document::isProtected(qsizetype at) const
{
    const auto next = std::upper_bound(m_protected.begin(), m_protected.end(), at,
        [](qsizetype position, const ProtectedSpan &p) { return position < p.span.start; });
    return next != m_protected.begin() && std::prev(next)->span.contains(at);
}

Span Document::span(const PhraseHit &hit) const
{
    const Token &first = m_tokens[hit.firstToken];
    const Token &last = m_tokens[hit.firstToken + hit.tokens - 1];
    return {first.start, last.end() - first.start};
}

std::vector<Span> Document::spansIn(List list) const
{
    const quint32 bit = 1u << static_cast<unsigned>(list);
    std::vector<Span> result;
    for (const PhraseHit &hit : m_phrases) {
        if (!(hit.lists & bit))
            continue;
        const Span found = span(hit);
        // The longest phrase at a place is the one that is meant.
        if (!result.empty() && result.back().overlaps(found)) {
            if (found.length > result.back().length)
                result.back() = found;
            continue;
        }
        result.push_back(found);
    }
    return result;
}

int Document::countIn(List list) const
{
    const quint32 bit = 1u << static_cast<unsigned>(list);
    return static_cast<int>(std::count_if(m_phrases.begin(), m_phrases.end(),
        [bit](const PhraseHit &hit) { return (hit.lists & bit) != 0; }));
}

const Line &Document::lineAt(qsizetype at) const
{
    const auto next = std::upper_bound(m_lines.begin(), m_lines.end(), at,
        [](qsizetype position, const Line &line) { return position < line.span.start; });
    return next == m_lines.begin() ? m_lines.front() : *std::prev(next);
}

} // namespace core::checks
