// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/desktopcolors.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
const auto kService = u"org.freedesktop.portal.Desktop"_s;
const auto kPath = u"/org/freedesktop/portal/desktop"_s;
const auto kInterface = u"org.freedesktop.portal.Settings"_s;
const auto kArea = u"org.freedesktop.appearance"_s;
const auto kKey = u"color-scheme"_s;
constexpr uint kPrefersDark = 1; // 0: no preference, 2: light
} // namespace

DesktopColors::DesktopColors(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // Signals of D-Bus are connected by name, normalized: there is no functor form.
    // clang-format off
    bus.connect(kService, kPath, kInterface, u"SettingChanged"_s, this,
        SLOT(settingChanged(QString,QString,QDBusVariant)));
    // clang-format on
    ask();
}

void DesktopColors::ask()
{
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kInterface, u"Read"_s);
    call << kArea << kKey;
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            take(reply.value().variant());
    });
}

void DesktopColors::settingChanged(
    const QString &area, const QString &key, const QDBusVariant &value)
{
    if (area == kArea && key == kKey)
        take(value.variant());
}

void DesktopColors::take(const QVariant &value)
{
    // Read() wraps the value twice.
    const QVariant inner =
        value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    const ColorScheme scheme =
        inner.toUInt() == kPrefersDark ? ColorScheme::Dark : ColorScheme::Light;
    if (std::exchange(m_scheme, scheme) != scheme)
        emit schemeChanged(scheme);
}

} // namespace ui
