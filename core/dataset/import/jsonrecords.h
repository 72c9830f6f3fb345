// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/dataset/import/utf8stream.h"

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <vector>

namespace core {

/// How a file holds its JSON records.
enum class JsonLayout {
    Lines,  ///< one record a line (JSONL)
    Values, ///< records one after the other, over several lines
    Lists, ///< one document whose lists hold the records: [ … ], {"data": [ … ]}, {"a": [ … ], …}
};

/// Looks at the beginning of a text. `suffix`: of the file's name, lower case, may be empty.
[[nodiscard]] JsonLayout guessJsonLayout(QByteArrayView head, bool complete, const QString &suffix);

/// The text of one record, not parsed yet.
struct JsonRecord
{
    enum class Problem { None, TooLong, CutOff };

    QByteArrayView bytes; ///< valid until the next call
    qint64 number = 0;    ///< line number, or position among the records, from 1
    QString group;        ///< key of the list that the record stands in
    Problem problem = Problem::None;
};

/// Cuts a stream into records, so that one that is damaged does not take the others with it and
/// memory holds one record at a time.
class JsonRecords
{
public:
    virtual ~JsonRecords() = default;

    /// False at the end.
    [[nodiscard]] virtual Result<bool> next(JsonRecord &record) = 0;
    [[nodiscard]] qint64 bytesRead() const { return m_stream->bytesRead(); }

protected:
    explicit JsonRecords(std::unique_ptr<Utf8Stream> stream)
        : m_stream(std::move(stream))
    {
    }
    JsonRecords(const JsonRecords &) = delete;
    JsonRecords &operator=(const JsonRecords &) = delete;

    std::unique_ptr<Utf8Stream> m_stream;
};

[[nodiscard]] std::unique_ptr<JsonRecords> makeJsonRecords(
    JsonLayout layout, std::unique_ptr<Utf8Stream> stream);

} // namespace core
