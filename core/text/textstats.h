// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <memory>

struct UBreakIterator;

namespace core {

/// Counts words and sentences in any script (Unicode Standard Annex 29, with ICU's dictionaries for
/// scripts without spaces: "你好世界" has two words). Numbers are words; emoji and punctuation are
/// not. A sentence is a segment with at least one word; "Dr. Smith" ends a sentence.
///
/// Holds its iterators, so that counting many texts is cheap. Not for several threads at once.
class TextCounter
{
public:
    TextCounter();
    ~TextCounter();
    TextCounter(TextCounter &&) noexcept;
    TextCounter &operator=(TextCounter &&) noexcept;

    [[nodiscard]] qsizetype words(QStringView text);
    [[nodiscard]] qsizetype sentences(QStringView text);

private:
    struct Close
    {
        void operator()(UBreakIterator *iterator) const;
    };
    using Iterator = std::unique_ptr<UBreakIterator, Close>;

    Iterator m_words; ///< made when first needed
    Iterator m_sentences;
};

/// For a single text. Any thread.
[[nodiscard]] qsizetype countWords(QStringView text);
[[nodiscard]] qsizetype countSentences(QStringView text);

} // namespace core
