// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/text/language.h"
#include "core/checks/text/tokens.h"

#include <QString>

#include <optional>
#include <vector>

namespace core::checks {

enum class LineKind : quint8 { Text, Blank, Bullet, Numbered, Heading, TableRow, Fence, Quote };

struct Line
{
    Span span; ///< without the line break
    LineKind kind = LineKind::Text;
    Span marker = {}; ///< of a bullet, number or heading, without the space behind it
};

struct Sentence
{
    Span span; ///< first to last visible unit, final mark included
    qint32 firstToken = 0;
    qint32 endToken = 0;
    qint32 words = 0;
};

/// A phrase of one or more tokens that is in word lists.
struct PhraseHit
{
    quint32 lists = 0;
    qint32 firstToken = 0;
    qint32 tokens = 0;
};

/// A text taken apart once, for all checks to read. Linear in the length of the text.
class Document
{
public:
    /// `fallback`: the language to assume where the text is too short to tell.
    explicit Document(QString text, Language fallback = Language::Unknown);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QStringView view(Span span) const
    {
        return QStringView(m_text).mid(span.start, span.length);
    }
    [[nodiscard]] const std::vector<Token> &tokens() const { return m_tokens; }
    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }
    [[nodiscard]] const std::vector<Sentence> &sentences() const { return m_sentences; }
    [[nodiscard]] const std::vector<ProtectedSpan> &protectedSpans() const { return m_protected; }
    [[nodiscard]] const std::vector<PhraseHit> &phrases() const { return m_phrases; }
    [[nodiscard]] int words() const { return m_words; }
    [[nodiscard]] Language language() const { return guess().language; }
    /// Found at the first call, because not every text has to be asked. Not for two threads at once.
    [[nodiscard]] const LanguageGuess &guess() const;

    /// Whether the position lies in code, an address, a placeholder or a quotation.
    [[nodiscard]] bool isProtected(qsizetype at) const;
    /// Text without leading and trailing white space.
    [[nodiscard]] Span trimmed() const { return m_trimmed; }
    [[nodiscard]] QString word(const Token &token) const { return view(token.span()).toString(); }
    /// Hits in one list, in reading order.
    [[nodiscard]] std::vector<Span> spansIn(List list) const;
    [[nodiscard]] int countIn(List list) const;
    [[nodiscard]] Span span(const PhraseHit &hit) const;
    /// The line that holds the position.
    [[nodiscard]] const Line &lineAt(qsizetype at) const;

    /// Marks what the answer repeats of another text as a quotation: shared runs of 30 units or more.
    void protectQuotations(QStringView quoted);

private:
    void findLines();
    void findSentences();
    void findPhrases();
    void analyse();

    QString m_text;
    std::vector<ProtectedSpan> m_protected;
    std::vector<Token> m_tokens;
    std::vector<Line> m_lines;
    std::vector<Sentence> m_sentences;
    std::vector<PhraseHit> m_phrases;
    Language m_fallback;
    mutable std::optional<LanguageGuess> m_guess;
    Span m_trimmed;
    int m_words = 0;
};

/// Shared runs of at least 30 units of `text` with `quoted`.
[[nodiscard]] std::vector<Span> sharedRuns(QStringView text, QStringView quoted);

} // namespace core::checks
