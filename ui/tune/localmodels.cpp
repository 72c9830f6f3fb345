// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tune/localmodels.h"

#include "core/base/async.h"
#include "core/jobs/enginecontrol.h"
#include "ui/support/background.h"

#include <algorithm>

namespace ui {

using core::LocalModel;

LocalModels::LocalModels(const TuneServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

LocalModels::~LocalModels()
{
    m_stop.request_stop();
}

const LocalModel *LocalModels::model(const QString &id) const
{
    const auto found = std::find_if(
        m_models.begin(), m_models.end(), [&](const LocalModel &model) { return model.id == id; });
    return found == m_models.end() ? nullptr : &*found;
}

void LocalModels::refresh()
{
    find();
    measure();
}

void LocalModels::find(const QString &thenAdded)
{
    if (m_finding && thenAdded.isEmpty())
        return;
    m_finding = true;
    auto look = [places = m_services.modelPlaces] { return core::findLocalModels(places); };
    core::onFinished(runInBackground(std::move(look)), this,
        [this, thenAdded](const std::vector<LocalModel> &models) {
            m_finding = false;
            m_ready = true;
            m_models = models;
            emit changed();
            if (!thenAdded.isEmpty())
                emit added(thenAdded);
        });
}

void LocalModels::measure()
{
    if (m_speed || m_measuring || !m_speedTrouble.isEmpty())
        return;
    const QString program = m_services.engine.settings().program;
    if (program.isEmpty()) {
        m_speedTrouble = tr("The part of Attune that tunes on this computer is not installed.");
        emit changed();
        return;
    }
    m_measuring = true;
    auto work = [program, stop = m_stop.get_token()] {
        return core::measureMachine(program, stop);
    };
    core::onFinished(runInBackground(std::move(work)), this,
        [this](const core::Result<core::MachineSpeed> &speed) {
            m_measuring = false;
            if (speed)
                m_speed = *speed;
            else
                m_speedTrouble = speed.error().message;
            emit changed();
        });
}

void LocalModels::add(const QString &folder)
{
    auto look = [folder, linked = m_services.engine.modelsFolder()]() -> core::Result<QString> {
        const LocalModel model = core::inspectModel(folder, folder.section(u'/', -1));
        return core::linkModel(model, linked);
    };
    core::onFinished(
        runInBackground(std::move(look)), this, [this](const core::Result<QString> &name) {
            if (name)
                find(*name);
            else
                emit refused(name.error().message);
        });
}

} // namespace ui
