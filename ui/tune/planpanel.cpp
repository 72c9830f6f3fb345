// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tune/planpanel.h"

#include "core/jobs/providerendpoints.h"
#include "ui/style/theme.h"
#include "ui/tune/costcard.h"
#include "ui/tune/localmodels.h"
#include "ui/tune/reasonlist.h"
#include "ui/tune/sendcard.h"
#include "ui/tune/tunewords.h"
#include "ui/widgets/banner.h"

#include <QDateTime>
#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kThreeColumns =
    980; ///< pixels at 100 % text size; below, the cards stand in a column

} // namespace

PlanPanel::PlanPanel(const core::Catalogue &catalogue, LocalModels &models,
    const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_models(models)
    , m_clock(clock)
    , m_trouble(new Banner(BadgeKind::Look, {}))
    , m_reasonList(new ReasonList)
    , m_send(new SendCard)
    , m_where(new WhereCard(catalogue, models))
    , m_cost(new CostCard)
    , m_cards(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(u"planPanel"_s);
    m_trouble->setObjectName(u"catalogueTrouble"_s);
    m_trouble->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(scaled(this, 16));
    column->addWidget(m_trouble);
    column->addWidget(m_reasonList);
    m_cards->setSpacing(scaled(this, 16));
    for (QWidget *card : {static_cast<QWidget *>(m_send), static_cast<QWidget *>(m_where),
             static_cast<QWidget *>(m_cost)})
        m_cards->addWidget(card, 1);
    column->addLayout(m_cards);
    column->addStretch();
    m_cost->setProvider(m_where->provider());

    connect(m_where, &WhereCard::changed, this, [this] {
        m_cost->setProvider(m_where->provider());
        refresh();
    });
    connect(m_cost, &CostCard::changed, this, &PlanPanel::refresh);
    connect(m_reasonList, &ReasonList::stepRequested, this, &PlanPanel::reasonStepRequested);
    connect(m_send, &SendCard::showAllRequested, this, &PlanPanel::showAllRequested);
    connect(m_send, &SendCard::checkRequested, this, &PlanPanel::checkRequested);
    refresh();
}

void PlanPanel::setMaterial(MaterialPtr material)
{
    m_material = std::move(material);
    refresh();
}

void PlanPanel::setToLookAt(qint64 examples)
{
    m_toLookAt = examples;
    refresh();
}

void PlanPanel::setCatalogueTrouble(const core::Error &error)
{
    m_trouble->setText(tr("Your own list of services was not used. %1").arg(error.message));
    m_trouble->show();
}

bool PlanPanel::isExport() const
{
    const core::ProviderInfo *provider = m_where->provider();
    return !provider || !provider->canLaunch();
}

void PlanPanel::refresh()
{
    const core::ProviderInfo *provider = m_where->provider();
    const core::LocalModel *model = m_where->localModel();
    const bool local = !provider || provider->isLocal();
    m_reasons.clear();
    m_estimate = {};
    if (m_material) {
        m_estimate = makeEstimate(*m_material, m_catalogue,
            {.provider = provider,
                .model = model,
                .hostedModel = m_where->hostedModel(),
                .paramsB = m_where->hostedParams(),
                .speed = m_models.speed(),
                .passes = m_cost->passes(),
                .available = core::availableMemory(),
                .today = QDateTime::fromMSecsSinceEpoch(m_clock.now()).date()});
        const auto address = core::serviceAddress(m_where->service().address);
        const TuneChoice choice{.provider = isExport() ? nullptr : provider,
            .model = model,
            .place = address ? address->host() : QString(),
            .hasModelName = !m_where->service().model.trimmed().isEmpty(),
            .memory = m_estimate.memory,
            .available = m_estimate.available};
        // While the models are being looked for, nothing is said about them.
        if (m_models.isReady() || !choice.provider || !choice.provider->isLocal())
            m_reasons = tuneReasons(*m_material, choice, m_toLookAt);
    }
    const qint64 context = model ? model->shape.context : 0;
    const qint64 vocabulary = model ? model->shape.vocabulary : 0;
    m_send->present(m_material.get(), local, m_toLookAt, context, vocabulary);
    m_cost->present(provider, m_estimate,
        {.timeTrouble = m_models.speedTrouble(), .measuring = m_models.isMeasuring()});
    // What the card above says already is not said twice.
    std::vector<TuneReason> listed;
    for (const TuneReason &reason : m_reasons) {
        if (reason.kind != TuneReason::Kind::ToLookAt)
            listed.push_back(reason);
    }
    m_reasonList->present(listed);
    emit changed();
}

QString PlanPanel::obstacle() const
{
    if (!m_material)
        return tr("Looking at your examples…");
    if (isExport())
        return {};
    if (const core::ProviderInfo *provider = m_where->provider();
        provider->isLocal() && !m_models.isReady())
        return tr("Looking for models…");
    for (const TuneReason &reason : m_reasons) {
        if (reason.blocks)
            return reason.text;
    }
    return m_cost->objection();
}

core::TuningPlan PlanPanel::plan() const
{
    core::TuningPlan plan{.provider = m_where->place(), .name = m_cost->name()};
    plan.parameters = m_cost->parameters();
    if (const core::LocalModel *model = m_where->localModel()) {
        plan.model = model->id;
    } else {
        const ServiceAddress &service = m_where->service();
        const auto address = core::serviceAddress(service.address);
        plan.address = address ? address->toString() : service.address;
        plan.model = service.model.trimmed();
        plan.deleteFilesAfterwards = m_cost->deletesFiles();
    }
    return plan;
}

QString PlanPanel::placeText() const
{
    return placeName(plan(), m_catalogue);
}

QString PlanPanel::modelText() const
{
    const core::LocalModel *model = m_where->localModel();
    if (!model)
        return m_where->service().model.trimmed();
    return model->isPractice ? tr("Practice model") : model->label;
}

void PlanPanel::arrange()
{
    const bool beside = width() >= scaled(this, kThreeColumns);
    m_cards->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void PlanPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PlanPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace ui
