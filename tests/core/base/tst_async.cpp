// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/async.h"

#include "tests/support/testsupport.h"

#include <QPromise>

class tst_Async final : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void deliversTheResult()
    {
        QObject guard;
        QPromise<int> promise;
        promise.start();
        int seen = 0;
        core::onFinished(promise.future(), &guard, [&](int value) { seen = value; });
        promise.addResult(7);
        promise.finish();
        QTRY_COMPARE(seen, 7);
    }

    void isSilentOnceTheGuardIsGone()
    {
        QPromise<int> promise;
        promise.start();
        bool called = false;
        {
            QObject guard;
            core::onFinished(promise.future(), &guard, [&](int) { called = true; });
        }
        promise.addResult(7);
        promise.finish();
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

    void isSilentWithoutAResult()
    {
        QObject guard;
        bool called = false;
        {
            QPromise<int> promise;
            promise.start();
            core::onFinished(promise.future(), &guard, [&](int) { called = true; });
        }
        QTRY_VERIFY(guard.children().isEmpty()); // the watcher has seen the end
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(tst_Async)
#include "tst_async.moc"
