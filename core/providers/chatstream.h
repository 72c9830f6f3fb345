// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/ssereader.h"
#include "core/providers/problem.h"

namespace core {

/// An answer that arrives piece by piece, as all OpenAI-compatible servers send it.
///
/// Feed it what arrives, then call finish(): only then is it known whether the answer is whole. A
/// stream that ends without "[DONE]" and without a reason to finish is broken.
class ChatStream
{
public:
    explicit ChatStream(QString who)
        : m_who(std::move(who))
    {
    }

    /// The text that `bytes` adds; a problem that the service reports inside the stream. After a
    /// problem nothing more is taken.
    [[nodiscard]] ProviderResult<QString> feed(QByteArrayView bytes);
    /// The end of the connection.
    [[nodiscard]] ProviderResult<void> finish() const;

    [[nodiscard]] const QString &text() const { return m_text; }
    /// Why the service stopped: "stop", "length" …; empty: not told.
    [[nodiscard]] const QString &finishReason() const { return m_finishReason; }
    [[nodiscard]] std::optional<qint64> promptTokens() const { return m_promptTokens; }
    [[nodiscard]] std::optional<qint64> answerTokens() const { return m_answerTokens; }

private:
    [[nodiscard]] ProviderResult<void> take(const SseEvent &event, QString &added);

    QString m_who;
    SseReader m_reader;
    QString m_text;
    QString m_finishReason;
    std::optional<qint64> m_promptTokens;
    std::optional<qint64> m_answerTokens;
    bool m_done = false;
    std::optional<ProviderProblem> m_problem;
};

} // namespace core
