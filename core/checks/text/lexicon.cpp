// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/text/lexicon.h"

#include "core/checks/text/charclass.h"
#include "core/checks/text/tokens.h"

#include <QFile>

#define XXH_INLINE_ALL
#include <xxhash.h>

// The lists are compiled in; a static library's resources have to be asked for by name.
static void initialiseLists()
{
    Q_INIT_RESOURCE(checks);
}

namespace core::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kFiles[] = {"slang", "casual", "stiff", "hedge", "weasel", "filler",
    "intensifier", "buzzword", "rude", "aivoice", "brusque", "polite_gratitude", "polite_apology",
    "polite_please", "contraction", "spelling", "variant", "valence", "abbreviation", "function",
    "participle", "notparticiple", "firstname", "stop_en", "stop_de", "stop_fr", "stop_es",
    "stop_it", "stop_nl", "stop_pt"};
static_assert(std::size(kFiles) == static_cast<std::size_t>(List::Count));

} // namespace

quint64 wordHash(QStringView word)
{
    char16_t buffer[64] = {};
    const qsizetype length = std::min<qsizetype>(word.size(), 64);
    for (qsizetype i = 0; i < length; ++i)
        buffer[i] = foldUnit(word[i].unicode());
    // Words longer than any in a list only have to be told apart.
    return XXH3_64bits_withSeed(
        buffer, static_cast<std::size_t>(length) * 2, static_cast<XXH64_hash_t>(word.size() > 64));
}

const Lexicon &Lexicon::builtin()
{
    static const Lexicon lexicon; // a constant, read once
    return lexicon;
}

Lexicon::Lexicon()
{
    initialiseLists();
    for (int i = 0; i < static_cast<int>(List::Count); ++i)
        load(static_cast<List>(i), QString::fromLatin1(kFiles[i]));
    index();
}

WordInfo &Lexicon::word(quint64 hash)
{
    return m_building[hash];
}

void Lexicon::load(List list, const QString &name)
{
    QFile file(u":/attune/checks/words/"_s + name + u".txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("A word list is missing from the program: %s", qUtf8Printable(name));
    const QString text = QString::fromUtf8(file.readAll());
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const qsizetype tab = line.indexOf(u'\t');
        const QString entry = line.first(tab < 0 ? line.size() : tab).toString();
        const QString rest = tab < 0 ? QString() : line.sliced(tab + 1).toString();
        add(list, entry, rest);
        if (list == List::Variant)
            add(list, rest, entry);
        if (list == List::Spelling) {
            const qsizetype second = rest.indexOf(u'\t');
            add(list, rest.first(second), u"uk\t"_s + entry + rest.sliced(second));
            m_values[static_cast<int>(list)][wordHash(entry)] = u"us\t"_s + rest;
        }
    }
}

void Lexicon::add(List list, const QString &entry, const QString &value)
{
    const quint32 bit = 1u << static_cast<unsigned>(list);
    const std::vector<quint64> hashes = tokenHashes(entry);
    if (hashes.empty())
        return;
    quint64 key = hashes.front();
    if (hashes.size() == 1) {
        WordInfo &info = word(key);
        info.lists |= bit;
        if (list == List::Valence)
            info.valence = value.toFloat();
    } else {
        WordInfo &first = word(key);
        first.phraseLength =
            static_cast<quint8>(std::max<std::size_t>(first.phraseLength, hashes.size()));
        for (std::size_t i = 1; i < hashes.size(); ++i)
            key = extendHash(key, hashes[i]);
        m_phrases[key] |= bit;
    }
    if (!value.isEmpty() && list != List::Valence)
        m_values[static_cast<int>(list)].insert(key, value);
}

void Lexicon::index()
{
    std::size_t size = 1024;
    while (size < static_cast<std::size_t>(m_building.size()) * 3)
        size *= 2;
    m_slots.resize(size);
    for (auto it = m_building.cbegin(); it != m_building.cend(); ++it) {
        std::size_t at = it.key() & (size - 1);
        while (m_slots[at].hash != 0)
            at = (at + 1) & (size - 1);
        m_slots[at] = {it.key(), it.value()};
    }
    m_building.clear();
}

const WordInfo *Lexicon::find(quint64 hash) const
{
    std::size_t at = hash & (m_slots.size() - 1);
    while (m_slots[at].hash != 0) {
        if (m_slots[at].hash == hash)
            return &m_slots[at].info;
        at = (at + 1) & (m_slots.size() - 1);
    }
    return nullptr;
}

} // namespace core::checks
