// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/atomicfile.h"
#include "ui/sheets/exportports.h"

#include <QObject>

#include <memory>
#include <stop_token>

namespace ui {

struct SharedProgress;

struct ExportTask
{
    QString format; ///< id
    std::vector<core::ExampleId> ids;
    QString path;
    core::FileStamp stamp;     ///< how the file looked when it was chosen
    bool furtherFields = true; ///< see ExportSelection
};

/// Writes examples to a file, on the store's reader thread, in one consistent state of the project.
/// The file is there when everything has been written, or not at all.
class ExampleExporter final : public QObject
{
    Q_OBJECT

public:
    explicit ExampleExporter(ExportPorts ports, QObject *parent = nullptr);
    ~ExampleExporter() override; ///< stops, without waiting; the file stays as it was

    /// Ends in finished() or failed(); Cancelled after stop().
    void start(const ExportTask &task);
    void stop();
    [[nodiscard]] std::shared_ptr<SharedProgress> progress() const { return m_progress; }

signals:
    void finished();
    void failed(const core::Error &error);

private:
    void report(const core::Result<> &result);

    ExportPorts m_ports;
    std::stop_source m_stop;
    std::shared_ptr<SharedProgress> m_progress;
};

} // namespace ui
