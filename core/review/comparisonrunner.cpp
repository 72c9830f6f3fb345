// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/comparisonrunner.h"

#include "core/base/async.h"
#include "core/base/clock.h"

#include <QPromise>
#include <QRandomGenerator>

#include <memory>
#include <thread>

namespace core {

struct ComparisonRunner::Worker
{
    std::unique_ptr<ComparisonProcedure> procedure;
    std::jthread thread; ///< last: ends before what it uses
};

ComparisonRunner::ComparisonRunner(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

ComparisonRunner::~ComparisonRunner()
{
    // All are told before the first is waited for. Reports that are on their way find nobody.
    for (const auto &[id, worker] : m_workers)
        worker->thread.request_stop();
    m_workers.clear();
}

QFuture<Result<Comparison>> ComparisonRunner::start(
    ComparisonPlan plan, std::vector<PlannedRow> rows)
{
    // The caller gets a future of its own: taking a result takes it from all that share it.
    auto started = std::make_shared<QPromise<Result<Comparison>>>();
    started->start();
    onFinished(m_services.review.add(std::move(plan), std::move(rows), m_services.clock.now()),
        this, [this, started](const Result<Comparison> &comparison) {
            if (comparison)
                take(*comparison);
            else
                emit failed(comparison.error());
            started->addResult(comparison);
            started->finish();
        });
    return started->future();
}

void ComparisonRunner::resume(qint64 comparison)
{
    onFinished(
        m_services.review.comparison(comparison), this, [this](const Result<Comparison> &found) {
            if (found)
                take(*found);
            else
                emit failed(found.error());
        });
}

void ComparisonRunner::stop(qint64 comparison)
{
    if (const auto worker = m_workers.find(comparison); worker != m_workers.end())
        worker->second->thread.request_stop();
}

void ComparisonRunner::take(const Comparison &comparison)
{
    const qint64 id = comparison.id;
    if (m_workers.contains(id))
        return;
    const auto onOwnThread = [this](auto function) {
        QMetaObject::invokeMethod(this, std::move(function), Qt::QueuedConnection);
    };
    const ComparisonProcedure::Services services{.http = m_services.http,
        .review = m_services.review,
        .jobs = m_services.jobs,
        .endpoints = m_services.endpoints,
        .catalogue = m_services.catalogue,
        .clock = m_services.clock,
        .random = [] { return QRandomGenerator::global()->generateDouble(); },
        .patience = m_services.patience,
        .progressed =
            [this, onOwnThread, id](qint64 row, qint64 done, qint64 total) {
                onOwnThread([=, this] { emit progressed(id, row, done, total); });
            },
        .streaming =
            [this, onOwnThread, id](qint64 row, Place place, const QString &text) {
                onOwnThread([=, this] { emit streaming(id, row, place, text); });
            }};
    auto worker = std::make_unique<Worker>();
    worker->procedure = std::make_unique<ComparisonProcedure>(services, comparison);
    worker->thread = std::jthread(
        [this, onOwnThread, id, procedure = worker->procedure.get()](const std::stop_token &stop) {
            const Result<Comparison> result = procedure->run(stop);
            onOwnThread([this, id, result] {
                m_workers.erase(id);
                if (result)
                    emit ended(*result);
                else
                    emit failed(result.error());
            });
        });
    m_workers.emplace(id, std::move(worker));
}

} // namespace core
