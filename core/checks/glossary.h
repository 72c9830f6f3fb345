// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/text/document.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QString>

#include <atomic>
#include <memory>
#include <vector>

namespace core::checks {

/// A term of the user's own list.
struct GlossaryTerm
{
    enum class Kind {
        Accepted,  ///< a name or brand: checks leave it alone, its spelling is kept
        Banned,    ///< not to be written; `instead` may say what is
        Preferred, ///< write `instead` in its place
    };
    Kind kind = Kind::Accepted;
    QString term; ///< words, or between two slashes a pattern (of PCRE): "/colou?rs?/"
    QString instead = {};
    bool caseMatters = false;

    bool operator==(const GlossaryTerm &) const = default;
};

/// The user's terms, ready for looking up. Reading a text takes time in proportion to its length,
/// whatever the number of terms; a pattern that would take longer finds nothing, and is not
/// tried again after many texts. Immutable otherwise; any thread.
class Glossary
{
public:
    Glossary() = default;
    explicit Glossary(std::vector<GlossaryTerm> terms);

    struct Hit
    {
        Span span;
        const GlossaryTerm *term = nullptr;
    };
    /// Terms in the text at word boundaries, the longest at each place; then those of patterns.
    [[nodiscard]] std::vector<Hit> find(const Document &document) const;
    [[nodiscard]] bool accepts(quint64 wordHash) const { return m_accepted.contains(wordHash); }
    [[nodiscard]] const std::vector<GlossaryTerm> &terms() const { return m_terms; }

    /// Terms from pasted or imported text: a line each; "client -> customer" or "client<tab>customer"
    /// prefers the second, "!word" or "-word" bans, a word alone is accepted.
    [[nodiscard]] static std::vector<GlossaryTerm> parse(QStringView text);
    /// The same list as text, for copying and for a file.
    [[nodiscard]] static QString write(const std::vector<GlossaryTerm> &terms);
    /// Why a term cannot be used, as a sentence for the user; empty where it can.
    [[nodiscard]] static QString problemWith(const GlossaryTerm &term);

private:
    std::vector<GlossaryTerm> m_terms;
    QHash<quint64, int> m_phrases; ///< hash of all tokens to index
    QHash<quint64, int> m_longest; ///< hash of the first token to the most tokens
    QSet<quint64> m_accepted;      ///< single words that are accepted
    struct Pattern
    {
        QRegularExpression expression;
        int term = 0;
        std::shared_ptr<std::atomic<int>> failures; ///< texts at which it gave up
    };
    std::vector<Pattern> m_patterns;
};

} // namespace core::checks
