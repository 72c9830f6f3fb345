// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/http/ssereader.h"

#include <QCoreApplication>

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::HttpClient)
};

} // namespace

Result<std::vector<SseEvent>> SseReader::feed(QByteArrayView bytes)
{
    std::vector<SseEvent> events;
    while (!bytes.isEmpty() && !m_failed) {
        if (std::exchange(m_afterCr, false) && bytes.front() == '\n')
            bytes = bytes.sliced(1);
        const auto end =
            std::find_if(bytes.begin(), bytes.end(), [](char c) { return c == '\n' || c == '\r'; });
        const qsizetype length = end - bytes.begin();
        m_line.append(bytes.first(length));
        m_failed = m_line.size() + m_data.size() > kMaxEvent;
        if (end == bytes.end())
            break;
        m_afterCr = *end == '\r';
        bytes = bytes.sliced(length + 1);
        endLine(events);
    }
    if (m_failed)
        return fail(ErrorCode::TooLarge,
            Tr::tr("The service sent far more than was asked for, so it was not taken. Ask whoever "
                   "runs that service."));
    return events;
}

void SseReader::endLine(std::vector<SseEvent> &events)
{
    if (std::exchange(m_atStart, false) && m_line.startsWith("\xEF\xBB\xBF"))
        m_line.remove(0, 3);
    const QByteArray line = std::exchange(m_line, {});
    if (line.isEmpty()) {
        if (m_hasData)
            events.push_back({m_type.isEmpty() ? QByteArray("message") : m_type, m_data, m_id});
        m_type.clear();
        m_data.clear();
        m_hasData = false;
        return;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArray field = colon < 0 ? line : line.first(colon);
    QByteArray value = colon < 0 ? QByteArray() : line.sliced(colon + 1);
    if (value.startsWith(' '))
        value.remove(0, 1);
    if (field == "data") {
        if (std::exchange(m_hasData, true))
            m_data.append('\n');
        m_data.append(value);
    } else if (field == "event") {
        m_type = value;
    } else if (field == "id" && !value.contains('\0')) {
        m_id = value;
    }
}

} // namespace core
