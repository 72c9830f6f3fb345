// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tune/wherecard.h"

#include "core/jobs/providerendpoints.h"
#include "ui/collect/linkbutton.h"
#include "ui/style/attunestyle.h"
#include "ui/support/switching.h"
#include "ui/tune/choicecard.h"
#include "ui/tune/localmodels.h"
#include "ui/tune/tunewords.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const auto kLocal = u"local"_s;
const auto kCustom = u"custom"_s;
const auto kFolder = u"folder"_s; ///< in the list of models: choose another

/// How it stands with a service, in a few words.
QString availabilityText(const core::ProviderInfo &provider)
{
    switch (provider.availability) {
    case core::Availability::Open:
        return WhereCard::tr("open");
    case core::Availability::ExistingOnly:
        return WhereCard::tr("closing");
    case core::Availability::Closed:
        return WhereCard::tr("closed");
    case core::Availability::Deprecated:
        break;
    }
    return WhereCard::tr("ends soon");
}

} // namespace

WhereCard::WhereCard(const core::Catalogue &catalogue, LocalModels &models, QWidget *parent)
    : Card(parent)
    , m_catalogue(catalogue)
    , m_models(models)
    , m_others(new QWidget)
    , m_showOthers(new QPushButton)
    , m_modelTitle(new TextLabel(tr("&Model to teach"), TextStyle::Body, ColorRole::Text, true))
    , m_model(new QComboBox)
    , m_modelNote(new TextLabel({}, TextStyle::Small, ColorRole::Secondary))
    , m_modelBox(new QWidget)
    , m_which(new LinkButton(tr("Which model should I take?")))
    , m_serviceBox(new QWidget)
    , m_serviceText(new TextLabel({}, TextStyle::Body))
    , m_changeService(new QPushButton)
{
    setObjectName(u"whereCard"_s);
    setAccessibleName(tr("Where"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(scaled(this, 8));
    column->addWidget(new TextLabel(tr("Where"), TextStyle::Title, ColorRole::Text, true));
    addPlaces();

    m_model->setObjectName(u"modelBox"_s);
    m_model->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_model->setMinimumContentsLength(8);
    m_modelTitle->setBuddy(m_model);
    m_modelNote->setObjectName(u"modelNote"_s);
    m_modelNote->setWordWrap(true);
    m_which->setObjectName(u"whichModel"_s);
    auto *model = new QVBoxLayout(m_modelBox);
    model->setContentsMargins(0, 0, 0, 0);
    model->setSpacing(scaled(this, 4));
    model->addWidget(m_modelTitle);
    model->addWidget(m_model);
    model->addWidget(m_modelNote);
    model->addWidget(m_which, 0, Qt::AlignLeading);

    m_changeService->setObjectName(u"changeService"_s);
    m_serviceText->setObjectName(u"serviceText"_s);
    m_serviceText->setWordWrap(true);
    auto *service = new QVBoxLayout(m_serviceBox);
    service->setContentsMargins(0, 0, 0, 0);
    service->setSpacing(scaled(this, 8));
    service->addWidget(m_serviceText);
    service->addWidget(m_changeService, 0, Qt::AlignLeading);

    column->addWidget(m_modelBox);
    column->addWidget(m_serviceBox);
    column->addStretch(); // room that the card beside it makes is at the end, as in the third

    connect(m_model, &QComboBox::activated, this, &WhereCard::takeModel);
    connect(m_which, &QPushButton::clicked, this, &WhereCard::modelsRequested);
    connect(m_changeService, &QPushButton::clicked, this, &WhereCard::serviceRequested);
    connect(&models, &LocalModels::changed, this, [this] {
        fillModels();
        emit changed();
    });
    showPlace();
}

void WhereCard::addPlaces()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    ChoiceCard *local = addPlace(IconName::Home, kLocal, tr("This computer"));
    local->setBadge(BadgeKind::Ok, tr("free · private"));
    local->setSentence(tr("Small models. Nothing leaves this computer."));
    ChoiceCard *custom = addPlace(IconName::Export, kCustom, tr("Another address"));
    custom->setBadge(BadgeKind::Plain, tr("your choice"));
    column->addWidget(local);
    column->addWidget(custom);

    auto *others = new QVBoxLayout(m_others);
    others->setContentsMargins(0, 0, 0, 0);
    others->setSpacing(scaled(this, 8));
    int count = 0;
    for (const core::ProviderInfo &provider : m_catalogue.providers) {
        if (provider.canLaunch())
            continue;
        ++count;
        ChoiceCard *card = addPlace(IconName::Export, provider.id, provider.label);
        const bool open = provider.availability == core::Availability::Open;
        card->setBadge(open ? BadgeKind::Ok : BadgeKind::Look, availabilityText(provider));
        card->setSentence(tr("Coming next; export the file meanwhile."));
        others->addWidget(card);
    }
    m_showOthers->setObjectName(u"showServices"_s);
    m_showOthers->setText(tr("%Ln more service(s), to compare prices", nullptr, count));
    m_showOthers->setIcon(themedIcon(this, IconName::ChevronDown, ColorRole::Accent));
    m_showOthers->setCheckable(true);
    setQuiet(m_showOthers);
    m_others->hide();
    connect(m_showOthers, &QPushButton::toggled, this, [this](bool shown) {
        m_others->setVisible(shown);
        m_showOthers->setIcon(themedIcon(
            this, shown ? IconName::ChevronUp : IconName::ChevronDown, ColorRole::Accent));
    });
    column->addWidget(m_showOthers, 0, Qt::AlignLeading);
    column->addWidget(m_others);

    ChoiceCard *file =
        addPlace(IconName::File, QString::fromUtf16(kExportOnly), tr("Just export the file"));
    file->setBadge(BadgeKind::Plain, tr("free"));
    file->setSentence(tr("Hand it to your IT or to another service."));
    column->addWidget(file);
}

ChoiceCard *WhereCard::addPlace(IconName icon, const QString &id, const QString &title)
{
    auto *card = new ChoiceCard(icon, title);
    card->setObjectName(u"place-"_s + id);
    // They are in two widgets; one is chosen of all.
    card->setAutoExclusive(false);
    m_places.insert(id, card);
    connect(card, &QAbstractButton::toggled, this, [this, id] { choose(id); });
    return card;
}

void WhereCard::choose(const QString &place)
{
    const bool other = m_place != place;
    m_place = place;
    showPlace();
    if (other)
        emit changed();
    if (place == kCustom && m_service.address.isEmpty())
        emit serviceRequested();
}

void WhereCard::setPlace(const QString &place)
{
    if (!m_places.contains(place))
        return;
    m_place = place;
    if (const core::ProviderInfo *chosen = provider(); chosen && !chosen->canLaunch())
        m_showOthers->setChecked(true);
    showPlace();
    emit changed();
}

const core::ProviderInfo *WhereCard::provider() const
{
    return m_catalogue.provider(m_place);
}

void WhereCard::showPlace()
{
    for (auto it = m_places.cbegin(); it != m_places.cend(); ++it)
        showChecked(*it, it.key() == m_place);
    const core::ProviderInfo *chosen = provider();
    m_serviceBox->setVisible(m_place == kCustom);
    m_which->setVisible(m_place == kLocal);
    m_modelBox->setVisible(chosen && m_place != kCustom);
    setService(m_service);
    fillModels();
}

void WhereCard::setService(const ServiceAddress &service)
{
    m_service = service;
    const auto address = core::serviceAddress(service.address);
    ChoiceCard *card = m_places.value(kCustom);
    card->setSentence(address
            ? (service.name.isEmpty() ? address->host()
                                      //: A service's name and its address.
                                      : tr("%1 (%2)").arg(service.name, address->host()))
            : tr("A service that speaks the OpenAI API: a server in the house, or one you know."));
    m_serviceText->setText(address
            ? (service.model.isEmpty() ? tr("No model is chosen there yet.")
                                       : tr("Model to teach: %1").arg(service.model))
            : tr("Enter where it is, and which model to teach."));
    m_changeService->setText(
        address ? tr("Change address or access &key…") : tr("Enter the &address…"));
}

const core::LocalModel *WhereCard::localModel() const
{
    return m_place == kLocal ? m_models.model(m_localModel) : nullptr;
}

void WhereCard::setLocalModel(const QString &id)
{
    m_localModel = id;
    fillModels();
    emit changed();
}

QString WhereCard::hostedModel() const
{
    return m_place == kLocal || !provider() ? QString() : m_model->currentData().toString();
}

std::optional<double> WhereCard::hostedParams() const
{
    const QString id = hostedModel();
    if (const core::ProviderInfo *chosen = provider()) {
        if (const core::CatalogueModel *model = chosen->model(id))
            return model->paramsB;
    }
    for (const core::BaseModelEntry &model : m_catalogue.baseModels) {
        if (model.id == id)
            return model.paramsB;
    }
    return std::nullopt;
}

void WhereCard::fillModels()
{
    const QString before = hostedModel();
    const QSignalBlocker blocker(m_model);
    m_model->clear();
    const core::ProviderInfo *chosen = provider();
    if (m_place == kLocal) {
        for (const core::LocalModel &model : m_models.models()) {
            m_model->addItem(
                model.isPractice ? tr("Practice model, for learning the journey") : model.label,
                model.id);
        }
        m_model->addItem(tr("Choose a folder…"), kFolder);
        m_model->setCurrentIndex(std::max(0, m_model->findData(m_localModel)));
        if (m_models.isReady() && !m_models.model(m_localModel) && !m_models.models().empty())
            m_localModel = m_models.models().front().id;
        describeLocal();
        return;
    }
    if (!chosen)
        return;
    for (const core::CatalogueModel &model : chosen->models)
        m_model->addItem(model.label.isEmpty() ? model.id : model.label, model.id);
    // Without a list of its own: what is usual, so that there is a price.
    for (const core::BaseModelEntry &model : m_catalogue.baseModels) {
        if (chosen->models.empty())
            m_model->addItem(model.label, model.id);
    }
    const int found = m_model->findData(before);
    m_model->setCurrentIndex(found >= 0 ? found
            : chosen->models.empty()    ? m_model->count() - 1
                                        : 0);
    QStringList notes;
    for (const core::ProviderStatusEvent &event : chosen->events)
        notes.append(event.text);
    m_modelNote->setText(notes.join(u'\n'));
    m_modelNote->setVisible(!notes.isEmpty());
}

void WhereCard::describeLocal()
{
    const core::LocalModel *model = m_models.model(m_localModel);
    QString note;
    if (!m_models.isReady()) {
        note = tr("Looking for models on this computer…");
    } else if (!model) {
        note.clear();
    } else if (!model->objection.isEmpty()) {
        note = model->objection;
    } else {
        const QString facts =
            //: A model: %1 its size on disk, %2 its licence.
            tr("%1, licence: %2.").arg(sizeText(model->bytes), licenseText(model->license));
        note = model->isPractice
            ? tr("Comes with Attune, to learn the journey with: its answers are not for customers. "
                 "%1")
                  .arg(facts)
            : facts;
    }
    m_modelNote->setText(note);
    m_modelNote->setVisible(!note.isEmpty());
}

void WhereCard::takeModel(int index)
{
    const QString id = m_model->itemData(index).toString();
    if (m_place == kLocal && id == kFolder) {
        fillModels(); // back to what it was, until a folder was chosen
        emit folderRequested();
        return;
    }
    if (m_place == kLocal) {
        m_localModel = id;
        describeLocal();
    }
    emit changed();
}

void WhereCard::focusModel()
{
    m_model->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
