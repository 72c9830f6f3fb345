// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/projectchecks.h"

#include "core/storage/projectstore.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::StyleCommand)
};

QString stateWord(core::checks::Agreement agreement)
{
    switch (agreement) {
    case core::checks::Agreement::Clear:
        return Tr::tr("clear");
    case core::checks::Agreement::Leaning:
        return Tr::tr("leaning");
    case core::checks::Agreement::Split:
        return Tr::tr("split");
    case core::checks::Agreement::TooFew:
        break;
    }
    return Tr::tr("too few to tell");
}

ExitCode style(const Invocation &invocation)
{
    const auto store = openProject(invocation);
    if (!store)
        return invocation.out.failed(store.error());
    const auto project = checkProject(**store, {}, invocation.stop);
    if (!project)
        return invocation.out.failed(project.error());
    const core::checks::HouseStyle &house = project->report.style;
    Json json = {{"examples", project->report.examples}, {"voice", utf8(house.voice)},
        {"meters", Json::array()}, {"conventions", Json::array()}, {"questions", Json::array()}};
    for (const core::checks::Meter &meter : house.meters) {
        json["meters"].push_back(
            {{"id", utf8(meter.id)}, {"title", utf8(meter.title)}, {"level", meter.level}});
    }
    for (const core::checks::StyleEntry &entry : house.entries)
        json["conventions"].push_back(toJson(entry));
    for (const core::checks::StyleQuestion &question : house.questions)
        json["questions"].push_back(toJson(question));
    invocation.out.value(json);

    if (!house.voice.isEmpty())
        invocation.out.line(house.voice);
    const QLocale locale;
    for (const core::checks::StyleEntry &entry : house.entries) {
        const QString title =
            entry.segment.isEmpty() ? entry.title : u"%1 (%2)"_s.arg(entry.title, entry.segment);
        invocation.out.line(Tr::tr("%1: %2, %3 of %4, %5")
                                .arg(title, entry.houseLabel, locale.toString(entry.agree),
                                    locale.toString(entry.of), stateWord(entry.agreement)));
    }
    for (const core::checks::StyleQuestion &question : house.questions)
        invocation.out.line(u"? "_s + question.text);
    return ExitCode::Fine;
}

} // namespace

Command styleCommand()
{
    return {u"style"_s, u"FILE"_s,
        Tr::tr("Says what your answers have in common, and how far they agree."), 1, 1, {}, style};
}

} // namespace app
