// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/providers/chatstream.h"

namespace core {

ProviderResult<QString> ChatStream::feed(QByteArrayView bytes)
{
    if (m_problem)
        return tl::unexpected(*m_problem);
    const auto events = m_reader.feed(bytes);
    if (!events) {
        m_problem = problemFromError(events.error(), m_who);
        return tl::unexpected(*m_problem);
    }
    QString added;
    for (const SseEvent &event : *events) {
        if (const auto taken = take(event, added); !taken) {
            m_problem = taken.error();
            return tl::unexpected(*m_problem);
        }
    }
    m_text += added;
    return added;
}

ProviderResult<void> ChatStream::take(const SseEvent &event, QString &added)
{
    if (m_done)
        return {};
    if (event.data.trimmed() == "[DONE]") {
        m_done = true;
        return {};
    }
    // Servers that cut characters in half write what is no UTF-8: that is no reason to lose an answer.
    const auto json = parseJson(QString::fromUtf8(event.data).toUtf8());
    if (!json || !json->is_object())
        return tl::unexpected(makeProblem(
            ProblemKind::UnreadableReply, m_who, QString::fromUtf8(event.data.left(200))));
    if (field(*json, "error")) {
        // The status came before the trouble did: 500 stands in for it.
        return tl::unexpected(problemFromReply(
            {.status = 500, .headers = {}, .body = event.data}, Purpose::Chat, m_who, 0));
    }
    if (const Json *usage = field(*json, "usage")) {
        m_promptTokens = integerField(*usage, "prompt_tokens");
        m_answerTokens = integerField(*usage, "completion_tokens");
    }
    const Json *choices = field(*json, "choices");
    if (!choices || !choices->is_array() || choices->empty())
        return {};
    const Json &choice = choices->front();
    if (const Json *delta = field(choice, "delta"))
        added += textField(*delta, "content");
    if (const QString reason = textField(choice, "finish_reason"); !reason.isEmpty())
        m_finishReason = reason;
    return {};
}

ProviderResult<void> ChatStream::finish() const
{
    if (m_problem)
        return tl::unexpected(*m_problem);
    if (!m_done && m_finishReason.isEmpty())
        return tl::unexpected(makeProblem(ProblemKind::BrokenReply, m_who));
    return {};
}

} // namespace core
