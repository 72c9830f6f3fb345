// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/session/recentprojects.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString toLine(const RecentProject &project)
{
    const QJsonObject object{{u"path"_s, project.path}, {u"name"_s, project.name},
        {u"examples"_s, project.examples}, {u"next"_s, project.nextStep},
        {u"opened"_s, project.opened}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

RecentProject fromLine(const QString &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
    return {.path = object[u"path"].toString(),
        .name = object[u"name"].toString(),
        .examples = object[u"examples"].toInteger(),
        .nextStep = object[u"next"].toString(),
        .opened = object[u"opened"].toInteger()};
}

void store(Settings &settings, const std::vector<RecentProject> &projects)
{
    QStringList lines;
    for (const RecentProject &project : projects)
        lines.append(toLine(project));
    settings.set(settings::kRecentProjects, lines);
}

} // namespace

std::vector<RecentProject> recentProjects(const Settings &settings)
{
    std::vector<RecentProject> projects;
    const QStringList lines = settings.get(settings::kRecentProjects);
    for (const QString &line : lines) {
        RecentProject project = fromLine(line);
        if (!project.path.isEmpty())
            projects.push_back(std::move(project));
    }
    return projects;
}

void rememberProject(Settings &settings, const RecentProject &project)
{
    std::vector<RecentProject> projects = recentProjects(settings);
    std::erase_if(projects, [&](const RecentProject &known) { return known.path == project.path; });
    projects.insert(projects.begin(), project);
    if (projects.size() > kRecentProjectsKept)
        projects.resize(kRecentProjectsKept);
    store(settings, projects);
}

void forgetProject(Settings &settings, const QString &path)
{
    std::vector<RecentProject> projects = recentProjects(settings);
    std::erase_if(projects, [&](const RecentProject &known) { return known.path == path; });
    store(settings, projects);
}

QString friendlyDate(const QDateTime &date, const QDateTime &now, const QLocale &locale)
{
    const qint64 days = date.date().daysTo(now.date());
    const QString time = locale.toString(date.time(), QLocale::ShortFormat);
    if (days == 0)
        return QCoreApplication::translate("ui::RecentProjects", "today, %1").arg(time);
    if (days == 1)
        return QCoreApplication::translate("ui::RecentProjects", "yesterday, %1").arg(time);
    if (days > 1 && days < 7)
        return locale.standaloneDayName(date.date().dayOfWeek());
    //: A date without year as in "3 November"; see QLocale::toString for the letters.
    const QString dayAndMonth = QCoreApplication::translate("ui::RecentProjects", "d MMMM");
    //: A date as in "3 November 2025"; see QLocale::toString for the letters.
    const QString withYear = QCoreApplication::translate("ui::RecentProjects", "d MMMM yyyy");
    return locale.toString(
        date.date(), date.date().year() == now.date().year() ? dayAndMonth : withYear);
}

} // namespace ui
