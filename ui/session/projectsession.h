// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/projectstore.h"

#include <QObject>

#include <memory>

namespace ui {

enum class SavingState {
    Saved,
    Saving,
    Retrying, ///< the last change is only on screen; the store keeps trying
};

/// The open project as the widgets see it, and their only door to it. Lives on the GUI thread.
///
/// Reading goes straight to store(). Changing goes through here, so that what fails is told in one
/// place and undo can take the user to what it changed.
class ProjectSession final : public QObject
{
    Q_OBJECT

public:
    explicit ProjectSession(std::unique_ptr<core::ProjectStore> store, QObject *parent = nullptr);
    ~ProjectSession() override;

    /// For reading: list(), rows(), examples(), visit(), history(), versions() …
    [[nodiscard]] core::ProjectStore &store() const { return *m_store; }

    [[nodiscard]] QString path() const { return m_store->path(); }
    [[nodiscard]] QString name() const; ///< the project's, or the file's when it has none
    [[nodiscard]] bool isReadOnly() const { return m_store->isReadOnly(); }
    [[nodiscard]] const core::OpenInfo &openInfo() const { return m_store->openInfo(); }
    [[nodiscard]] const core::ProjectSettings &settings() const { return m_store->settings(); }
    [[nodiscard]] const core::UndoState &undoState() const { return m_store->undoState(); }
    [[nodiscard]] const core::ProjectCounts &counts() const { return m_counts; }
    [[nodiscard]] SavingState savingState() const { return m_saving; }
    [[nodiscard]] bool isSample() const { return m_sample; }
    void setSample(bool sample) { m_sample = sample; }

    /// The future is for callers that need to know; a failure has also been announced by failed().
    QFuture<core::Result<core::ChangeSummary>> apply(core::Edit edit);
    QFuture<core::Result<core::ImportOutcome>> importExamples(
        core::ImportRequest request, std::stop_token stop = {}, core::Progress progress = {});
    void undo();
    void redo();

signals:
    void changed(const core::ChangeSummary &summary);
    /// Undo or redo has changed this; the page selects it and scrolls to it.
    void reveal(const core::ChangeSummary &summary);
    void undoStateChanged(const core::UndoState &state);
    void countsChanged(const core::ProjectCounts &counts);
    void savingStateChanged(ui::SavingState state);
    void settingsChanged(const core::ProjectSettings &settings);
    void failed(const core::Error &error);
    void saveFailed(const core::Error &error); ///< until saveRecovered() the store keeps trying
    void saveRecovered();
    void damageFound(const core::Error &error);

private:
    void refreshCounts();
    void setSavingState(SavingState state);
    void announce(QFuture<core::Result<core::ChangeSummary>> future, bool revealResult);

    std::unique_ptr<core::ProjectStore> m_store;
    core::ProjectCounts m_counts;
    SavingState m_saving = SavingState::Saved;
    bool m_countsRunning = false;
    bool m_countsStale = false;
    bool m_sample = false;
};

} // namespace ui
