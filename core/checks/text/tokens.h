// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/text/lexicon.h"
#include "core/checks/text/span.h"

#include <vector>

namespace core::checks {

enum class TokenKind : quint8 {
    Word,
    Number, ///< digits with inner separators: 1,000.50 or 15:30
    Mark,   ///< one mark of punctuation or symbol
    Emoji,
    Protected, ///< a whole address, placeholder, piece of code or quotation
};

/// One token. White space makes none.
struct Token
{
    qint32 start = 0;
    qint32 length = 0;
    quint64 hash = 0; ///< wordHash() of its text
    const WordInfo *info = nullptr;
    TokenKind kind = TokenKind::Word;
    bool capital = false;     ///< starts with a capital
    bool allCapitals = false; ///< two letters or more and all of them capitals
    bool afterBreak = false;  ///< first on its line
    bool spaceBefore = false;

    [[nodiscard]] Span span() const { return {start, length}; }
    [[nodiscard]] qsizetype end() const { return qsizetype(start) + length; }
    [[nodiscard]] bool is(TokenKind k) const { return kind == k; }
    [[nodiscard]] bool in(List list) const { return info && info->in(list); }
};

enum class ProtectedKind : quint8 { Code, Url, Email, Placeholder, Quotation };

/// A range that checks of wording leave alone.
struct ProtectedSpan
{
    Span span;
    ProtectedKind kind = ProtectedKind::Code;
};

/// Fenced and inline code, addresses and placeholders in reading order, without overlaps.
[[nodiscard]] std::vector<ProtectedSpan> findProtected(QStringView text);
/// Words of scripts without spaces are found with ICU. `skip` as from findProtected().
[[nodiscard]] std::vector<Token> tokenise(QStringView text, const std::vector<ProtectedSpan> &skip);
/// The hashes of the tokens of a phrase in a list.
[[nodiscard]] std::vector<quint64> tokenHashes(QStringView phrase);

} // namespace core::checks
