// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/basemodels.h"
#include "core/jobs/timeestimate.h"
#include "ui/session/services.h"

#include <QObject>

#include <optional>
#include <stop_token>

namespace ui {

/// The models on this computer and how fast it is, found out in the background. GUI thread.
class LocalModels final : public QObject
{
    Q_OBJECT

public:
    explicit LocalModels(const TuneServices &services, QObject *parent = nullptr);
    ~LocalModels() override;

    /// Looks for models; measures the computer, once.
    void refresh();
    /// Whether the first look has ended.
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] const std::vector<core::LocalModel> &models() const { return m_models; }
    [[nodiscard]] const core::LocalModel *model(const QString &id) const;
    /// Nothing: not measured yet, or it could not be.
    [[nodiscard]] const std::optional<core::MachineSpeed> &speed() const { return m_speed; }
    [[nodiscard]] bool isMeasuring() const { return m_measuring; }
    /// Why it could not be measured; empty: it was, or is being.
    [[nodiscard]] QString speedTrouble() const { return m_speedTrouble; }

    /// Takes a folder in, if it holds a model. added() or refused() follows.
    void add(const QString &folder);

signals:
    void changed();
    void added(const QString &id);
    void refused(const QString &sentence);

private:
    void find(const QString &thenAdded = {});
    void measure();

    TuneServices m_services;
    std::vector<core::LocalModel> m_models;
    std::optional<core::MachineSpeed> m_speed;
    QString m_speedTrouble;
    std::stop_source m_stop;
    bool m_ready = false;
    bool m_finding = false;
    bool m_measuring = false;
};

} // namespace ui
