// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/providers/chatstream.h"

#include <QtGlobal>

namespace {

/// What a reader makes of `bytes` in pieces of `size`, as one text to compare.
QByteArray read(QByteArrayView bytes, qsizetype size)
{
    core::SseReader reader;
    QByteArray all;
    for (qsizetype at = 0; at < bytes.size(); at += size) {
        const auto events =
            reader.feed(bytes.sliced(at, std::min<qsizetype>(size, bytes.size() - at)));
        if (!events)
            return "refused";
        for (const core::SseEvent &event : *events)
            all += event.type + '\0' + event.id + '\0' + event.data + '\1';
    }
    return all;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    // However the network cuts a stream, it says the same.
    if (read(bytes, 1) != read(bytes, 4096) || read(bytes, 3) != read(bytes, 4096))
        qFatal("pieces of another size gave other events");
    core::ChatStream chat(QStringLiteral("X"));
    const auto fed = chat.feed(bytes);
    const auto finished = chat.finish();
    if (!fed && finished)
        qFatal("a problem was forgotten");
    if (!finished && finished.error().title.isEmpty())
        qFatal("a failure without a sentence");
    return 0;
}
