// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/import/columnguess.h"
#include "core/dataset/import/jsonschema.h"

#include <QString>

#include <vector>

namespace core {

/// Notes which places records have and what stands there, from a sample of them.
class JsonColumnSampler
{
public:
    void add(const JsonValue &record, const QString &group);
    [[nodiscard]] std::vector<SampledColumn> columns() const { return m_columns; }

private:
    void addPlace(const QString &selector, const JsonValue &value, int depth);
    void addValue(const QString &selector, const QString &value);

    std::vector<SampledColumn> m_columns;
};

/// Reads records of no known form by a mapping. See FieldMapping for the paths.
class MappedJsonReader
{
public:
    explicit MappedJsonReader(FieldMapping mapping);

    void read(const JsonValue &record, const QString &group, const ImportOptions &options,
        RecordReading &out) const;

private:
    struct Place
    {
        ImportField field;
        QString selector;
        std::vector<std::string> path; ///< empty: the name of the list
    };

    std::vector<Place> m_places;
    QString m_separator;
};

} // namespace core
