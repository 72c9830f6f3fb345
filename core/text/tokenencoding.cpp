// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/tokenencoding.h"

#include "core/text/tokensplitter.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

// A resource in a static library is dropped by the linker unless somebody asks for it. Must be
// called from outside any namespace.
static void initTokenResources()
{
    Q_INIT_RESOURCE(tokens);
}

namespace core {
namespace {

using Rank = BytePairTable::Rank;

/// Byte-pair merging of one piece: again and again the neighbours that make the token of lowest
/// rank are joined, the leftmost of equals first. A linked list of parts and a heap of the joins
/// that are possible; a join whose parts changed meanwhile is recognised and dropped when it comes
/// up. Keeps its memory from piece to piece.
class Merger
{
public:
    explicit Merger(const BytePairTable &table)
        : m_table(table)
    {
    }

    /// Calls `sink(rank)` for the tokens of `piece`, in order.
    template <class Sink>
    void merge(QByteArrayView piece, Sink sink)
    {
        start(piece);
        while (!m_heap.empty()) {
            std::pop_heap(m_heap.begin(), m_heap.end(), std::greater<>());
            const quint64 best = m_heap.back();
            m_heap.pop_back();
            if (const auto at = quint32(best); m_parts[at].joined == Rank(best >> 32))
                join(piece, at);
        }
        for (quint32 at = 0; at < m_count; at = m_parts[at].next)
            sink(m_table.rank(bytesOf(piece, at)));
    }

private:
    struct Part
    {
        quint32 previous;
        quint32 next;                       ///< the part after this one begins there
        Rank joined = BytePairTable::kNone; ///< rank of this part and the next one together
    };

    void start(QByteArrayView piece)
    {
        m_count = quint32(piece.size());
        m_heap.clear();
        m_parts.resize(m_count);
        for (quint32 i = 0; i < m_count; ++i)
            m_parts[i] = {i - 1, i + 1};
        for (quint32 i = 0; i + 1 < m_count; ++i)
            offer(piece, i);
    }

    /// Sees which token the part at `at` makes with the next one.
    void offer(QByteArrayView piece, quint32 at)
    {
        Part &part = m_parts[at];
        part.joined = BytePairTable::kNone;
        if (part.next >= m_count)
            return;
        part.joined = m_table.rank(piece.sliced(at, m_parts[part.next].next - at));
        if (part.joined == BytePairTable::kNone)
            return;
        m_heap.push_back(quint64(part.joined) << 32 | at);
        std::push_heap(m_heap.begin(), m_heap.end(), std::greater<>());
    }

    void join(QByteArrayView piece, quint32 at)
    {
        const quint32 gone = m_parts[at].next;
        m_parts[gone].joined = BytePairTable::kNone;
        m_parts[at].next = m_parts[gone].next;
        if (m_parts[at].next < m_count)
            m_parts[m_parts[at].next].previous = at;
        offer(piece, at);
        if (at > 0)
            offer(piece, m_parts[at].previous);
    }

    [[nodiscard]] QByteArrayView bytesOf(QByteArrayView piece, quint32 at) const
    {
        return piece.sliced(at, m_parts[at].next - at);
    }

    const BytePairTable &m_table;
    std::vector<Part> m_parts; ///< by the byte at which a part begins
    std::vector<quint64> m_heap;
    quint32 m_count = 0;
};

/// UTF-8 of `text` in `buffer`, which keeps its memory.
void toUtf8(QStringView text, std::vector<char> &buffer)
{
    buffer.clear();
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (QChar::isSurrogate(c)) {
            if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate())
                c = QChar::surrogateToUcs4(char16_t(c), text[++i].unicode());
            else
                c = QChar::ReplacementCharacter;
        }
        if (c < 0x80) {
            buffer.push_back(char(c));
            continue;
        }
        const int following = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
        constexpr quint8 kLead[] = {0, 0xc0, 0xe0, 0xf0};
        buffer.push_back(char(kLead[following] | c >> (6 * following)));
        for (int shift = 6 * (following - 1); shift >= 0; shift -= 6)
            buffer.push_back(char(0x80 | (c >> shift & 0x3f)));
    }
}

template <class Sink>
void forEachToken(EncodingName name, const BytePairTable &table, QStringView text, Sink sink)
{
    Merger merger(table);
    std::vector<char> buffer;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype end = tokenPieceEnd(name, text, from);
        toUtf8(text.sliced(from, end - from), buffer);
        from = end;
        const QByteArrayView piece(buffer.data(), qsizetype(buffer.size()));
        if (const Rank whole = table.rank(piece); whole != BytePairTable::kNone)
            sink(whole);
        else
            merger.merge(piece, sink);
    }
}

} // namespace

TokenEncoding::TokenEncoding(EncodingName name, BytePairTable table)
    : m_name(name)
    , m_table(std::move(table))
{
}

Result<std::shared_ptr<const TokenEncoding>> TokenEncoding::load(EncodingName name)
{
    initTokenResources();
    const QString path = QStringLiteral(":/tokens/%1.bpe").arg(encodingId(name));
    QFile file(path);
    std::optional<BytePairTable> table;
    if (file.open(QIODevice::ReadOnly))
        table = BytePairTable::parse(file.readAll());
    if (!table) {
        return fail(ErrorCode::Damaged,
            QCoreApplication::translate("core::TokenEncoding",
                "A part of Attune that counts text is missing. Please install Attune again."),
            path);
    }
    // The constructor is private, so that every instance comes from here.
    return std::shared_ptr<const TokenEncoding>(new TokenEncoding(name, *std::move(table)));
}

qsizetype TokenEncoding::count(QStringView text) const
{
    qsizetype tokens = 0;
    forEachToken(m_name, m_table, text, [&tokens](Token) { ++tokens; });
    return tokens;
}

std::vector<TokenEncoding::Token> TokenEncoding::encode(QStringView text) const
{
    std::vector<Token> tokens;
    forEachToken(m_name, m_table, text, [&tokens](Token token) { tokens.push_back(token); });
    return tokens;
}

QByteArray TokenEncoding::decode(const std::vector<Token> &tokens) const
{
    QByteArray text;
    for (const Token token : tokens) {
        if (qsizetype(token) < m_table.size())
            text += m_table.bytes(token);
    }
    return text;
}

} // namespace core
