// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tune/servicesheet.h"

#include "core/base/async.h"
#include "core/jobs/providerendpoints.h"
#include "core/jobs/waiting.h"
#include "core/secrets/memorysecretstore.h"
#include "ui/style/theme.h"
#include "ui/support/background.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const auto kCustom = u"custom"_s;

void addRow(QVBoxLayout *column, const QString &title, QWidget *field, const QString &hint = {})
{
    auto *label = new TextLabel(title, TextStyle::Body, ColorRole::Text, true);
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field);
    if (hint.isEmpty())
        return;
    auto *text = new TextLabel(hint, TextStyle::Small, ColorRole::Secondary);
    text->setWordWrap(true);
    column->addWidget(text);
}

} // namespace

ServiceSheet::ServiceSheet(
    const TuneServices &services, const ServiceAddress &service, QWidget *parent)
    : Sheet(tr("Another address"), parent)
    , m_services(services)
    , m_name(new QLineEdit)
    , m_address(new QLineEdit)
    , m_model(new QComboBox)
    , m_key(new QLineEdit)
    , m_keyPlace(new TextLabel({}, TextStyle::Small, ColorRole::Secondary))
    , m_remove(new QPushButton(tr("&Remove the key")))
    , m_test(new QPushButton(tr("&Test")))
    , m_outcome(new Badge(BadgeKind::Ok, {}))
    , m_outcomeText(new TextLabel({}, TextStyle::Body))
{
    setObjectName(u"serviceSheet"_s);
    setPreferredSize(560, 660);
    setSentence(tr("A service that speaks the OpenAI API: a server in the house, a colleague's "
                   "computer, or a service you know."));
    build(service);
    m_save = addButton(tr("&Use this address"), u"saveService"_s, true);
    addCloseButton(tr("&Cancel"));
    connect(m_save, &QPushButton::clicked, this, &ServiceSheet::save);
    connect(m_test, &QPushButton::clicked, this, &ServiceSheet::test);
    connect(m_remove, &QPushButton::clicked, this, &ServiceSheet::removeKey);
    connect(m_address, &QLineEdit::textChanged, this, &ServiceSheet::updateButtons);
    connect(m_address, &QLineEdit::editingFinished, this, &ServiceSheet::lookForKey);
    connect(m_key, &QLineEdit::textChanged, this, &ServiceSheet::updateButtons);
    connect(m_model, &QComboBox::editTextChanged, this, &ServiceSheet::updateButtons);
    updateButtons();
    lookForKey();
}

ServiceSheet::~ServiceSheet()
{
    m_stop.request_stop();
}

void ServiceSheet::build(const ServiceAddress &service)
{
    m_name->setObjectName(u"serviceName"_s);
    m_name->setText(service.name);
    addRow(body(), tr("&Name"), m_name, tr("What you call it; may be left empty."));
    m_address->setObjectName(u"serviceAddress"_s);
    m_address->setText(service.address);
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_address->setPlaceholderText(u"https://…/v1"_s);
    addRow(body(), tr("&Address"), m_address);
    m_model->setObjectName(u"serviceModel"_s);
    m_model->setEditable(true);
    m_model->setInsertPolicy(QComboBox::NoInsert);
    m_model->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_model->setEditText(service.model);
    m_model->lineEdit()->setAccessibleName(tr("&Model to teach").remove(u'&'));
    addRow(
        body(), tr("&Model to teach"), m_model, tr("As the service names it. A test lists them."));

    m_key->setObjectName(u"serviceKey"_s);
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setLayoutDirection(Qt::LeftToRight);
    addRow(body(), tr("Access &key"), m_key);
    m_keyPlace->setObjectName(u"keyPlace"_s);
    m_keyPlace->setWordWrap(true);
    body()->addWidget(m_keyPlace);
    m_test->setObjectName(u"testService"_s);
    m_remove->setObjectName(u"removeKey"_s);
    m_test->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(scaled(this, 8));
    buttons->addWidget(m_test);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    body()->addLayout(buttons);
    m_outcome->setObjectName(u"testBadge"_s);
    m_outcomeText->setObjectName(u"testOutcome"_s);
    m_outcomeText->setWordWrap(true);
    auto *outcome = new QHBoxLayout;
    outcome->setSpacing(scaled(this, 8));
    outcome->addWidget(m_outcome, 0, Qt::AlignTop);
    outcome->addWidget(m_outcomeText, 1);
    body()->addLayout(outcome);
    body()->addStretch();
    m_outcome->hide();
    m_outcomeText->hide();
}

void ServiceSheet::focusKey()
{
    m_key->setFocus(Qt::OtherFocusReason);
}

QString ServiceSheet::account() const
{
    const auto address = core::serviceAddress(m_address->text());
    return address ? address->host() : QString();
}

ServiceAddress ServiceSheet::entered() const
{
    return {.name = m_name->text().trimmed(),
        .address = m_address->text().trimmed(),
        .model = m_model->currentText().trimmed()};
}

