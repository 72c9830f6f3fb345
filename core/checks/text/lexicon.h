// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace core::checks {

/// The word lists under resources/checks/words, by file name. Each says in its head which languages
/// it covers.
enum class List : quint8 {
    Slang,
    Casual,
    Stiff,
    Hedge,
    Weasel,
    Filler,
    Intensifier,
    Buzzword,
    Rude,
    AiVoice,
    Brusque,
    PoliteGratitude,
    PoliteApology,
    PolitePlease,
    Contraction,
    Spelling,
    Variant,
    Valence,
    Abbreviation,
    Function,
    Participle,
    NotParticiple,
    FirstName,
    StopEn,
    StopDe,
    StopFr,
    StopEs,
    StopIt,
    StopNl,
    StopPt,
    Count
};

/// Which lists a word is in, and whether a phrase of a list starts with it.
struct WordInfo
{
    quint32 lists = 0;
    float valence = 0;       ///< -4 to 4, of List::Valence
    quint8 phraseLength = 0; ///< longest phrase that starts here, in tokens; 0: none

    [[nodiscard]] bool in(List list) const { return lists & (1u << static_cast<unsigned>(list)); }
};

/// The hash under which words are known everywhere in the checks: of the folded text.
[[nodiscard]] quint64 wordHash(QStringView word);
/// Hash of a phrase, token after token.
[[nodiscard]] constexpr quint64 extendHash(quint64 phrase, quint64 word)
{
    return (phrase ^ word) * 0x9e3779b97f4a7c15ULL + (phrase >> 29);
}

/// Words and phrases with what is known of them. Built once, then only read: any thread.
class Lexicon
{
public:
    /// The lists that ship with Attune.
    [[nodiscard]] static const Lexicon &builtin();

    /// What is known of the word, or nothing.
    [[nodiscard]] const WordInfo *find(quint64 wordHash) const;
    /// Lists that hold the phrase as a whole; 0: none.
    [[nodiscard]] quint32 phraseLists(quint64 phraseHash) const
    {
        return m_phrases.value(phraseHash);
    }
    /// What stands after the tab of an entry; for Spelling and Variant the other form.
    [[nodiscard]] QString value(List list, quint64 hash) const
    {
        return m_values[static_cast<int>(list)].value(hash);
    }

private:
    Lexicon();
    void load(List list, const QString &name);
    void add(List list, const QString &entry, const QString &value);

    struct Slot
    {
        quint64 hash = 0;
        WordInfo info;
    };
    [[nodiscard]] WordInfo &word(quint64 hash);
    void index();

    QHash<quint64, WordInfo> m_building;
    std::vector<Slot> m_slots; ///< open addressing, a power of two long
    QHash<quint64, quint32> m_phrases;
    QHash<quint64, QString> m_values[static_cast<int>(List::Count)];
};

} // namespace core::checks
