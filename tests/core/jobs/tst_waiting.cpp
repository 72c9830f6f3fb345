// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/waiting.h"

#include <QPromise>
#include <QTest>

#include <thread>

using core::ErrorCode;
using core::Result;

class TestWaiting final : public QObject
{
    Q_OBJECT

private slots:
    void givesWhatComesLater()
    {
        QPromise<Result<int>> promise;
        promise.start();
        const std::jthread later([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(30));
            promise.addResult(7);
            promise.finish();
        });
        QCOMPARE(core::waitFor(promise.future(), {}).value(), 7);
    }

    void isCancelledByAStopRequest()
    {
        QPromise<Result<int>> promise; // never kept
        promise.start();
        std::stop_source stop;
        const std::jthread later([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(30));
            stop.request_stop();
        });
        QCOMPARE(
            core::waitFor(promise.future(), stop.get_token()).error().code, ErrorCode::Cancelled);
    }

    void isCancelledWhenNobodyPromisesAnyMore()
    {
        QFuture<Result<int>> future;
        {
            QPromise<Result<int>> promise;
            promise.start();
            future = promise.future();
        }
        QCOMPARE(core::waitFor(future, {}).error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestWaiting)
#include "tst_waiting.moc"
