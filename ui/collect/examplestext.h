// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/example.h"

#include <QByteArray>
#include <QString>

#include <span>

class QMimeData;

namespace ui {

/// Examples as text for the clipboard and for dragging into other programs: questions and answers in
/// two columns. Filled piece by piece, on any thread.
class ExamplesText
{
public:
    enum class Forms {
        All,          ///< tab separated, comma separated and HTML
        TabSeparated, ///< for many examples: what every spreadsheet reads, at a third of the memory
    };

    explicit ExamplesText(Forms forms = Forms::All)
        : m_forms(forms)
    {
    }

    void add(std::span<const core::Example> examples);
    [[nodiscard]] qsizetype bytes() const
    {
        return m_tsv.size() + m_csv.size() + m_htmlRows.size();
    }

    /// In UTF-8, as all of them.
    [[nodiscard]] const QByteArray &tabSeparated() const { return m_tsv; }
    [[nodiscard]] const QByteArray &commaSeparated() const { return m_csv; }
    [[nodiscard]] QByteArray html() const;
    /// Puts what was collected into `data`.
    void putInto(QMimeData &data) const;

private:
    Forms m_forms;
    QByteArray m_tsv;
    QByteArray m_csv;
    QByteArray m_htmlRows;
};

} // namespace ui
