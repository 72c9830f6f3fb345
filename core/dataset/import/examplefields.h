// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/import/importoptions.h"
#include "core/dataset/import/jsonschema.h"

#include <QMap>
#include <QString>

namespace core {

/// The texts of one row by field, on their way to becoming an example.
class ExampleFields
{
public:
    void set(ImportField field, const QString &text) { m_texts.insert(field, text); }

    /// Makes the example. What cannot be understood is told in `out.problem`, in a sentence.
    void fill(const ImportOptions &options, RecordReading &out) const;

private:
    QMap<ImportField, QString> m_texts;
};

/// What the Conversation column holds: the turns as JSON when question and answer alone would not
/// bring the example back; else nothing.
[[nodiscard]] QByteArray conversationToJson(const Example &example);
/// The way back; a sentence when it cannot be read.
[[nodiscard]] QString conversationFromJson(const QString &json, Example &example);

} // namespace core
