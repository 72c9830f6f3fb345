// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/example.h"

#include <QString>

#include <span>

class QMimeData;

namespace ui {

/// Examples as text for the clipboard and for dragging into other programs: questions and answers in
/// two columns. Filled piece by piece, on any thread.
class ExamplesText
{
public:
    void add(std::span<const core::Example> examples);

    [[nodiscard]] const QString &tabSeparated() const { return m_tsv; }
    [[nodiscard]] const QString &commaSeparated() const { return m_csv; }
    [[nodiscard]] QString html() const;
    /// Puts all three forms into `data`.
    void putInto(QMimeData &data) const;

private:
    QString m_tsv;
    QString m_csv;
    QString m_htmlRows;
};

} // namespace ui
