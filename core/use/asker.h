// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/httpclient.h"
#include "core/jobs/endpoints.h"
#include "core/providers/catalogue.h"
#include "core/review/comparison.h"

#include <QObject>

#include <memory>
#include <thread>

namespace core {

class Clock;

/// Asks one model one question at a time, on a thread of its own. Lives on the window's thread and emits its
/// signals there. Nothing is kept.
class Asker final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    struct Services
    {
        HttpClient &http;
        Endpoints &endpoints;
        const Catalogue &catalogue;
        const Clock &clock;
    };

    explicit Asker(const Services &services, QObject *parent = nullptr);
    /// Stops what is going on.
    ~Asker() override;

    /// What is going on is given up. `turns` as askedTurns() makes them.
    void ask(const Contestant &contestant, const std::vector<Turn> &turns,
        const ComparisonSettings &settings);
    /// Neither answered() nor failed() follows.
    void stop();
    [[nodiscard]] bool isAsking() const { return m_asking; }

signals:
    /// The answer has grown to `text`. A few times a second.
    void streaming(const QString &text);
    /// `generation.row` and `side` mean nothing.
    void answered(const core::Generation &generation);
    void failed(const core::ProviderProblem &problem);

private:
    Services m_services;
    std::jthread m_thread;
    quint64 m_round = 0; ///< tells the reports of an earlier question from those of this one
    bool m_asking = false;
};

} // namespace core
