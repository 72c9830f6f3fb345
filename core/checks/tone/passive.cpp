// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/tone/tonemodel.h"

#include <algorithm>

namespace core::checks {

Span passiveIn(const Document &document, const Sentence &sentence)
{
    static const quint64 kBe[] = {wordHash(u"am"), wordHash(u"is"), wordHash(u"are"),
        wordHash(u"was"), wordHash(u"were"), wordHash(u"be"), wordHash(u"been"), wordHash(u"being"),
        wordHash(u"get"), wordHash(u"got"), wordHash(u"gets"), wordHash(u"getting"),
        wordHash(u"isn't"), wordHash(u"aren't"), wordHash(u"wasn't"), wordHash(u"weren't")};
    static const quint64 kBy = wordHash(u"by");
    const auto &tokens = document.tokens();
    for (qint32 i = sentence.firstToken; i < sentence.endToken; ++i) {
        const Token &be = tokens[static_cast<std::size_t>(i)];
        if (!be.is(TokenKind::Word) ||
            std::find(std::begin(kBe), std::end(kBe), be.hash) == std::end(kBe))
            continue;
        // Up to three words between: "was not yet fully delivered".
        for (qint32 k = i + 1; k < std::min(i + 5, sentence.endToken); ++k) {
            const Token &token = tokens[static_cast<std::size_t>(k)];
            if (!token.is(TokenKind::Word))
                break;
            const QStringView word = document.view(token.span());
            const bool regular =
                word.size() > 4 && word.endsWith(u"ed") && !token.in(List::NotParticiple);
            const bool adjective = token.in(List::NotParticiple);
            const bool byBehind =
                k + 1 < sentence.endToken && tokens[static_cast<std::size_t>(k) + 1].hash == kBy;
            if (((regular || token.in(List::Participle)) && !adjective) ||
                (adjective && byBehind && word.endsWith(u"ed")))
                return {be.start, token.end() - be.start};
            const bool between = word.endsWith(u"ly") || token.in(List::Function) ||
                token.in(List::Filler) || token.in(List::Weasel) || word.size() <= 5;
            if (!between)
                break;
            if (word == u"the" || word == u"a" || word == u"an" || word == u"to" || word == u"that")
                break;
        }
    }
    return {};
}

} // namespace core::checks
