// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace core::checks {

/// Small closed classes of English words that say something about tone.
enum class WordClass : quint8 {
    First,
    Plural,
    Second,
    Third,
    It,
    Modal,
    Article,
    Preposition,
    Relative,
    Plain, ///< the everyday word where a more exact one exists: "get", "thing", "lots"
    Demonstrative,
    Be,
    BasicVerb,
    Connective,
    Of,
    CountedCount, ///< the classes above are counted per word

    Joiner = CountedCount, ///< opens a sentence that goes on from the last one: "so", "and"
    Interjection,
    QuestionWord,
    Auxiliary,    ///< opens a question: "do", "can"
    NoApostrophe, ///< "dont", "im"
    Greeting,
    Perhaps, ///< "maybe", "seems", "wonder"
    Praise,
    Blame, ///< what editors reproach each other with: "vandalism", "removed"
    Frank, ///< "actually", "honestly", "really"
    Help,
    Count
};

/// The classes of a word, one bit each; 0: none. `hash` as wordHash() gives it.
[[nodiscard]] quint32 wordClasses(quint64 hash);

[[nodiscard]] constexpr bool isIn(quint32 classes, WordClass which)
{
    return classes & (1u << static_cast<unsigned>(which));
}

} // namespace core::checks
