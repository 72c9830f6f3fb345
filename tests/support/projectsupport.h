// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/projectstore.h"
#include "tests/support/testsupport.h"

#include <QTemporaryDir>
#include <QTest>

namespace support {

/// The result of `future`, waiting for it. Tests only: the program never waits.
template <class T>
T wait(QFuture<T> future)
{
    future.waitForFinished();
    return future.takeResult();
}

/// What `result` holds, which must be there.
template <class T>
T valueOf(core::Result<T> result)
{
    if (!result) {
        qWarning("%s", errorText(result).constData());
        return {};
    }
    return std::move(*result);
}

template <class T>
T value(QFuture<core::Result<T>> future)
{
    return valueOf(wait(std::move(future)));
}

/// As wait() and value(), for what comes through this thread's event loop.
template <class T>
T waitByEvents(QFuture<T> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
        qFatal("Nothing came within a minute.");
    return future.takeResult();
}

template <class T>
T valueByEvents(QFuture<core::Result<T>> future)
{
    return valueOf(waitByEvents(std::move(future)));
}

/// A folder with a path for a project, and a clock.
struct ProjectFolder
{
    QTemporaryDir folder;
    FakeClock clock;
    QString path = folder.filePath(QStringLiteral("help desk.attune"));

    [[nodiscard]] std::unique_ptr<core::ProjectStore> create(
        const core::ProjectSettings &settings = {})
    {
        return taken(core::ProjectStore::create(path, settings, clock));
    }
    [[nodiscard]] std::unique_ptr<core::ProjectStore> open()
    {
        return taken(core::ProjectStore::open(path, clock));
    }

private:
    static std::unique_ptr<core::ProjectStore> taken(
        core::Result<std::unique_ptr<core::ProjectStore>> result)
    {
        if (!result)
            qWarning("%s", errorText(result).constData());
        return result ? std::move(*result) : nullptr;
    }
};

/// An edit that adds `count` pairs "question 1" / "answer 1" ….
inline core::Edit addPairs(int count)
{
    core::Edit edit;
    edit.action = QStringLiteral("add");
    for (int i = 1; i <= count; ++i)
        edit.inserts.push_back(core::makePair(
            QStringLiteral("question %1").arg(i), QStringLiteral("answer %1").arg(i)));
    return edit;
}

/// An edit that types `answer` into an example with the answer part of its text.
inline core::Edit editAnswer(
    core::Example example, const QString &answer, const QString &mergeKey = {})
{
    core::Edit edit;
    edit.action = QStringLiteral("edit-answer");
    edit.mergeKey = mergeKey;
    example.setAnswer(answer);
    edit.patches.push_back({.ids = {example.id}, .turns = example.turns});
    return edit;
}

} // namespace support
