// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/text/charclass.h"
#include "core/checks/tone/tonemodel.h"

#include <algorithm>
#include <cmath>

namespace core::checks {

namespace {

struct Words
{
    std::vector<quint64> hashes;

    Words(std::initializer_list<QStringView> words)
    {
        for (const QStringView word : words)
            hashes.push_back(wordHash(word));
        std::sort(hashes.begin(), hashes.end());
    }
    [[nodiscard]] bool has(quint64 hash) const
    {
        return std::binary_search(hashes.begin(), hashes.end(), hash);
    }
};

const Words kFirst = {u"i", u"me", u"my", u"mine", u"myself", u"i'm", u"i've", u"i'll", u"i'd"};
const Words kPlural = {u"we", u"us", u"our", u"ours", u"we're", u"we've", u"we'll"};
const Words kSecond = {
    u"you", u"your", u"yours", u"you're", u"you've", u"you'll", u"yourself", u"u", u"ur", u"ya"};
const Words kThird = {
    u"he", u"she", u"him", u"his", u"her", u"they", u"them", u"their", u"it", u"its"};
const Words kModal = {u"would", u"could", u"may", u"might", u"shall", u"should"};
const Words kStart = {u"so", u"and", u"but", u"or", u"because", u"cause", u"plus", u"then"};
const Words kInterjection = {u"oh", u"well", u"hey", u"hi", u"lol", u"wow", u"yeah", u"yes", u"no",
    u"ok", u"okay", u"sure", u"hmm", u"haha", u"ugh", u"yay", u"nope", u"yep", u"damn", u"ha",
    u"ah", u"man", u"dude", u"um", u"thanks", u"sorry"};
const Words kArticle = {
    u"the", u"of", u"in", u"to", u"by", u"for", u"which", u"that", u"with", u"from", u"as", u"its"};
const Words kGet = {u"get", u"got", u"gets", u"getting", u"go", u"going", u"goes", u"thing",
    u"things", u"guy", u"guys", u"stuff", u"big", u"kid", u"kids", u"just", u"really", u"pretty",
    u"like", u"lot", u"lots", u"good", u"bad", u"nice", u"hell", u"crap"};
const Words kQuestion = {u"what", u"why", u"how", u"who", u"where", u"when"};
const Words kFactual = {u"in fact", u"actually", u"honestly", u"really", u"surely", u"basically"};

bool repeatsLetters(QStringView word)
{
    for (qsizetype i = 2; i < word.size(); ++i) {
        if (word[i] == word[i - 1] && word[i] == word[i - 2] && word[i].isLetter())
            return true;
    }
    return false;
}

bool isNominal(QStringView word)
{
    return word.size() > 6 &&
        (word.endsWith(u"tion") || word.endsWith(u"tions") || word.endsWith(u"ment") ||
            word.endsWith(u"ments") || word.endsWith(u"ity") || word.endsWith(u"ance") ||
            word.endsWith(u"ence") || word.endsWith(u"ness") || word.endsWith(u"sion"));
}

constexpr quint64 kMix = 0x9e3779b97f4a7c15ULL;

void addHashed(std::vector<std::pair<quint32, float>> &out, quint64 key)
{
    key ^= key >> 31;
    key *= 0xbf58476d1ce4e5b9ULL;
    out.emplace_back(static_cast<quint32>(key >> 40) % kHashedFeatures, 1.F);
}

/// Pieces of two to five letters of the word with its edges marked.
void addPieces(std::vector<std::pair<quint32, float>> &out, QStringView word)
{
    char16_t units[34];
    std::size_t size = 0;
    units[size++] = u'<';
    for (qsizetype i = 0; i < std::min<qsizetype>(32, word.size()); ++i)
        units[size++] = foldUnit(word[i].unicode());
    units[size++] = u'>';
    for (std::size_t i = 0; i < size; ++i) {
        quint64 key = 77;
        for (std::size_t n = 0; n < 5 && i + n < size; ++n) {
            key = (key ^ units[i + n]) * kMix;
            if (n >= 2)
                addHashed(out, key + n);
        }
    }
}

} // namespace

ToneVector toneVector(const Document &document, const Sentence &sentence)
{
    ToneVector result;
    auto &f = result.hand;
    const auto &tokens = document.tokens();
    const QString &text = document.text();
    double words = 0;
    double letters = 0;
    double inner = 0;
    quint64 before = kMix;
    bool first = true;
    int lastMark = 0;
    for (qint32 i = sentence.firstToken; i < sentence.endToken; ++i) {
        const Token &token = tokens[static_cast<std::size_t>(i)];
        const QStringView word = document.view(token.span());
        if (token.is(TokenKind::Mark)) {
            const char16_t unit = text[token.start].unicode();
            f[4] += unit == u'!' ? 1 : 0;
            f[5] += unit == u'!' && lastMark == u'!' ? 1 : 0;
            f[6] += unit == u'?' ? 1 : 0;
            f[8] += unit == u'\u2026' || (unit == u'.' && lastMark == u'.') ? 1 : 0;
            f[28] += unit == u',' ? 1 : 0;
            f[29] += unit == u';' || unit == u':' ? 1 : 0;
            f[30] += unit == u'(' ? 1 : 0;
            f[31] += unit == u'"' || unit == u'\u201c' ? 1 : 0;
            f[32] += unit == u'-' || unit == u'\u2013' || unit == u'\u2014' ? 1 : 0;
            lastMark = unit;
            addHashed(result.hashed, (static_cast<quint64>(unit) + 3) * kMix);
            continue;
        }
        f[7] += token.is(TokenKind::Emoji) ? 1 : 0;
        if (!token.is(TokenKind::Word)) {
            f[26] += token.is(TokenKind::Number) ? 1 : 0;
            words += token.is(TokenKind::Number) ? 1 : 0;
            lastMark = 0;
            before = kMix;
            first = first && !token.is(TokenKind::Number);
            continue;
        }
        lastMark = 0;
        ++words;
        letters += token.length;
        if (first) {
            f[9] = token.capital || token.length == 0 ? 0.F : 1.F;
            f[34] = kStart.has(token.hash) ? 1.F : 0.F;
            f[35] = kInterjection.has(token.hash) ? 1.F : 0.F;
            f[44] = kQuestion.has(token.hash) ? 1.F : 0.F;
            first = false;
        } else {
            ++inner;
            f[27] += token.capital ? 1 : 0;
        }
        f[11] += token.allCapitals && token.length > 2 ? 1 : 0;
        f[13] += token.length >= 7 ? 1 : 0;
        f[14] += token.length >= 10 ? 1 : 0;
        f[15] += kFirst.has(token.hash) ? 1 : 0;
        f[16] += kPlural.has(token.hash) ? 1 : 0;
        f[17] += kSecond.has(token.hash) ? 1 : 0;
        f[18] += kThird.has(token.hash) ? 1 : 0;
        f[39] += kModal.has(token.hash) ? 1 : 0;
        f[41] += word == u"i" ? 1 : 0;
        f[42] += repeatsLetters(word) ? 1 : 0;
        f[43] += isNominal(word) ? 1 : 0;
        f[45] += kArticle.has(token.hash) ? 1 : 0;
        f[1] += kGet.has(token.hash) ? 0.5F : 0.F;
        if (token.info) {
            const WordInfo &info = *token.info;
            f[3] += info.in(List::Contraction) ? 1 : 0;
            f[33] += info.in(List::Function) ? 1 : 0;
            f[24] += info.valence;
            f[25] += std::fabs(info.valence);
            f[36] += info.in(List::PoliteGratitude) ? 1 : 0;
            f[37] += info.in(List::PolitePlease) ? 1 : 0;
            f[38] += info.in(List::PoliteApology) ? 1 : 0;
        }
        addHashed(result.hashed, token.hash);
        addHashed(result.hashed, extendHash(before, token.hash));
        before = token.hash;
        addPieces(result.hashed, word);
    }
    const auto listed = [&](List list, int at) {
        const quint32 bit = 1u << static_cast<unsigned>(list);
        for (const PhraseHit &hit : document.phrases()) {
            if ((hit.lists & bit) && hit.firstToken >= sentence.firstToken &&
                hit.firstToken < sentence.endToken)
                f[static_cast<std::size_t>(at)] += 1;
        }
    };
    listed(List::Slang, 0);
    listed(List::Casual, 1);
    listed(List::Stiff, 2);
    listed(List::Hedge, 19);
    listed(List::Filler, 20);
    listed(List::Intensifier, 21);
    listed(List::Weasel, 22);
    listed(List::Rude, 23);
    f[40] = passiveIn(document, sentence).isEmpty() ? 0.F : 1.F;
    const double n = std::max(3.0, words);
    // Rates, so that a long sentence is not more of anything.
    for (const int at : {0, 1, 2, 3, 11, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 28,
             33, 39, 43, 45})
        f[static_cast<std::size_t>(at)] = static_cast<float>(f[static_cast<std::size_t>(at)] / n);
    f[27] = static_cast<float>(f[27] / std::max(3.0, inner));
    f[12] = static_cast<float>(words > 0 ? letters / words : 4);
    for (const int at : {4, 5, 6, 7, 8, 29, 30, 31, 32, 36, 37, 38, 41, 42})
        f[static_cast<std::size_t>(at)] = std::min(1.F, f[static_cast<std::size_t>(at)]);
    const QChar last = text[sentence.span.end() - 1];
    f[10] = last.isLetterOrNumber() ? 1.F : 0.F;

    std::sort(result.hashed.begin(), result.hashed.end());
    std::size_t kept = 0;
    for (std::size_t i = 0; i < result.hashed.size(); ++i) {
        if (kept > 0 && result.hashed[kept - 1].first == result.hashed[i].first)
            continue;
        result.hashed[kept++] = result.hashed[i];
    }
    result.hashed.resize(kept);
    const float norm = kept > 0 ? 1.F / std::sqrt(static_cast<float>(kept)) : 0.F;
    for (auto &feature : result.hashed)
        feature.second = norm;
    return result;
}

} // namespace core::checks
