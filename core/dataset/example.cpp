// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/example.h"

#include <algorithm>
#include <array>

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
    FoldingHash() { XXH3_64bits_reset(&m_state); }

    void add(QStringView text)
    {
        bool pendingSpace = false;
        bool started = false;
        for (const QChar c : text) {
            if (c.isSpace()) {
                pendingSpace = started;
                continue;
            }
            if (pendingSpace)
                put(u' ');
            pendingSpace = false;
            started = true;
            put(c.unicode());
        }
        put(u'\0');
    }

    void put(char16_t unit)
    {
        m_buffer[m_used++] = unit;
        if (m_used == m_buffer.size())
            flush();
    }

    quint64 digest()
    {
        flush();
        return XXH3_64bits_digest(&m_state);
    }

private:
    void flush()
    {
        XXH3_64bits_update(&m_state, m_buffer.data(), m_used * sizeof(char16_t));
        m_used = 0;
    }

    XXH3_state_t m_state;
    std::array<char16_t, 512> m_buffer;
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
