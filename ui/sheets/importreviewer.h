// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/sheets/importports.h"

#include <QObject>

#include <memory>
#include <stop_token>

namespace ui {

struct SharedProgress;

/// Reviews an import on a worker thread; a newer review supersedes one that is still running.
class ImportReviewer final : public QObject
{
    Q_OBJECT

public:
    explicit ImportReviewer(ImportPorts ports, QObject *parent = nullptr);
    ~ImportReviewer() override; ///< stops what is running, without waiting for it

    /// Ends in reviewed() or failed(), unless another call follows or stop() is called.
    void review(std::vector<core::ImportInput> inputs, core::ImportOptions options);
    void stop();
    [[nodiscard]] std::shared_ptr<SharedProgress> progress() const { return m_progress; }

signals:
    void reviewed(const core::ImportReview &review);
    void failed(const core::Error &error);

private:
    void run();

    ImportPorts m_ports;
    std::vector<core::ImportInput> m_inputs;
    core::ImportOptions m_options;
    std::shared_ptr<const std::vector<quint64>> m_hashes; ///< of the project, asked for once
    bool m_askedForHashes = false;
    std::stop_source m_stop;
    quint64 m_generation = 0;
    std::shared_ptr<SharedProgress> m_progress;
};

} // namespace ui
