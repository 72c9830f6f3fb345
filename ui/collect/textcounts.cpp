// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/textcounts.h"

#include "core/text/textstats.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct TextCountsText
{
    Q_DECLARE_TR_FUNCTIONS(TextCounts)
};

constexpr qsizetype kCounted = 100'000;

} // namespace

TextCounts countText(QStringView text)
{
    TextCounts counts;
    const QStringView counted = text.left(kCounted);
    counts.words = core::countWords(counted);
    if (counted.size() < text.size()) {
        counts.estimated = true;
        counts.words = counts.words * (text.size() / 1000) / (counted.size() / 1000);
    }
    return counts;
}

QString countsLabel(const TextCounts &counts)
{
    const auto shown = static_cast<int>(counts.words);
    if (counts.estimated)
        return TextCountsText::tr("about %Ln word(s)", nullptr, shown);
    const QString words = TextCountsText::tr("%Ln word(s)", nullptr, shown);
    if (!counts.tokens)
        return words;
    //: %1 is a number of words ("142 words"), %Ln counts the pieces in which a service counts text.
    return TextCountsText::tr("%1 · %Ln token(s)", nullptr, static_cast<int>(*counts.tokens))
        .arg(words);
}

} // namespace ui
