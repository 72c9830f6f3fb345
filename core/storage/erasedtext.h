// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace core {

/// A text that is to be gone from everywhere, and what stands in its place then. "Ann" is left alone in
/// "Annual" and in "Ann.Lee@example.org": those are other texts.
struct ErasedText
{
    QString text;
    QString replacement = {};
};

/// Replaces texts, where two begin at the same place the longer one. Takes time in proportion to what
/// is read, however many texts there are, as long as they have three characters.
class TextReplacer
{
public:
    explicit TextReplacer(std::vector<ErasedText> texts);

    [[nodiscard]] bool isEmpty() const { return m_texts.empty(); }
    [[nodiscard]] QString in(const QString &text) const;

private:
    [[nodiscard]] const ErasedText *at(QStringView text, qsizetype place) const;
    [[nodiscard]] quint64 keyOf(QStringView text, qsizetype place) const;

    std::vector<ErasedText> m_texts; ///< the longest first
    qsizetype m_key = 3;             ///< characters by which they are looked up
    QHash<quint64, std::vector<int>> m_byStart;
};

} // namespace core
