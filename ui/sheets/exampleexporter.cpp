// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sheets/exampleexporter.h"

#include "core/base/async.h"
#include "core/dataset/export/examplewriter.h"
#include "ui/support/background.h"

#include <optional>
#include <utility>

namespace ui {

namespace {

/// The file being written: first on the reader thread, then, after that has finished, on a thread of
/// the pool. Never on two at once.
struct Writing
{
    ExportTask task;
    core::ExportContext context;
    std::optional<core::AtomicFile> file;
    std::unique_ptr<core::ExampleWriter> writer; ///< writes to file, so it goes first

    core::Result<> begin()
    {
        file.emplace(task.path, task.stamp);
        if (auto opened = file->open(); !opened)
            return opened;
        auto made = core::makeExampleWriter(task.format, file->device(), context);
        if (!made)
            return core::failure(made);
        writer = *std::move(made);
        return writer->begin();
    }

    core::Result<> write(std::span<const core::Example> examples)
    {
        if (!writer) {
            if (auto begun = begin(); !begun)
                return begun;
        }
        if (task.furtherFields)
            return writer->write(examples);
        std::vector<core::Example> plain(examples.begin(), examples.end());
        for (core::Example &example : plain)
            example.extra.clear();
        return writer->write(plain);
    }

    core::Result<> finish()
    {
        if (auto written = write({}); !written) // makes the file also when there is no example
            return written;
        if (auto done = writer->finish(); !done)
            return done;
        writer.reset();
        return file->commit();
    }
};

} // namespace

ExampleExporter::ExampleExporter(ExportPorts ports, QObject *parent)
    : QObject(parent)
    , m_ports(std::move(ports))
{
}

ExampleExporter::~ExampleExporter()
{
    m_stop.request_stop();
}

void ExampleExporter::stop()
{
    m_stop.request_stop();
}

void ExampleExporter::start(const ExportTask &task)
{
    m_stop = {};
    m_progress = std::make_shared<SharedProgress>();
    m_progress->total = qint64(task.ids.size());
    auto writing = std::make_shared<Writing>();
    writing->task = task;
    writing->context.settings = m_ports.settings;
    const auto visitor = [writing, progress = m_progress](std::span<const core::Example> batch) {
        auto written = writing->write(batch);
        progress->done += qint64(batch.size());
        return written;
    };
    core::onFinished(m_ports.visit(task.ids, visitor, m_stop.get_token()), this,
        [this, writing](const core::Result<> &visited) {
            if (!visited || m_stop.stop_requested()) {
                report(visited ? core::fail(core::ErrorCode::Cancelled, {}) : visited);
                return;
            }
            core::onFinished(runInBackground([writing] { return writing->finish(); }), this,
                [this](const core::Result<> &result) { report(result); });
        });
}

void ExampleExporter::report(const core::Result<> &result)
{
    if (result)
        emit finished();
    else
        emit failed(result.error());
}

} // namespace ui
