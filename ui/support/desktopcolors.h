// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/theme.h"

#include <QDBusVariant>
#include <QObject>

namespace ui {

/// Whether the desktop prefers light or dark, as its settings portal says (Qt 6.4 does not know).
/// Asks without waiting; light until an answer came, and where there is no portal.
class DesktopColors final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopColors(QObject *parent = nullptr);

    [[nodiscard]] ColorScheme scheme() const { return m_scheme; }

signals:
    void schemeChanged(ui::ColorScheme scheme);

private slots:
    void settingChanged(const QString &area, const QString &key, const QDBusVariant &value);

private:
    void ask();
    void take(const QVariant &value);

    ColorScheme m_scheme = ColorScheme::Light;
};

} // namespace ui
