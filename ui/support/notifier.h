// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ui {

/// Tells the user something while another window is in front. GUI thread.
class Notifier
{
public:
    virtual ~Notifier() = default;

    virtual void notify(const QString &title, const QString &body) = 0;

protected:
    Notifier() = default;
    Notifier(const Notifier &) = default;
    Notifier &operator=(const Notifier &) = default;
};

/// Through the desktop (org.freedesktop.Notifications), which knows when it must not disturb. Without
/// one, nothing happens: the window says the same.
class DesktopNotifier final : public Notifier
{
public:
    void notify(const QString &title, const QString &body) override;
};

} // namespace ui
