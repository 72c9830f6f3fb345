// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tune/tunecommands.h"

#include "ui/actions.h"
#include "ui/session/settings.h"
#include "ui/support/dialogs.h"
#include "ui/tune/costcard.h"
#include "ui/tune/jobsheets.h"
#include "ui/tune/localmodels.h"
#include "ui/tune/modelsheet.h"
#include "ui/tune/planpanel.h"
#include "ui/tune/problemcard.h"
#include "ui/tune/reviewsheet.h"
#include "ui/tune/servicesheet.h"
#include "ui/tune/shortensheet.h"
#include "ui/tune/tunesession.h"
#include "ui/tune/tunewords.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

TuneCommands::TuneCommands(
    const PageContext &context, LocalModels *models, PlanPanel *plan, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_models(models)
    , m_plan(plan)
    , m_page(page)
{
}

void TuneCommands::setTunings(TuneSession *tunings)
{
    m_tunings = tunings;
    m_serviceJob = 0;
}

void TuneCommands::review()
{
    const TuneMaterial &material = *m_plan->material();
    const core::ProviderInfo *provider = m_plan->where()->provider();
    const TuneEstimate &estimate = m_plan->estimate();
    TuneReview what{.train = material.size.trainExamples,
        .validation = material.size.validationExamples,
        .kept = material.size.keptExamples,
        .place = m_plan->placeText(),
        .local = provider->isLocal(),
        .model = m_plan->modelText(),
        .passes = m_plan->cost()->passes(),
        .privacy = provider->privacyNote};
    if (estimate.quote && estimate.quote->training)
        what.money = moneyText(*estimate.quote->training);
    if (estimate.time)
        what.time = rangeText(estimate.time->low, estimate.time->high);
    what.warnings = m_plan->reasons();
    auto *sheet = new ReviewSheet(what, m_page);
    connect(sheet, &ReviewSheet::startRequested, this, &TuneCommands::start);
    connect(m_tunings, &QObject::destroyed, sheet, &QDialog::reject);
    sheet->open();
}

void TuneCommands::start()
{
    const core::LocalModel *model = m_plan->where()->localModel();
    m_tunings->start(m_plan->plan(), model ? std::optional(*model) : std::nullopt);
}

void TuneCommands::openModels()
{
    const core::LocalModel *model = m_plan->where()->localModel();
    const qint64 vocabulary = model ? model->shape.vocabulary : 50'000;
    const double tokens =
        m_plan->material() ? core::toWorkload(m_plan->material()->size, vocabulary, 1).tokens : 0;
    auto *sheet = new ModelSheet(*m_models, tokens, m_plan->cost()->passes(), m_page);
    connect(sheet, &ModelSheet::folderRequested, this, &TuneCommands::chooseFolder);
    connect(sheet, &ModelSheet::chosen, this, [this](const QString &id) {
        m_plan->where()->setPlace(u"local"_s);
        m_plan->where()->setLocalModel(id);
    });
    sheet->open();
}

void TuneCommands::openJobs()
{
    if (!m_tunings)
        return;
    auto *sheet = new JobListSheet(*m_tunings, m_context.tune.catalogue, m_page);
    connect(sheet, &JobListSheet::showRequested, this, &TuneCommands::jobRequested);
    sheet->open();
}

void TuneCommands::openSent()
{
    if (m_tunings)
        (new SentSheet(*m_tunings, m_page))->open();
}

void TuneCommands::openService(bool toKey)
{
    auto *sheet = new ServiceSheet(m_context.tune, m_plan->where()->service(), m_page);
    connect(sheet, &ServiceSheet::saved, this, [this](const ServiceAddress &service) {
        m_context.settings.set(
            settings::kTuneService, {service.name, service.address, service.model});
        m_plan->where()->setService(service);
        m_plan->where()->setPlace(u"custom"_s);
        if (const qint64 job = std::exchange(m_serviceJob, 0); job != 0 && m_tunings)
            tryAgain(job);
    });
    connect(sheet, &QDialog::rejected, this, [this] { m_serviceJob = 0; });
    sheet->open();
    if (toKey)
        sheet->focusKey();
}

void TuneCommands::openShortening(const std::vector<core::ExampleId> &examples)
{
    const auto &reasons = m_plan->reasons();
    const auto tooLong = std::find_if(reasons.begin(), reasons.end(),
        [](const TuneReason &reason) { return reason.kind == TuneReason::Kind::TooLong; });
    if (!m_tunings || tooLong == reasons.end())
        return;
    auto *sheet = new ShortenSheet(*m_tunings, examples, tooLong->limit, m_page);
    connect(sheet, &ShortenSheet::shortened, this, [this](int count) {
        emit toastRequested(tr("%Ln example(s) shortened.", nullptr, count), true);
    });
    sheet->open();
}

void TuneCommands::chooseFolder()
{
    m_context.dialogs.openFolder(m_page,
        {.title = tr("Choose the folder of a model"),
            .folder = m_context.settings.get(settings::kLastFolder)},
        [this](const QString &folder) { m_models->add(folder); });
}

void TuneCommands::carryOut(ReasonStep step, const std::vector<core::ExampleId> &examples)
{
    switch (step) {
    case ReasonStep::Collect:
        m_context.actions[ActionId::StepCollect]->trigger();
        break;
    case ReasonStep::Check:
        m_context.actions[ActionId::StepCheck]->trigger();
        break;
    case ReasonStep::ShowExample:
        if (!examples.empty())
            emit exampleRequested(examples.front());
        break;
    case ReasonStep::Shorten:
        openShortening(examples);
        break;
    case ReasonStep::LeaveOut:
        if (m_tunings && m_tunings->canChange()) {
            m_tunings->leaveOut(examples);
            emit toastRequested(
                tr("%Ln example(s) left out of the tuning.", nullptr, int(examples.size())), true);
        }
        break;
    case ReasonStep::ChooseModel:
        openModels();
        break;
    case ReasonStep::EnterAddress:
        openService(false);
        break;
    case ReasonStep::None:
        break;
    }
}

void TuneCommands::carryOut(core::NextStep step, const core::TuningJob &job)
{
    using core::NextStep;
    if (!m_tunings || !job.problem)
        return;
    const core::ProviderInfo *provider = m_context.tune.catalogue.provider(job.plan.provider);
    const auto openPage = [&](const QString &address) {
        if (!address.isEmpty())
            QDesktopServices::openUrl(QUrl(address));
        else
            m_context.dialogs.ask(m_page,
                {.title = tr("Ask whoever runs that address."),
                    .body = tr("Attune does not know its pages. Keys and credit are managed where "
                               "you signed up for it."),
                    .buttons = {tr("&Close")}},
                [](int) {});
    };
    switch (step) {
    case NextStep::TryAgain:
        tryAgain(job.id);
        break;
    case NextStep::EnterKey:
    case NextStep::CheckAddress:
        prefill(job.id);
        m_serviceJob = job.id;
        openService(step == NextStep::EnterKey);
        break;
    case NextStep::FindKey:
        openPage(provider ? provider->keyUrl : QString());
        break;
    case NextStep::OpenBilling:
        openPage(provider ? provider->billingUrl : QString());
        break;
    case NextStep::GoToExample:
        emit exampleRequested(job.problemExample);
        break;
    case NextStep::LeaveOutExample:
        m_tunings->leaveOut({job.problemExample});
        prefill(job.id);
        emit planRequested();
        emit toastRequested(tr("It is left out. You can start again now."), true);
        break;
    case NextStep::ChooseAnother:
        prefill(job.id);
        emit planRequested();
        m_plan->where()->focusModel();
        break;
    case NextStep::ChangeSettings:
        prefill(job.id);
        emit planRequested();
        m_plan->cost()->showMore();
        break;
    case NextStep::ExportFile:
        m_context.actions[ActionId::Export]->trigger();
        break;
    case NextStep::CopyDetails:
        QApplication::clipboard()->setText(problemDetails(*job.problem, job));
        emit toastRequested(tr("Details copied, without examples and keys."), false);
        break;
    case NextStep::SendAgain:
        m_tunings->decide(job.id, true);
        break;
    case NextStep::Forget:
        m_tunings->decide(job.id, false);
        break;
    case NextStep::Wait:
    case NextStep::FreeSpace:
    case NextStep::CheckClock:
        break;
    }
}

void TuneCommands::tryAgain(qint64 job)
{
    const core::TuningJob *known = m_tunings->job(job);
    if (!known)
        return;
    // One that has failed where it ran stays as it is; a new one begins, and is agreed to anew.
    if (core::isEnded(known->state) && known->creation != core::Creation::NotSent) {
        prefill(job);
        emit planRequested();
        return;
    }
    m_tunings->retry(job);
}

void TuneCommands::prefill(qint64 job)
{
    const core::TuningJob *known = m_tunings ? m_tunings->job(job) : nullptr;
    if (!known)
        return;
    const core::TuningPlan &plan = known->plan;
    WhereCard *where = m_plan->where();
    if (plan.provider == u"local") {
        where->setPlace(plan.provider);
        where->setLocalModel(plan.model);
    } else {
        ServiceAddress service = where->service();
        if (service.address != plan.address)
            service = {.name = {}, .address = plan.address, .model = plan.model};
        where->setService(service);
        where->setPlace(plan.provider);
    }
    m_plan->cost()->setName(plan.name);
    const auto passes = plan.parameters.find(u"n_epochs"_s);
    if (passes != plan.parameters.end() && passes->second.is_number_integer())
        m_plan->cost()->setPasses(passes->second.get<qint64>());
}

void TuneCommands::stopTuning(qint64 job)
{
    m_context.dialogs.ask(m_page,
        {.title = tr("Stop this tuning?"),
            .body = tr("What was learned after each whole pass is kept as a version; the rest is "
                       "not. It cannot be taken up again afterwards."),
            .buttons = {tr("&Keep tuning"), tr("&Stop tuning")},
            .destructive = 1},
        [this, job](int answer) {
            if (answer == 1 && m_tunings)
                m_tunings->wish(job, core::JobWish::Cancel);
        });
}

} // namespace ui
