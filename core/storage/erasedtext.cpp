// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/erasedtext.h"

#include <algorithm>

namespace core {

namespace {

/// Whether the word, number or address that the character belongs to goes on in a direction (1 or -1).
bool goesOn(QStringView text, qsizetype at, int direction)
{
    // Scripts that are written without spaces have no letter case and no ends of words to be seen.
    const auto isPart = [&](qsizetype place) {
        return place >= 0 && place < text.size() && text[place].isLetterOrNumber() &&
            text[place].unicode() < 0x2e80;
    };
    if (!isPart(at))
        return false;
    const qsizetype next = at + direction;
    if (next < 0 || next >= text.size())
        return false;
    return isPart(next) || (QStringView(u".-_@+").contains(text[next]) && isPart(next + direction));
}

} // namespace

TextReplacer::TextReplacer(std::vector<ErasedText> texts)
    : m_texts(std::move(texts))
{
    std::erase_if(m_texts, [](const ErasedText &one) { return one.text.isEmpty(); });
    std::stable_sort(m_texts.begin(), m_texts.end(),
        [](const ErasedText &a, const ErasedText &b) { return a.text.size() > b.text.size(); });
    if (!m_texts.empty())
        m_key = std::min(m_key, m_texts.back().text.size());
    for (std::size_t i = 0; i < m_texts.size(); ++i)
        m_byStart[keyOf(m_texts[i].text, 0)].push_back(static_cast<int>(i));
}

quint64 TextReplacer::keyOf(QStringView text, qsizetype place) const
{
    quint64 key = 0;
    for (qsizetype i = 0; i < m_key; ++i)
        key = key << 16 | text[place + i].unicode();
    return key;
}

const ErasedText *TextReplacer::at(QStringView text, qsizetype place) const
{
    const auto found = m_byStart.constFind(keyOf(text, place));
    if (found == m_byStart.cend())
        return nullptr;
    for (const int index : *found) {
        const ErasedText &one = m_texts[static_cast<std::size_t>(index)];
        if (text.sliced(place).startsWith(one.text) && !goesOn(text, place, -1) &&
            !goesOn(text, place + one.text.size() - 1, 1))
            return &one;
    }
    return nullptr;
}

QString TextReplacer::in(const QString &text) const
{
    if (m_texts.empty())
        return text;
    QString result;
    qsizetype done = 0;
    for (qsizetype place = 0; place + m_key <= text.size();) {
        const ErasedText *found = at(text, place);
        if (!found) {
            ++place;
            continue;
        }
        result += QStringView(text).sliced(done, place - done);
        result += found->replacement;
        place += found->text.size();
        done = place;
    }
    return done == 0 ? text : result.append(QStringView(text).sliced(done));
}

} // namespace core
