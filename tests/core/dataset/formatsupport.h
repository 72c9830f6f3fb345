// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/export/examplewriter.h"
#include "core/dataset/import/importreview.h"
#include "tests/support/testsupport.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

namespace support {

/// Everything that importing gives, with the rows that it leaves out.
struct Imported
{
    std::vector<core::Example> examples;
    std::vector<core::RejectedRow> rejected;
    core::ImportPlan plan;
};

inline core::Result<Imported> importAll(
    const std::vector<core::ImportInput> &inputs, const core::ImportOptions &options = {})
{
    core::Result<core::ImportPlan> plan = core::planImport(inputs, options);
    if (!plan)
        return core::failure(plan);
    Imported imported;
    imported.plan = *plan;
    const auto source = core::openImport(
        *plan, [&](const core::RejectedRow &row) { imported.rejected.push_back(row); });
    for (;;) {
        core::Result<std::vector<core::Example>> batch = source->next();
        if (!batch)
            return core::failure(batch);
        if (batch->empty())
            return imported;
        for (core::Example &example : *batch)
            imported.examples.push_back(std::move(example));
    }
}

/// A file with a name of its own, for bytes that a test writes down.
class Scratch
{
public:
    QString write(const QString &name, QByteArrayView bytes)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) ||
            file.write(bytes.data(), bytes.size()) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

inline core::Result<QByteArray> exported(QStringView format,
    std::span<const core::Example> examples, const core::ProjectSettings &settings = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    auto writer = core::makeExampleWriter(format, &buffer, {settings});
    if (!writer)
        return core::failure(writer);
    core::Result<> done = (*writer)->begin();
    if (done)
        done = (*writer)->write(examples);
    if (done)
        done = (*writer)->finish();
    if (!done)
        return core::failure(done);
    return buffer.data();
}

} // namespace support