void ServiceSheet::lookForKey()
{
    const QString wanted = account();
    if (wanted.isEmpty() || wanted == m_knownAccount)
        return;
    core::onFinished(m_services.keys.read(wanted), this,
        [this, wanted](const core::Result<std::optional<QString>> &key) {
            if (wanted != account())
                return;
            m_knownAccount = wanted;
            m_hasKey = key && *key;
            if (!key)
                say(BadgeKind::Look, key.error().message);
            updateButtons();
        });
}

void ServiceSheet::updateButtons()
{
    const QString wanted = account();
    const bool known = !wanted.isEmpty() && wanted == m_knownAccount;
    const QByteArray variable = core::EnvironmentSecretStore::variableFor(wanted);
    const bool fromEnvironment =
        !wanted.isEmpty() && qEnvironmentVariableIsSet(variable.constData());
    QString place = m_services.keys.place();
    if (fromEnvironment)
        place = tr("The access key comes from the environment variable %1.")
                    .arg(QString::fromLatin1(variable));
    else if (known && m_hasKey)
        //: %1 says where.
        place = tr("An access key is there. %1").arg(place);
    m_keyPlace->setText(place);
    m_key->setPlaceholderText(
        known && m_hasKey ? tr("Enter another one to replace it") : tr("Where it needs one"));
    m_remove->setVisible(known && m_hasKey && !fromEnvironment);
    m_test->setEnabled(!wanted.isEmpty() && !m_testing);
    m_test->setText(m_testing ? tr("Testing…") : tr("&Test"));
    m_save->setEnabled(!wanted.isEmpty() && !m_model->currentText().trimmed().isEmpty());
    if (!m_save->isEnabled() && !m_outcome->isVisibleTo(this))
        m_outcomeText->setText(wanted.isEmpty()
                ? tr("Enter an address, such as https://tuner.example.com/v1.")
                : tr("Enter the model to teach, or test the address to choose from a list."));
    m_outcomeText->setVisible(!m_save->isEnabled() || m_outcome->isVisibleTo(this));
}

void ServiceSheet::say(BadgeKind kind, const QString &text)
{
    m_outcome->setKind(kind);
    m_outcome->setText(kind == BadgeKind::Ok ? tr("It works")
            : kind == BadgeKind::Tip         ? tr("Done")
                                             : tr("It does not work"));
    m_outcome->show();
    m_outcomeText->setText(text);
    m_outcomeText->show();
}

void ServiceSheet::test()
{
    const auto address = core::serviceAddress(m_address->text());
    const core::ProviderInfo *provider = m_services.catalogue.provider(kCustom);
    if (!address || !provider || m_testing)
        return;
    m_testing = true;
    m_stop = std::stop_source();
    updateButtons();
    // All of these outlive the sheet.
    auto work =
        [services = m_services, provider = *provider, address = *address,
            typed = m_key->text().trimmed(), account = account(),
            stop = m_stop.get_token()]() -> core::ProviderResult<std::vector<core::RemoteModel>> {
        QString key = typed;
        if (key.isEmpty()) {
            const auto stored = core::waitFor(services.keys.read(account), stop);
            key = stored ? stored->value_or(QString()) : QString();
        }
        core::Endpoint endpoint{.address = address};
        if (!key.isEmpty())
            endpoint.credential =
                core::HttpHeader{provider.authHeader, provider.authPrefix + key.toUtf8()};
        return core::testEndpoint(services.http, provider, endpoint, stop);
    };
    core::onFinished(runInBackground(std::move(work)), this,
        [this](const core::ProviderResult<std::vector<core::RemoteModel>> &models) {
            takeTest(models);
        });
}

void ServiceSheet::takeTest(const core::ProviderResult<std::vector<core::RemoteModel>> &models)
{
    m_testing = false;
    if (!models) {
        //: A problem: what it is, and what it means.
        say(BadgeKind::Must, tr("%1 %2").arg(models.error().title, models.error().body));
        updateButtons();
        return;
    }
    const QString chosen = m_model->currentText();
    m_model->clear();
    for (const core::RemoteModel &model : *models)
        m_model->addItem(model.id);
    m_model->setEditText(chosen.isEmpty() && !models->empty() ? models->front().id : chosen);
    say(BadgeKind::Ok,
        tr("The service answers and knows %Ln model(s). Whether it can tune shows when it is asked "
           "to.",
            nullptr, int(models->size())));
    updateButtons();
}

void ServiceSheet::removeKey()
{
    core::onFinished(
        m_services.keys.remove(account()), this, [this](const core::Result<> &removed) {
            if (removed) {
                m_hasKey = false;
                say(BadgeKind::Tip, tr("The access key is no longer on this computer."));
            } else {
                say(BadgeKind::Must, removed.error().message);
            }
            updateButtons();
        });
}

void ServiceSheet::save()
{
    const QString key = m_key->text().trimmed();
    if (key.isEmpty()) {
        finish();
        return;
    }
    m_save->setEnabled(false);
    core::onFinished(
        m_services.keys.write(account(), key), this, [this](const core::Result<> &written) {
            m_save->setEnabled(true);
            if (written)
                finish();
            else
                say(BadgeKind::Must, written.error().message);
        });
}

void ServiceSheet::finish()
{
    m_key->clear();
    emit saved(entered());
    accept();
}

} // namespace ui
