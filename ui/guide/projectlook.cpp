// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/guide/projectlook.h"

#include "core/advice/projectsigns.h"
#include "core/base/async.h"
#include "core/checks/checkdecisions.h"
#include "core/checks/checker.h"
#include "core/jobs/jobstore.h"
#include "ui/session/projectsession.h"
#include "ui/support/background.h"

#include <algorithm>

namespace ui {

ProjectLook::ProjectLook(ProjectSession &project, QObject *parent)
    : QObject(parent)
    , m_project(project)
{
}

ProjectLook::~ProjectLook()
{
    m_stop.request_stop();
}

void ProjectLook::begin()
{
    core::onFinished(core::JobStore(m_project.store()).jobs(), this,
        [this](const core::Result<std::vector<core::TuningJob>> &jobs) {
            if (!jobs) {
                emit failed(jobs.error());
                return;
            }
            readExamples(std::any_of(jobs->begin(), jobs->end(),
                [](const core::TuningJob &job) { return !job.tunedModel.isEmpty(); }));
        });
}

void ProjectLook::readExamples(bool tunedAlready)
{
    core::onFinished(m_project.store().allIds(), this,
        [this, tunedAlready](const core::Result<std::vector<core::ExampleId>> &ids) {
            if (!ids) {
                emit failed(ids.error());
                return;
            }
            auto examples = std::make_shared<std::vector<core::Example>>();
            examples->reserve(ids->size());
            const auto collect = [examples](
                                     std::span<const core::Example> batch) -> core::Result<> {
                examples->insert(examples->end(), batch.begin(), batch.end());
                return {};
            };
            core::onFinished(m_project.store().visit(*ids, collect, m_stop.get_token()), this,
                [this, examples, tunedAlready](const core::Result<> &read) {
                    if (read)
                        judge(examples, tunedAlready);
                    else
                        emit failed(read.error());
                });
        });
}

void ProjectLook::judge(std::shared_ptr<std::vector<core::Example>> examples, bool tunedAlready)
{
    // What cannot be read of the user's choices only makes the signs a little less sharp.
    auto decisions = core::checks::readDecisions(m_project.store().checkRecords())
                         .value_or(core::checks::CheckDecisions());
    auto work = [examples = std::move(examples), tunedAlready, decisions = std::move(decisions),
                    settings = m_project.settings(), stop = m_stop.get_token()] {
        const core::checks::CheckOptions options = checkOptions(settings, decisions);
        const auto report = core::checks::checkExamples(*examples, options, {}, stop);
        return core::projectSigns(*examples, report.style, options, tunedAlready);
    };
    core::onFinished(runInBackground(std::move(work)), this,
        [this](const core::ProjectSigns &signs) { emit looked(signs); });
}

} // namespace ui
