// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/facts.h"

#include "core/checks/text/charclass.h"

#include <algorithm>
#include <array>

namespace core::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QStringView, 13> kNumberWords = {u"zero", u"one", u"two", u"three", u"four",
    u"five", u"six", u"seven", u"eight", u"nine", u"ten", u"eleven", u"twelve"};
constexpr std::array<QStringView, 20> kCalendar = {u"january", u"february", u"march", u"april",
    u"may", u"june", u"july", u"august", u"september", u"october", u"november", u"december",
    u"monday", u"tuesday", u"wednesday", u"thursday", u"friday", u"saturday", u"sunday", u"i"};

QString normNumber(QStringView text)
{
    QString result;
    for (const QChar c : text) {
        if (c.isDigit())
            result += c;
        else if (c == u'.' || c == u':' || c == u'/')
            result += c;
    }
    while (result.size() > 1 && result.startsWith(u'0') && result[1].isDigit())
        result.remove(0, 1);
    if (result.contains(u'.')) {
        while (result.endsWith(u'0'))
            result.chop(1);
        if (result.endsWith(u'.'))
            result.chop(1);
    }
    return result;
}

bool isCode(QStringView word)
{
    const auto digits =
        std::count_if(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    return digits >= 2 && word.size() >= 4 && word[0].isLetter();
}

template <class HashAt>
quint64 runKey(HashAt hashAt)
{
    quint64 key = hashAt(0);
    for (std::size_t k = 1; k < KnownFacts::kRun; ++k)
        key = extendHash(key, hashAt(k));
    return key;
}

} // namespace

quint32 factHash(const QString &norm)
{
    return static_cast<quint32>(wordHash(norm));
}

std::vector<Fact> factsOf(const Document &document)
{
    std::vector<Fact> facts;
    const auto &tokens = document.tokens();
    auto sentence = document.sentences().begin();
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token &token = tokens[i];
        const QStringView text = document.view(token.span());
        while (
            sentence != document.sentences().end() && sentence->firstToken < static_cast<qint32>(i))
            ++sentence;
        const bool starts = sentence != document.sentences().end() &&
            sentence->firstToken == static_cast<qint32>(i);
        if (token.is(TokenKind::Number)) {
            const Line &line = document.lineAt(token.start);
            if (line.kind == LineKind::Numbered && token.start < line.marker.end())
                continue;
            facts.push_back({token.span(), normNumber(text)});
        } else if (token.is(TokenKind::Protected)) {
            const QString norm = folded(text);
            if (norm.startsWith("http"_L1) || norm.startsWith("www."_L1) || norm.contains(u'@')) {
                QString place = norm;
                for (const QStringView head :
                    {QStringView(u"https://"), QStringView(u"http://"), QStringView(u"www.")}) {
                    if (place.startsWith(head))
                        place.remove(0, head.size());
                }
                facts.push_back({token.span(), place});
            }
        } else if (token.is(TokenKind::Word)) {
            if (isCode(text)) {
                facts.push_back({token.span(), folded(text)});
                continue;
            }
            if (token.capital && !token.afterBreak && !starts && token.length > 2 &&
                document.language() != Language::German && !token.in(List::Contraction)) {
                const Line &line = document.lineAt(token.start);
                if (line.kind != LineKind::Text || token.allCapitals)
                    continue;
                const QString norm = folded(text);
                if (std::find(kCalendar.begin(), kCalendar.end(), norm) == kCalendar.end())
                    facts.push_back({token.span(), norm});
            }
        }
    }
    return facts;
}

void KnownFacts::learn(const Document &source)
{
    bool links = false;
    for (const Token &token : source.tokens()) {
        const QStringView text = source.view(token.span());
        if (token.is(TokenKind::Number)) {
            m_words.insert(wordHash(normNumber(text)));
        } else if (token.is(TokenKind::Word)) {
            m_words.insert(token.hash);
            if (text.contains(u'-')) {
                for (const QStringView part : text.split(u'-'))
                    m_words.insert(wordHash(part));
            }
            if (text.endsWith(u"'s") || text.endsWith(u"\u2019s"))
                m_words.insert(wordHash(text.chopped(2)));
            QString digits;
            for (const QChar c : text) {
                if (c.isDigit())
                    digits += c;
            }
            if (!digits.isEmpty())
                m_words.insert(wordHash(digits));
        }
        links = links || token.is(TokenKind::Protected);
    }
    if (!links)
        return;
    for (const Fact &fact : factsOf(source))
        m_words.insert(wordHash(fact.norm));
}

void KnownFacts::learnRuns(const QString &source)
{
    const std::vector<quint64> words = tokenHashes(source);
    for (std::size_t i = 0; i + kRun <= words.size(); ++i)
        m_runs.insert(runKey([&](std::size_t k) { return words[i + k]; }));
}

Span KnownFacts::runIn(const Document &document) const
{
    const auto &tokens = document.tokens();
    if (m_runs.empty())
        return {};
    for (std::size_t i = 0; i + kRun <= tokens.size(); ++i) {
        if (m_runs.contains(runKey([&](std::size_t k) { return tokens[i + k].hash; })))
            return {tokens[i].start, tokens[i + kRun - 1].end() - tokens[i].start};
    }
    return {};
}

bool KnownFacts::has(const QString &norm) const
{
    if (m_words.contains(wordHash(norm)))
        return true;
    bool ok = false;
    const uint number = norm.toUInt(&ok); // "2" is known from "two"
    return ok && number < kNumberWords.size() && m_words.contains(wordHash(kNumberWords[number]));
}

std::vector<Fact> unsourcedFacts(const ExampleView &view)
{
    std::vector<Fact> result;
    if (!view.isProse())
        return result;
    std::vector<Fact> facts = factsOf(view.answer);
    if (facts.empty())
        return result;
    KnownFacts known;
    known.learn(view.question);
    if (!view.example.reference.isEmpty())
        known.learn(Document(view.example.reference));
    const KnownFacts *house = view.options.houseFacts.get();
    if (view.example.ownRules || !house) {
        const QString rules = view.example.ownRules.value_or(view.options.settings.houseRules);
        if (!rules.isEmpty())
            known.learn(Document(rules));
        house = nullptr;
    }
    const QString source = folded(QString(view.question.text() + u'\n' + view.example.reference));
    for (Fact &fact : facts) {
        if (view.parts.head.contains(fact.span.start) ||
            view.parts.signoff.contains(fact.span.start) ||
            view.parts.greeting.contains(fact.span.start))
            continue;
        if (known.has(fact.norm) || (house && house->has(fact.norm)) ||
            (fact.norm.size() >= 4 && source.contains(fact.norm)))
            continue;
        if (view.options.glossary->accepts(wordHash(fact.norm)))
            continue;
        result.push_back(std::move(fact));
    }
    return result;
}

std::vector<quint32> unsourcedFactHashes(const ExampleView &view)
{
    std::vector<quint32> result;
    for (const Fact &fact : unsourcedFacts(view))
        result.push_back(factHash(fact.norm));
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

} // namespace core::checks
