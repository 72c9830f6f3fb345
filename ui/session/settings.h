// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace ui {

/// One line of the settings table.
template <class T>
struct Setting
{
    const char16_t *key;
    T fallback;
};

/// The user's choices, in one INI file; kept for all projects. What belongs to a project is in the
/// project, and where windows and selections were is in ProjectState.
///
/// Injected, never global. GUI thread.
class Settings
{
public:
    /// Reads and writes `file`.
    explicit Settings(const QString &file);

    template <class T>
    [[nodiscard]] T get(const Setting<T> &setting) const
    {
        return m_settings
            .value(QString::fromUtf16(setting.key), QVariant::fromValue(setting.fallback))
            .template value<T>();
    }

    template <class T>
    void set(const Setting<T> &setting, const T &value)
    {
        m_settings.setValue(QString::fromUtf16(setting.key), QVariant::fromValue(value));
    }

private:
    QSettings m_settings;
};

/// Every setting there is.
namespace settings {
inline const Setting<int> kTextSize{u"view/text_size", 100}; ///< percent, 100 to 200
inline const Setting<QString> kColorScheme{u"view/color_scheme", QStringLiteral("system")};
inline const Setting<QString> kLanguage{u"view/language", {}}; ///< empty: the desktop's
inline const Setting<QStringList> kRecentProjects{u"projects/recent", {}};
inline const Setting<QString> kLastFolder{u"projects/last_folder", {}};
/// Name, address and model of the service that speaks the OpenAI API; never its access key.
inline const Setting<QStringList> kTuneService{u"tune/service", {}};
inline const Setting<bool> kNotify{
    u"tune/notify", true}; ///< through the desktop, when a tuning ends
/// Letters and digits without Ctrl or Alt do something on the Compare page.
inline const Setting<bool> kCompareKeys{u"compare/single_keys", true};
/// The engine goes on answering other programs after the window has closed.
inline const Setting<bool> kServeInBackground{u"use/background", true};
inline const Setting<QString> kSampleProject{u"projects/sample", {}}; ///< path of the copy
} // namespace settings

} // namespace ui
