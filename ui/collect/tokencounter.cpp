// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/tokencounter.h"

#include "core/base/async.h"
#include "core/text/tokenencodings.h"
#include "ui/support/background.h"

#include <chrono>

namespace ui {

namespace {

constexpr std::chrono::milliseconds kPause{300};
constexpr qsizetype kMostCharacters = 1'000'000; ///< more would keep a core busy while typing

} // namespace

TokenCounter::TokenCounter(core::TokenEncodings &encodings, QObject *parent)
    : QObject(parent)
    , m_encodings(encodings)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &TokenCounter::start);
}

void TokenCounter::count(const QString &text)
{
    ++m_serial;
    m_text = text;
    m_pause.start();
}

void TokenCounter::start()
{
    const quint64 serial = m_serial;
    if (m_text.isEmpty() || m_text.size() > kMostCharacters) {
        emit counted({});
        return;
    }
    core::onFinished(m_encodings.get(core::EncodingName::O200kBase), this,
        [this, serial](const core::TokenEncodings::Loaded &loaded) {
            if (serial != m_serial)
                return;
            if (!loaded) {
                emit counted({});
                return;
            }
            const auto work = [encoding = *loaded, text = m_text] {
                return qint64(encoding->count(text));
            };
            core::onFinished(runInBackground(work), this, [this, serial](qint64 tokens) {
                if (serial == m_serial)
                    emit counted(tokens);
            });
        });
}

} // namespace ui
