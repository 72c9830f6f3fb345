// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace core {

/// One message of a server-sent event stream.
struct SseEvent
{
    QByteArray type; ///< "message" unless the server names another
    QByteArray data; ///< lines joined by line feeds
    QByteArray id;   ///< the last one named, to go on from

    bool operator==(const SseEvent &) const = default;
};

/// Takes a text/event-stream apart, in pieces of any size (WHATWG HTML, 9.2.6): lines end with CR,
/// LF or both, comments and unknown fields are skipped, an event that is not ended by an empty line is
/// not an event.
class SseReader
{
public:
    /// The events that `bytes` completes. TooLarge when one grows beyond `kMaxEvent` bytes; the
    /// reader then takes nothing more.
    [[nodiscard]] Result<std::vector<SseEvent>> feed(QByteArrayView bytes);

    static constexpr qsizetype kMaxEvent = 4 << 20;

private:
    void endLine(std::vector<SseEvent> &events);

    QByteArray m_line;
    QByteArray m_type;
    QByteArray m_data;
    QByteArray m_id;
    bool m_hasData = false;
    bool m_afterCr = false;
    bool m_atStart = true; ///< a byte order mark may come
    bool m_failed = false;
};

} // namespace core
