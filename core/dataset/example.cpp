// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/example.h"

#include <algorithm>
#include <array>
#include <cstring>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace core {

namespace {

auto lastAnswer(const std::vector<Turn> &turns)
{
    const auto last = std::find_if(turns.rbegin(), turns.rend(),
        [](const Turn &turn) { return turn.role == Role::Assistant; });
    return last == turns.rend() ? turns.end() : std::prev(last.base());
}

/// Feeds one field to the hash: its text with runs of white space folded to one space, then a
/// separator that cannot occur in it, so that moving text between fields changes the hash.
class FoldingHash
{
public:
    void add(QStringView text)
    {
        const char16_t *at = text.utf16();
        const char16_t *const end = at + text.size();
        bool started = false;
        while (true) {
            while (at != end && isSpace(*at))
                ++at;
            if (at == end)
                break;
            if (started)
                put(u' ');
            started = true;
            const char16_t *const run = at;
            at = endOfRun(at, end);
            put(run, static_cast<std::size_t>(at - run));
        }
        put(u'\0');
    }

    void put(char16_t unit) { put(&unit, 1); }

    [[nodiscard]] quint64 digest()
    {
        if (!m_streaming) // a short one: both ways give the same
            return XXH3_64bits(m_buffer.data(), m_used * sizeof(char16_t));
        flush();
        return XXH3_64bits_digest(&m_state);
    }

private:
    static bool isSpace(char16_t unit) { return QChar(unit).isSpace(); }

    static constexpr std::size_t kBlock = 16;
    static constexpr std::size_t kWord = sizeof(quint64) / sizeof(char16_t);

    /// The same 16 bits four times.
    static constexpr quint64 fourTimes(quint16 unit)
    {
        return unit * Q_UINT64_C(0x0001000100010001);
    }
    /// The highest bit of each of four units that are not a space. They may be anything below 0x8000.
    static constexpr quint64 notSpaces(quint64 word)
    {
        return (word ^ fourTimes(u' ')) + fourTimes(0x7fff);
    }

    /// Whether kBlock units are ASCII that folding leaves alone; reads the unit behind them too. Takes
    /// four units at a time, without branches: it is most of what the hash of a long text costs.
    static bool isPlainBlock(const char16_t *at)
    {
        constexpr quint64 kHighest = fourTimes(0x8000);
        quint64 odd = 0; // lower bits: not ASCII; highest bits: control characters, two spaces
        for (std::size_t i = 0; i < kBlock; i += kWord) {
            quint64 word = 0;
            quint64 next = 0;
            std::memcpy(&word, at + i, sizeof word);
            std::memcpy(&next, at + i + 1, sizeof next);
            odd |= word & fourTimes(0xff80);
            odd |= ~((word & ~kHighest) + fourTimes(0x8000 - u' ')) & kHighest;
            odd |= ~(notSpaces(word & ~kHighest) | notSpaces(next & ~kHighest)) & kHighest;
        }
        return odd == 0 && (at[kBlock - 1] != u' ' || !isSpace(at[kBlock]));
    }

    /// Where a text stops to be the same when folded: at all white space but a single space between
    /// words.
    static const char16_t *endOfRun(const char16_t *at, const char16_t *end)
    {
        while (at != end) {
            if (static_cast<std::size_t>(end - at) > kBlock && isPlainBlock(at)) {
                at += kBlock;
                continue;
            }
            const auto rest = std::min(end - at, static_cast<std::ptrdiff_t>(kBlock));
            for (const char16_t *const stop = at + rest; at != stop; ++at) {
                const bool single = *at == u' ' && at + 1 != end && !isSpace(at[1]);
                if (isSpace(*at) && !single)
                    return at;
            }
        }
        return at;
    }

    void put(const char16_t *units, std::size_t count)
    {
        while (count > 0) {
            if (m_used == m_buffer.size())
                flush();
            const std::size_t part = std::min(count, m_buffer.size() - m_used);
            std::copy_n(units, part, m_buffer.data() + m_used);
            m_used += part;
            units += part;
            count -= part;
        }
    }

    void flush()
    {
        if (!m_streaming)
            XXH3_64bits_reset(&m_state);
        m_streaming = true;
        XXH3_64bits_update(&m_state, m_buffer.data(), m_used * sizeof(char16_t));
        m_used = 0;
    }

    XXH3_state_t m_state;
    bool m_streaming = false;
    std::array<char16_t, 2048> m_buffer;
    std::size_t m_used = 0;
};

} // namespace

QString Example::answer() const
{
    const auto turn = lastAnswer(turns);
    return turn == turns.end() ? QString() : turn->text;
}

QString Example::question() const
{
    const auto end = lastAnswer(turns);
    QString text;
    for (auto turn = turns.begin(); turn != end; ++turn) {
        if (turn->text.isEmpty())
            continue;
        if (!text.isEmpty())
            text += u"\n\n";
        text += turn->text;
    }
    return text;
}

bool Example::isPlainPair() const
{
    return turns.size() == 2 && turns[0].role == Role::User && turns[1].role == Role::Assistant &&
        turns[0].extra.isEmpty() && turns[1].extra.isEmpty();
}

void Example::setAnswer(const QString &text)
{
    const auto turn = lastAnswer(turns);
    if (turn == turns.end())
        turns.push_back({Role::Assistant, text});
    else
        turns[static_cast<std::size_t>(turn - turns.begin())].text = text;
}

void Example::setQuestion(const QString &text)
{
    const auto turn = std::find_if(turns.begin(), turns.end(),
        [](const Turn &candidate) { return candidate.role == Role::User; });
    if (turn == turns.end())
        turns.insert(turns.begin(), {Role::User, text});
    else
        turn->text = text;
}

Example makePair(QString question, QString answer)
{
    Example example;
    example.turns = {{Role::User, std::move(question)}, {Role::Assistant, std::move(answer)}};
    return example;
}

QStringList normalisedTags(QStringList tags)
{
    for (QString &tag : tags)
        tag = tag.simplified();
    tags.removeAll(QString());
    tags.sort();
    tags.removeDuplicates();
    return tags;
}

quint64 contentHash(const Example &example)
{
    FoldingHash hash;
    for (const Turn &turn : example.turns) {
        hash.put(static_cast<char16_t>(turn.role) + 1);
        hash.add(turn.text);
        hash.add(QString::fromUtf8(turn.extra));
    }
    hash.put(example.ownRules ? 1 : 2);
    hash.add(example.ownRules.value_or(QString()));
    hash.put(example.rejected ? 1 : 2);
    hash.add(example.rejected.value_or(QString()));
    hash.add(example.reference);
    return hash.digest();
}

} // namespace core
