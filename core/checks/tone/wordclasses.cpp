// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/tone/wordclasses.h"

#include "core/checks/text/lexicon.h"

#include <array>

namespace core::checks {

namespace {

constexpr const char16_t *kWords[] = {
    u"i me my mine myself i'm i've i'll i'd im ive",
    u"we us our ours we're we've we'll",
    u"you your yours you're you've you'll yourself u ur ya",
    u"he she him his her they them their",
    u"it its it's",
    u"would could may might shall should",
    u"the a an",
    u"of in to by for with from as at on into through during between among within under upon "
    u"against toward towards via per",
    u"which that whose whom who",
    u"get got gets getting go going goes thing things guy guys stuff big kid kids just really "
    u"pretty like lot lots good bad nice hell crap",
    u"this these those such",
    u"be is are was were been being am",
    u"want know think see say said tell make take come put try look need keep let give feel find",
    u"however therefore thus furthermore moreover although whereas while since despite "
    u"nevertheless additionally consequently hence",
    u"of",
    u"so and but or because cause plus then",
    u"oh well hey hi lol wow yeah yes no ok okay sure hmm haha ugh yay nope yep damn ha ah man "
    u"dude um thanks sorry",
    u"what why who how where when",
    u"do does did is are can could would have",
    u"dont cant wont didnt doesnt isnt thats im ive youre theres whats couldnt wouldnt wasnt "
    u"havent",
    u"hi hello hey",
    u"wonder wondering curious perhaps maybe seems seem possibly possible might think believe "
    u"suggest suppose",
    u"nice great good excellent interesting helpful wonderful useful",
    u"vandal vandalism vandalizing delete deleted deleting deletion revert reverted reverting "
    u"reverts remove removed removing removal stop bother",
    u"really actually honestly surely",
    u"help assist assistance",
};
static_assert(std::size(kWords) == static_cast<std::size_t>(WordClass::Count));

class Table
{
public:
    Table()
    {
        for (std::size_t i = 0; i < std::size(kWords); ++i) {
            for (const QStringView word : QStringView(kWords[i]).split(u' '))
                slotOf(wordHash(word)).classes |= 1u << i;
        }
    }
    [[nodiscard]] quint32 find(quint64 hash) const
    {
        std::size_t at = hash % kSize;
        while (m_slots[at].hash != 0) {
            if (m_slots[at].hash == hash)
                return m_slots[at].classes;
            at = (at + 1) % kSize;
        }
        return 0;
    }

private:
    static constexpr std::size_t kSize = 1024; ///< about four times the words: short chains
    struct Slot
    {
        quint64 hash = 0;
        quint32 classes = 0;
    };
    Slot &slotOf(quint64 hash)
    {
        std::size_t at = hash % kSize;
        while (m_slots[at].hash != 0 && m_slots[at].hash != hash)
            at = (at + 1) % kSize;
        m_slots[at].hash = hash;
        return m_slots[at];
    }

    std::array<Slot, kSize> m_slots = {};
};

} // namespace

quint32 wordClasses(quint64 hash)
{
    static const Table table; // a constant, computed once
    return table.find(hash);
}

} // namespace core::checks
