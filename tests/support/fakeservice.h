// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/curlhttpclient.h"
#include "tests/support/projectsupport.h"

#include <nlohmann/json.hpp>

#include <QProcess>
#include <QProcessEnvironment>

namespace support {

using Json = nlohmann::json;

/// tests/support/fakeopenai.py, running for as long as this lives.
class FakeService
{
public:
    explicit FakeService(const QString &key = {}, const QStringList &options = {})
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        // Not on its command line, where tests look for keys.
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("FAKE_OPENAI_KEY"), key);
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral("/usr/bin/python3"),
            QStringList{QStringLiteral(ATTUNE_SOURCE_DIR "/tests/support/fakeopenai.py")} +
                options);
        if (m_process.waitForReadyRead(30'000))
            m_port = m_process.readLine().trimmed().toInt();
        if (m_port == 0)
            qWarning("the stand-in for the service did not start");
        m_scheme = options.isEmpty() ? QStringLiteral("http") : QStringLiteral("https");
    }
    ~FakeService()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    FakeService(const FakeService &) = delete;
    FakeService &operator=(const FakeService &) = delete;

    [[nodiscard]] QString address(const QString &path = QStringLiteral("/v1")) const
    {
        return QStringLiteral("%1://127.0.0.1:%2%3").arg(m_scheme).arg(m_port).arg(path);
    }
    [[nodiscard]] QUrl url(const QString &path) const { return QUrl(address(path)); }
    [[nodiscard]] int port() const { return m_port; }

    void arm(const Json &fault) { control(QStringLiteral("fault"), fault); }
    Json control(const QString &what, const Json &body = nullptr)
    {
        core::HttpRequest request{.method = "POST",
            .url = url(QStringLiteral("/_test/") + what),
            .headers = {{"Content-Type", "application/json"}}};
        request.body = QByteArray::fromStdString(body.dump());
        request.maxReply = 1 << 28;
        const auto reply = wait(m_client.send(request));
        return reply ? Json::parse(reply->body.toStdString(), nullptr, false) : Json();
    }
    [[nodiscard]] Json state() { return control(QStringLiteral("state")); }

private:
    core::CurlHttpClient m_client;
    QProcess m_process;
    QString m_scheme;
    int m_port = 0;
};

} // namespace support
