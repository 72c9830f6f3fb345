// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/worddiff.h"

#include <QHash>

#include <dtl/dtl.hpp>

#include <algorithm>
#include <unordered_map>

namespace core {

namespace {

constexpr qsizetype kSmallIsland = 2; ///< words
/// dtl takes O(N D) time: differences, in words, up to which it is asked.
constexpr qsizetype kMostWork = 60'000'000;

struct Words
{
    std::vector<qsizetype> starts; ///< with the end of the text as the last
    std::vector<int> ids;
};

using Ids = std::unordered_map<QStringView, int>;

/// Words in the sense of white space: it parts, and belongs to the word before it.
Words wordsOf(QStringView text, Ids &ids)
{
    Words words;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype start = at;
        while (at < text.size() && !text[at].isSpace())
            ++at;
        const qsizetype end = at;
        while (at < text.size() && text[at].isSpace())
            ++at;
        words.starts.push_back(start);
        const auto known =
            ids.try_emplace(text.sliced(start, end - start), static_cast<int>(ids.size()));
        words.ids.push_back(known.first->second);
    }
    words.starts.push_back(text.size());
    return words;
}

/// A stretch of words, as DiffPiece is one of units.
struct WordPiece
{
    bool same = false;
    qsizetype left = 0;
    qsizetype leftEnd = 0;
    qsizetype right = 0;
    qsizetype rightEnd = 0;
};

void append(std::vector<WordPiece> &pieces, const WordPiece &piece)
{
    if (piece.left == piece.leftEnd && piece.right == piece.rightEnd)
        return;
    if (!pieces.empty() && pieces.back().same == piece.same) {
        pieces.back().leftEnd = piece.leftEnd;
        pieces.back().rightEnd = piece.rightEnd;
        return;
    }
    pieces.push_back(piece);
}

/// Words of the shorter side that occur on the other one as well, as often as they do there.
qsizetype inCommon(const std::vector<int> &left, const std::vector<int> &right, std::size_t words)
{
    std::vector<int> counts(words);
    for (const int id : left)
        ++counts[static_cast<std::size_t>(id)];
    qsizetype common = 0;
    for (const int id : right)
        common += counts[static_cast<std::size_t>(id)]-- > 0 ? 1 : 0;
    return common;
}

std::vector<WordPiece> compare(
    const std::vector<int> &left, const std::vector<int> &right, std::size_t words)
{
    const auto leftSize = static_cast<qsizetype>(left.size());
    const auto rightSize = static_cast<qsizetype>(right.size());
    qsizetype head = 0;
    while (head < std::min(leftSize, rightSize) &&
        left[static_cast<std::size_t>(head)] == right[static_cast<std::size_t>(head)])
        ++head;
    qsizetype tail = 0;
    while (tail < std::min(leftSize, rightSize) - head &&
        left[static_cast<std::size_t>(leftSize - 1 - tail)] ==
            right[static_cast<std::size_t>(rightSize - 1 - tail)])
        ++tail;
    std::vector<WordPiece> pieces;
    append(pieces, {true, 0, head, 0, head});
    const std::vector<int> a(left.begin() + head, left.end() - tail);
    const std::vector<int> b(right.begin() + head, right.end() - tail);
    const auto size = qsizetype(a.size()) + qsizetype(b.size());
    const qsizetype leastDifferent = size - 2 * inCommon(a, b, words);
    if (a.empty() || b.empty() || leastDifferent * size > kMostWork) {
        append(pieces, {false, head, leftSize - tail, head, rightSize - tail});
    } else {
        dtl::Diff<int> diff(a, b);
        diff.onHuge(); // or it gives up after a fixed number of steps
        diff.compose();
        qsizetype l = head;
        qsizetype r = head;
        for (const auto &[id, info] : diff.getSes().getSequence()) {
            const bool same = info.type == dtl::SES_COMMON;
            const qsizetype nextL = l + (info.type != dtl::SES_ADD ? 1 : 0);
            const qsizetype nextR = r + (info.type != dtl::SES_DELETE ? 1 : 0);
            append(pieces, {same, l, nextL, r, nextR});
            l = nextL;
            r = nextR;
        }
    }
    append(pieces, {true, leftSize - tail, leftSize, rightSize - tail, rightSize});
    return pieces;
}

std::vector<WordPiece> withoutIslands(const std::vector<WordPiece> &pieces)
{
    std::vector<WordPiece> merged;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        WordPiece piece = pieces[i];
        const bool between = i > 0 && i + 1 < pieces.size();
        if (piece.same && between && piece.leftEnd - piece.left <= kSmallIsland)
            piece.same = false;
        append(merged, piece);
    }
    return merged;
}

} // namespace

std::vector<DiffPiece> wordDifferences(QStringView left, QStringView right)
{
    Ids ids;
    const Words l = wordsOf(left, ids);
    const Words r = wordsOf(right, ids);
    std::vector<DiffPiece> result;
    for (const WordPiece &piece : withoutIslands(compare(l.ids, r.ids, ids.size()))) {
        const auto at = [](const Words &words, qsizetype word) {
            return words.starts[static_cast<std::size_t>(word)];
        };
        const qsizetype leftStart = at(l, piece.left);
        const qsizetype rightStart = at(r, piece.right);
        result.push_back({piece.same, leftStart, at(l, piece.leftEnd) - leftStart, rightStart,
            at(r, piece.rightEnd) - rightStart});
    }
    return result;
}

} // namespace core
