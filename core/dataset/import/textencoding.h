// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace core {

struct EncodingGuess
{
    QString name = QStringLiteral("UTF-8"); ///< as ICU calls it
    qsizetype markLength = 0;               ///< bytes of the byte order mark at the start
    bool doubtful = false;                  ///< guessed from statistics: show the user a word
};

/// Guesses the encoding of a text from its beginning: byte order mark, then UTF-8 when it is well
/// formed nearly everywhere, then UTF-16 by its zero bytes, then ICU's statistics, of which Latin-1
/// is taken as Windows-1252. `complete`: the sample is the whole text.
[[nodiscard]] EncodingGuess guessEncoding(QByteArrayView sample, bool complete);

/// The length of the byte order mark that `bytes` begin with, if it is that of `encoding`.
[[nodiscard]] qsizetype byteOrderMarkLength(QByteArrayView bytes, const QString &encoding);

/// `bytes` as UTF-8; what does not fit the encoding becomes U+FFFD. For samples, not for whole files.
[[nodiscard]] QByteArray decodedSample(QByteArrayView bytes, const QString &encoding);

/// The first word with a letter beyond ASCII; empty when there is none.
[[nodiscard]] QString wordBeyondAscii(QByteArrayView utf8);

} // namespace core
