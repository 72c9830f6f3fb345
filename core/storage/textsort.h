// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/example.h"

#include <QLocale>
#include <QStringView>

#include <string>
#include <string_view>
#include <vector>

struct UCollator;

namespace core {

/// Sorts ids by a text in the order of a language ("Äpfel" beside "Apfel" in German), 200,000 within a
/// blink: only as much of the texts is compared as tells them apart.
class TextSorter
{
public:
    explicit TextSorter(const QLocale &locale);
    ~TextSorter();
    Q_DISABLE_COPY_MOVE(TextSorter)

    void reserve(std::size_t count);
    /// Texts beyond the first kSortedLength bytes count as equal.
    void add(ExampleId id, std::string_view utf8);
    /// Equal texts stay in the order in which they were added, also when descending.
    [[nodiscard]] std::vector<ExampleId> sorted(bool descending);

    static constexpr std::size_t kSortedLength = 256;

private:
    struct Entry
    {
        quint64 prefix; ///< first bytes of the sort key, the most significant ones first
        quint32 text;   ///< where the text begins in m_texts
        quint32 length;
        ExampleId id;
    };

    [[nodiscard]] int compare(const Entry &a, const Entry &b) const;

    UCollator *m_collator;
    std::vector<Entry> m_entries;
    std::string m_texts;
};

} // namespace core
