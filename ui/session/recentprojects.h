// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/session/settings.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <vector>

namespace ui {

/// A project that was open once, as the start page lists it.
struct RecentProject
{
    QString path;
    QString name;
    qint64 examples = 0;
    QString nextStep = {}; ///< id: "collect", "check" …
    qint64 opened = 0;     ///< milliseconds since 1970 UTC

    bool operator==(const RecentProject &) const = default;
};

inline constexpr std::size_t kRecentProjectsKept = 10;

/// Newest first.
[[nodiscard]] std::vector<RecentProject> recentProjects(const Settings &settings);
/// Puts the project first, in place of what was known of it.
void rememberProject(Settings &settings, const RecentProject &project);
void forgetProject(Settings &settings, const QString &path);

/// "today, 14:32", "Tuesday" within a week, "3 November", "3 November 2025".
[[nodiscard]] QString friendlyDate(
    const QDateTime &date, const QDateTime &now, const QLocale &locale);

} // namespace ui
