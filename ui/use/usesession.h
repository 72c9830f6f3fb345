// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/basemodels.h"
#include "core/jobs/jobstore.h"
#include "core/jobs/modelimport.h"
#include "core/providers/catalogue.h"
#include "core/review/reviewstore.h"
#include "core/review/verdict.h"
#include "ui/session/services.h"

#include <QDate>
#include <QObject>

#include <map>
#include <optional>
#include <vector>

namespace ui {

class ProjectSession;

/// A tuned model as step 5 lists it.
struct TunedModel
{
    core::TuningJob job;
    QString name;
    QString place;    ///< "this computer", or a host
    QString original; ///< as its makers name it
    bool local = true;
    bool inUse = false;
    bool isWhole = false; ///< from a folder with all of a model, not only what was learned
    std::optional<QDate> retirement = {}; ///< from that day on it gives no answers
    /// Of the newest comparison in which it was the second of the two.
    std::optional<core::Verdict> verdict = {};
    /// Examples that were added, changed or removed since; no value: not looked at yet.
    std::optional<qint64> changedExamples = {};
};

/// The tuned models of the open project. Lives on the GUI thread and never waits.
class UseSession final : public QObject
{
    Q_OBJECT

public:
    /// All but `project` outlive this, too.
    UseSession(ProjectSession &project, const TuneServices &services, const core::Clock &clock,
        QObject *parent = nullptr);
    ~UseSession() override;

    [[nodiscard]] ProjectSession &project() const { return m_project; }
    [[nodiscard]] bool canChange() const;
    /// Reads everything again; changed() follows.
    void refresh();
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] const std::vector<TunedModel> &models() const
    {
        return m_models;
    } ///< newest first
    [[nodiscard]] const TunedModel *model(qint64 job) const;
    /// Something is being learned on this computer now.
    [[nodiscard]] bool isTuningHere() const { return m_tuningHere; }
    /// The folder of the original of a model on this computer, or its own where it is whole; empty: not there.
    [[nodiscard]] QString baseFolder(const TunedModel &model) const;

    /// One model counts as the one in use; an empty name: none does. One step of undo.
    void setInUse(const QString &tunedModel);
    /// Looks how many examples have changed since the model learned; changed() follows.
    void countChanges(qint64 job);
    /// A good answer becomes an example; kept() follows.
    void keepExample(const QString &question, const QString &reference, const QString &answer);
    /// Takes over a model that was tuned elsewhere; added(), originalMissing() or refused() follows. Where it
    /// only holds what was learned, its original is looked for, or is the one in `originalFolder`.
    void add(const QString &folder, const QString &originalFolder = {});
    [[nodiscard]] bool isAdding() const { return m_adding; }
    /// Has the service delete the model, then forgets it here; removed() or failed() follows.
    void remove(qint64 job);

signals:
    void changed();
    void kept(core::ExampleId example);
    void removed(const QString &name);
    void added(qint64 job, const QString &name); ///< it is among models() by now
    void originalMissing(const QString &folder, const QString &originalName);
    void refused(const core::Error &error);
    void failed(const core::Error &error);

private:
    void takeJobs(const std::vector<core::TuningJob> &jobs);
    void readVerdicts();
    void markInUse();
    void keep(const core::DownloadedModel &found, const core::TakenModel &taken);
    void endAdding(const std::optional<core::Error> &error);
    void forget(qint64 job);

    ProjectSession &m_project;
    TuneServices m_services;
    const core::Clock &m_clock;
    core::JobStore m_jobs;
    core::ReviewStore m_review;
    std::vector<TunedModel> m_models;
    std::vector<core::LocalModel> m_bases;
    bool m_adding = false;
    qint64 m_added = 0; ///< job that is to be told of as soon as it is read; 0: none
    bool m_tuningHere = false;
    bool m_ready = false;
};

} // namespace ui
