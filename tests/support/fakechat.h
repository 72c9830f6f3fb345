// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/curlhttpclient.h"
#include "tests/support/projectsupport.h"

#include <nlohmann/json.hpp>

#include <QProcess>

namespace support {

/// tests/support/fakechat.py, running for as long as this lives.
class FakeChat
{
public:
    FakeChat()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("/usr/bin/python3"),
            {QStringLiteral(ATTUNE_SOURCE_DIR "/tests/support/fakechat.py")});
        if (m_process.waitForReadyRead(30'000))
            m_port = m_process.readLine().trimmed().toInt();
        if (m_port == 0)
            qWarning("the stand-in for the service did not start");
    }
    ~FakeChat()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    FakeChat(const FakeChat &) = delete;
    FakeChat &operator=(const FakeChat &) = delete;

    [[nodiscard]] QString address() const
    {
        return QStringLiteral("http://127.0.0.1:%1/v1").arg(m_port);
    }
    /// What it was asked so far.
    [[nodiscard]] nlohmann::json log()
    {
        const auto reply = wait(
            m_client.send({.url = QUrl(QStringLiteral("http://127.0.0.1:%1/_test/log").arg(m_port)),
                .maxReply = 1 << 28}));
        return reply ? nlohmann::json::parse(reply->body.toStdString(), nullptr, false)
                     : nlohmann::json();
    }

private:
    core::CurlHttpClient m_client;
    QProcess m_process;
    int m_port = 0;
};

} // namespace support
