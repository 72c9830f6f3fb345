// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace ui {

void DesktopNotifier::notify(const QString &title, const QString &body)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const auto name = u"org.freedesktop.Notifications"_s;
    QDBusMessage call = QDBusMessage::createMethodCall(
        name, u"/org/freedesktop/Notifications"_s, name, u"Notify"_s);
    // The body may be read as markup there.
    call << u"Attune"_s << 0U << u"org.attune.Attune"_s << title << body.toHtmlEscaped()
         << QStringList() << QVariantMap{{u"desktop-entry"_s, u"org.attune.Attune"_s}} << -1;
    bus.send(call);
}

} // namespace ui
