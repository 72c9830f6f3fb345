// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/glossary.h"

namespace core::checks {

using namespace Qt::StringLiterals;

Glossary::Glossary(std::vector<GlossaryTerm> terms)
    : m_terms(std::move(terms))
{
    for (int i = 0; i < static_cast<int>(m_terms.size()); ++i) {
        const std::vector<quint64> hashes = tokenHashes(m_terms[i].term);
        if (hashes.empty())
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

} // namespace core::checks
