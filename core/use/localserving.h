// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/httpmessage.h"
#include "core/jobs/enginecontrol.h"

#include <QObject>

#include <memory>
#include <optional>
#include <thread>

namespace core {

/// Keeps the engine of this computer open to other programs: at an address and with an access key that
/// stay the same, until it is switched off. Lives on the window's thread and never waits.
class LocalServing final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kUsualPort = 8484;

    /// `engine` outlives this.
    explicit LocalServing(EngineControl &engine, QObject *parent = nullptr);
    ~LocalServing() override;

    enum class State { Off, Starting, On, Failed };
    [[nodiscard]] State state() const { return m_state; }
    /// With State::On: "http://127.0.0.1:8484/v1".
    [[nodiscard]] QString address() const { return m_address; }
    /// With State::On: what other programs call the API key.
    [[nodiscard]] QString key() const { return m_key; }
    [[nodiscard]] const std::optional<ProviderProblem> &problem() const { return m_problem; }

    /// Whether it was left on, so that take() has something to do.
    [[nodiscard]] bool isWanted() const;
    /// Goes on with what was left on.
    void take();
    /// Starts the engine anew where it runs otherwise: a tuning that runs is interrupted for a moment.
    void switchOn();
    /// The engine ends; it is started again when something has to be asked.
    void switchOff();

signals:
    void changed();

private:
    void open(bool anew);

    EngineControl &m_engine;
    State m_state = State::Off;
    QString m_address;
    QString m_key;
    std::optional<ProviderProblem> m_problem;
    std::jthread m_thread;
};

/// A port of this computer on which nothing listens: `wanted`, else one of the next hundred, else 0.
[[nodiscard]] int freePort(int wanted);

/// Settings for another program, ready to be copied.
enum class ClientKind { Curl, Python, Form };
struct ClientAccess
{
    QString address;
    QString key;
    QString model;
    QString houseRules = {}; ///< what the model was taught with; other programs have to send them
    QString question = {};   ///< an example of what can be asked
};
/// Pure; in the language of programs, so not translated.
[[nodiscard]] QString clientSettings(ClientKind kind, const ClientAccess &access);

} // namespace core
