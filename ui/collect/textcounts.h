// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace ui {

struct TextCounts
{
    qint64 words = 0;
    std::optional<qint64> tokens = {}; ///< no value while they cannot be counted
    bool estimated = false;            ///< from the beginning of a very long text
};

/// How long a text is. Looks at the first 100,000 characters only, so that it can be called while
/// somebody types.
[[nodiscard]] TextCounts countText(QStringView text);

/// "142 words", "142 words · 180 tokens", "about 1,700,000 words".
[[nodiscard]] QString countsLabel(const TextCounts &counts);

} // namespace ui
