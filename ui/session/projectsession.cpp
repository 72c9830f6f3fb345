// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/session/projectsession.h"

#include "core/base/async.h"

#include <QFileInfo>

#include <utility>

namespace ui {

ProjectSession::ProjectSession(std::unique_ptr<core::ProjectStore> store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
{
    connect(m_store.get(), &core::ProjectStore::changed, this,
        [this](const core::ChangeSummary &summary) {
            emit changed(summary);
            if (summary.settingsChanged)
                emit settingsChanged(settings());
            refreshCounts();
        });
    connect(m_store.get(), &core::ProjectStore::undoStateChanged, this,
        &ProjectSession::undoStateChanged);
    connect(m_store.get(), &core::ProjectStore::savingChanged, this, [this](bool saving) {
        if (m_saving != SavingState::Retrying)
            setSavingState(saving ? SavingState::Saving : SavingState::Saved);
    });
    connect(m_store.get(), &core::ProjectStore::saveFailed, this, [this](const core::Error &error) {
        setSavingState(SavingState::Retrying);
        emit saveFailed(error);
    });
    connect(m_store.get(), &core::ProjectStore::saveRecovered, this, [this] {
        setSavingState(SavingState::Saved);
        emit saveRecovered();
    });
    connect(m_store.get(), &core::ProjectStore::damageFound, this, &ProjectSession::damageFound);
    refreshCounts();
}

ProjectSession::~ProjectSession() = default;

QString ProjectSession::name() const
{
    const QString given = settings().name.trimmed();
    return given.isEmpty() ? QFileInfo(path()).completeBaseName() : given;
}

QFuture<core::Result<core::ChangeSummary>> ProjectSession::apply(core::Edit edit)
{
    auto future = m_store->apply(std::move(edit));
    announce(future, false);
    return future;
}

QFuture<core::Result<core::ImportOutcome>> ProjectSession::importExamples(
    core::ImportRequest request, std::stop_token stop, core::Progress progress)
{
    return m_store->importExamples(std::move(request), std::move(stop), std::move(progress));
}

void ProjectSession::undo()
{
    if (undoState().undo)
        announce(m_store->undo(), true);
}

void ProjectSession::redo()
{
    if (undoState().redo)
        announce(m_store->redo(), true);
}

void ProjectSession::announce(QFuture<core::Result<core::ChangeSummary>> future, bool revealResult)
{
    core::onFinished(
        future, this, [this, revealResult](const core::Result<core::ChangeSummary> &result) {
            if (!result) {
                if (result.error().code != core::ErrorCode::Cancelled)
                    emit failed(result.error());
            } else if (revealResult && result->change != 0) {
                emit reveal(*result);
            }
        });
}

void ProjectSession::refreshCounts()
{
    // One count at a time; a burst of changes is followed by one more.
    if (std::exchange(m_countsRunning, true)) {
        m_countsStale = true;
        return;
    }
    core::onFinished(
        m_store->counts(), this, [this](const core::Result<core::ProjectCounts> &counts) {
            m_countsRunning = false;
            if (counts) {
                m_counts = *counts;
                emit countsChanged(m_counts);
            }
            if (std::exchange(m_countsStale, false))
                refreshCounts();
        });
}

void ProjectSession::setSavingState(SavingState state)
{
    if (std::exchange(m_saving, state) != state)
        emit savingStateChanged(state);
}

} // namespace ui
