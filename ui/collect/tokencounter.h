// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>

namespace core {
class TokenEncodings;
}

namespace ui {

/// Counts the tokens of the text that somebody is typing: on a worker thread, after a pause, with
/// the o200k_base encoding, whose table is only loaded when the first text is there.
class TokenCounter final : public QObject
{
    Q_OBJECT

public:
    /// `encodings` outlives the counter.
    explicit TokenCounter(core::TokenEncodings &encodings, QObject *parent = nullptr);

    /// Forgets the text before; counted() follows.
    void count(const QString &text);

signals:
    /// No value: the text is too long to be counted on the side, or there is no table.
    void counted(std::optional<qint64> tokens);

private:
    void start();

    core::TokenEncodings &m_encodings;
    QString m_text;
    QTimer m_pause;
    quint64 m_serial = 0; ///< answers for an older text are dropped
};

} // namespace ui
