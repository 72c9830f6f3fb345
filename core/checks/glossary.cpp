// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/glossary.h"

#include "core/checks/tr.h"

namespace core::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostHits = 1000; ///< of one pattern in one text
/// Texts at which a pattern may give up before it is left out: each costs a thousandth of a second.
constexpr int kMostFailures = 50;
constexpr std::size_t kMostTokens = 16; ///< of a term: each place is compared with no more

bool isPattern(const QString &term)
{
    return term.size() > 2 && term.startsWith(u'/') && term.endsWith(u'/');
}

/// The limits keep a pattern that would try every way of splitting a text from holding up the checks.
QRegularExpression expressionOf(const QString &term)
{
    return QRegularExpression(
        u"(*LIMIT_MATCH=50000)(*LIMIT_DEPTH=5000)"_s + term.mid(1, term.size() - 2));
}

} // namespace

Glossary::Glossary(std::vector<GlossaryTerm> terms)
    : m_terms(std::move(terms))
{
    for (int i = 0; i < static_cast<int>(m_terms.size()); ++i) {
        if (isPattern(m_terms[i].term)) {
            QRegularExpression expression = expressionOf(m_terms[i].term);
            if (!m_terms[i].caseMatters)
                expression.setPatternOptions(QRegularExpression::CaseInsensitiveOption);
            if (expression.isValid())
                m_patterns.push_back(
                    {std::move(expression), i, std::make_shared<std::atomic<int>>(0)});
            continue;
        }
        const std::vector<quint64> hashes = tokenHashes(m_terms[i].term);
        if (hashes.empty() || hashes.size() > kMostTokens)
            continue;
        quint64 key = hashes.front();
        int &longest = m_longest[key];
        longest = std::max(longest, static_cast<int>(hashes.size()));
        for (std::size_t n = 1; n < hashes.size(); ++n)
            key = extendHash(key, hashes[n]);
        m_phrases.insert(key, i);
        if (m_terms[i].kind == GlossaryTerm::Kind::Accepted) {
            for (const quint64 hash : hashes)
                m_accepted.insert(hash);
        }
    }
}

std::vector<Glossary::Hit> Glossary::find(const Document &document) const
{
    std::vector<Hit> result;
    if (m_terms.empty())
        return result;
    const auto &tokens = document.tokens();
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const int longest = m_longest.value(tokens[i].hash);
        if (longest == 0 || tokens[i].is(TokenKind::Protected))
            continue;
        quint64 key = tokens[i].hash;
        Hit best;
        std::size_t used = 0;
        for (int n = 1; n <= longest && i + n <= tokens.size(); ++n) {
            if (n > 1)
                key = extendHash(key, tokens[i + n - 1].hash);
            const auto found = m_phrases.constFind(key);
            if (found == m_phrases.cend())
                continue;
            const Span span{tokens[i].start, tokens[i + n - 1].end() - tokens[i].start};
            const GlossaryTerm &term = m_terms[*found];
            if (term.caseMatters && document.view(span) != term.term)
                continue;
            best = {span, &term};
            used = static_cast<std::size_t>(n);
        }
        if (best.term) {
            result.push_back(best);
            i += used - 1;
        }
    }
    for (const Pattern &pattern : m_patterns) {
        if (*pattern.failures >= kMostFailures)
            continue;
        const GlossaryTerm &term = m_terms[static_cast<std::size_t>(pattern.term)];
        auto matches = pattern.expression.globalMatch(document.text());
        for (int hits = 0; hits < kMostHits && matches.hasNext(); ++hits) {
            const QRegularExpressionMatch match = matches.next();
            if (match.capturedLength() > 0 && !document.isProtected(match.capturedStart()))
                result.push_back({{match.capturedStart(), match.capturedLength()}, &term});
        }
        if (!matches.isValid()) // it gave up
            ++*pattern.failures;
    }
    return result;
}

std::vector<GlossaryTerm> Glossary::parse(QStringView text)
{
    std::vector<GlossaryTerm> result;
    for (const QStringView raw : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringView line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        qsizetype at = line.indexOf(u"->");
        qsizetype width = 2;
        if (at < 0) {
            at = line.indexOf(u'\t');
            width = 1;
        }
        if (at > 0) {
            const QString term = line.first(at).trimmed().toString();
            const QString instead = line.sliced(at + width).trimmed().toString();
            if (!term.isEmpty())
                result.push_back({GlossaryTerm::Kind::Preferred, term, instead,
                    term.compare(instead, Qt::CaseInsensitive) == 0});
        } else if (line.size() > 1 && (line[0] == u'!' || line[0] == u'-')) {
            result.push_back(
                {GlossaryTerm::Kind::Banned, line.sliced(1).trimmed().toString(), {}, false});
        } else {
            result.push_back({GlossaryTerm::Kind::Accepted, line.toString(), {}, false});
        }
    }
    return result;
}

QString Glossary::write(const std::vector<GlossaryTerm> &terms)
{
    QString result;
    for (const GlossaryTerm &term : terms) {
        if (term.kind == GlossaryTerm::Kind::Banned)
            result += u'!';
        result += term.term;
        if (term.kind == GlossaryTerm::Kind::Preferred)
            result += u" -> "_s + term.instead;
        result += u'\n';
    }
    return result;
}

QString Glossary::problemWith(const GlossaryTerm &term)
{
    if (term.kind == GlossaryTerm::Kind::Preferred && term.instead.isEmpty())
        return Tr::tr("Say what you prefer to “%1”.").arg(term.term);
    if (isPattern(term.term)) {
        const QRegularExpression expression = expressionOf(term.term);
        if (!expression.isValid())
            return Tr::tr("The pattern “%1” cannot be read. Check its brackets.").arg(term.term);
        return {};
    }
    const std::size_t tokens = tokenHashes(term.term).size();
    return tokens == 0 ? Tr::tr("“%1” holds no letters or digits.").arg(term.term)
        : tokens > kMostTokens
        ? Tr::tr("“%1” is too long: a term has up to sixteen words.").arg(term.term)
        : QString();
}

} // namespace core::checks
