// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check.h"
#include "core/checks/checkdecisions.h"
#include "tests/support/projectsupport.h"
#include "ui/check/checksession.h"
#include "ui/session/projectsession.h"

#include <QSignalSpy>

#include <memory>

namespace support {

/// Decisions of a project in which only these checks run, so that a test sees nothing else.
inline core::CheckRecords onlyChecks(const QSet<QString> &ids)
{
    core::checks::CheckDecisions decisions;
    for (const auto &check : core::checks::builtinChecks()) {
        if (const QString id = check->info().id; !ids.contains(id))
            decisions.off.insert(id);
    }
    return writeDecisions(decisions);
}

inline core::Example letter(const QString &greeting, int number)
{
    return core::makePair(QStringLiteral("Where is order %1?").arg(number),
        QStringLiteral("%1 Customer,\n\nYour order %2 left our house on Monday.")
            .arg(greeting)
            .arg(number));
}

/// `usual` letters that open with "Dear", then `others` that open with "Hi".
inline std::vector<core::Example> letters(int usual, int others)
{
    std::vector<core::Example> result;
    for (int i = 0; i < usual + others; ++i)
        result.push_back(
            letter(i < usual ? QStringLiteral("Dear") : QStringLiteral("Hi"), 7100 + i));
    return result;
}

/// What is shown, by severity and then in the order of the examples.
inline std::vector<core::checks::Finding> shownBy(const ui::CheckSession &checks)
{
    std::vector<core::checks::Finding> result;
    for (const ui::FindingPtr &finding : checks.snapshot()->findings())
        result.push_back(*finding);
    return result;
}

/// A real project with its checks.
class CheckFixture
{
public:
    CheckFixture(const std::vector<core::Example> &examples, const core::CheckRecords &records)
    {
        auto store = m_folder.create();
        core::Edit edit;
        edit.action = QStringLiteral("add");
        edit.inserts = examples;
        edit.checks = records;
        if (!examples.empty())
            ids = value(store->apply(std::move(edit))).inserted;
        project = std::make_unique<ui::ProjectSession>(std::move(store));
        checks = std::make_unique<ui::CheckSession>(*project);
        checks->begin();
    }

    /// Waits until everything has been looked at.
    [[nodiscard]] bool settle() const
    {
        return QTest::qWaitFor(
            [this] { return checks->snapshot()->ready && !checks->isBusy(); }, 20'000);
    }
    [[nodiscard]] std::vector<core::checks::Finding> findings() const { return shownBy(*checks); }
    [[nodiscard]] core::Example stored(core::ExampleId id) const
    {
        return value(project->store().examples({id})).at(0);
    }
    /// What the user does elsewhere; arrives as a change of the project.
    void setAnswer(core::ExampleId id, const QString &answer) const
    {
        value(project->apply(editAnswer(stored(id), answer)));
        QCoreApplication::processEvents();
    }
    void undo() const
    {
        QSignalSpy changed(project.get(), &ui::ProjectSession::changed);
        project->undo();
        QVERIFY(changed.wait());
    }

    ProjectFolder m_folder;
    std::vector<core::ExampleId> ids;
    std::unique_ptr<ui::ProjectSession> project;
    std::unique_ptr<ui::CheckSession> checks;
};

} // namespace support
