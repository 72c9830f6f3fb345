// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/import/importoptions.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace core {

/// A column with what its first rows hold.
struct SampledColumn
{
    QString selector; ///< see FieldMapping
    QString title;
    QStringList values;
};

/// Which field a header names in English, German, French or Spanish, or as Attune's own export does.
[[nodiscard]] std::optional<ImportField> fieldOfHeader(const QString &header);

/// Guesses which column is which: by the headers first; then the column with the longer, politer texts
/// is the answer and the longest of the others the question. A lone column is the question.
[[nodiscard]] FieldMapping guessMapping(std::span<const SampledColumn> columns);

/// Whether the first of these rows names the columns rather than being an example.
[[nodiscard]] bool looksLikeHeader(std::span<const QStringList> rows);

/// The same for files with the same columns, whatever their rows.
[[nodiscard]] QByteArray headerSignature(std::span<const SampledColumn> columns);

} // namespace core
