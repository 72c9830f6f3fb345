// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tune/costcard.h"

#include "ui/style/attunestyle.h"
#include "ui/tune/factrow.h"
#include "ui/tune/tunewords.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const auto kPasses = u"n_epochs"_s;

QString servingText(const core::ServingQuote &serving)
{
    if (serving.mode == core::ServingMode::Local)
        return CostCard::tr("Afterwards it runs here, free.");
    if (serving.perDay && *serving.perDay > 0) {
        QString text = CostCard::tr("Afterwards, keeping it running costs %1 a day (%2), also when "
                                    "nobody asks: %3 a month.")
                           .arg(dollars(*serving.perDay), serving.unit,
                               dollars(serving.perMonth.value_or(*serving.perDay * 30)));
        if (!serving.autoStop.isEmpty())
            text += u' ' + serving.autoStop;
        return text;
    }
    if (serving.perDay)
        return CostCard::tr("Afterwards it costs nothing while nobody asks.");
    return {};
}

/// The text of a field without the mnemonic, for screen readers.
QString plain(QString text)
{
    return text.remove(u'&');
}

} // namespace

CostCard::CostCard(QWidget *parent)
    : Card(parent)
    , m_money(new BigFact(tr("once, for tuning")))
    , m_time(new BigFact(tr("until it is ready")))
    , m_assumptions(new TextLabel({}, TextStyle::Small, ColorRole::Secondary))
    , m_serving(new TextLabel({}, TextStyle::Small, ColorRole::Secondary))
    , m_seen(new TextLabel({}, TextStyle::Small, ColorRole::Secondary))
    , m_passes(new QSpinBox)
    , m_name(new QLineEdit)
    , m_more(new QPushButton(tr("M&ore settings")))
    , m_moreBox(new QWidget)
    , m_form(new ParameterForm)
    , m_delete(new QCheckBox(tr("&Delete the files there afterwards")))
{
    setObjectName(u"costCard"_s);
    setAccessibleName(tr("Cost and time"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(scaled(this, 8));
    build(column);
    connect(m_passes, &QSpinBox::valueChanged, this, &CostCard::changed);
    connect(m_name, &QLineEdit::textEdited, this, &CostCard::changed);
    connect(m_form, &ParameterForm::changed, this, &CostCard::changed);
    connect(m_more, &QPushButton::toggled, this, [this](bool shown) {
        m_moreBox->setVisible(shown);
        m_more->setIcon(themedIcon(
            this, shown ? IconName::ChevronUp : IconName::ChevronDown, ColorRole::Accent));
    });
}

void CostCard::build(QVBoxLayout *column)
{
    column->addWidget(new TextLabel(tr("Cost and time"), TextStyle::Title, ColorRole::Text, true));
    auto *figures = new QHBoxLayout;
    figures->setSpacing(scaled(this, 16));
    m_money->setObjectName(u"moneyFact"_s);
    m_time->setObjectName(u"timeFact"_s);
    figures->addWidget(m_money, 1, Qt::AlignTop); // it takes no room that is left over
    figures->addWidget(m_time, 1, Qt::AlignTop);
    column->addLayout(figures);
    for (TextLabel *label : {m_assumptions, m_serving, m_seen})
        label->setWordWrap(true);
    m_assumptions->setObjectName(u"assumptions"_s);
    m_serving->setObjectName(u"servingCost"_s);
    column->addWidget(m_assumptions);
    column->addWidget(m_serving);
    column->addWidget(m_seen);
    column->addWidget(new Hairline);

    m_passes->setObjectName(u"passes"_s);
    m_passes->setRange(1, 50);
    m_passes->setMinimumWidth(scaled(this, 80));
    m_passes->setValue(3);
    auto *passesTitle = new TextLabel(tr("&Passes through your examples"), TextStyle::Body);
    passesTitle->setWordWrap(true);
    passesTitle->setBuddy(m_passes);
    auto *passes = new QHBoxLayout;
    passes->addWidget(passesTitle, 1);
    passes->addWidget(m_passes);
    column->addLayout(passes);
    auto *hint =
        new TextLabel(tr("Three suit most projects. More can make it memorise instead of learn."),
            TextStyle::Small, ColorRole::Secondary);
    hint->setWordWrap(true);
    column->addWidget(hint);

    m_name->setObjectName(u"tuneName"_s);
    m_name->setMaxLength(40);
    m_name->setPlaceholderText(tr("What you will know it by"));
    auto *nameTitle = new TextLabel(tr("&Name"), TextStyle::Body);
    nameTitle->setBuddy(m_name);
    column->addWidget(nameTitle);
    column->addWidget(m_name);

    m_more->setObjectName(u"moreSettings"_s);
    m_more->setCheckable(true);
    m_more->setIcon(themedIcon(this, IconName::ChevronDown, ColorRole::Accent));
    setQuiet(m_more);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    auto *more = new QVBoxLayout(m_moreBox);
    more->setContentsMargins(0, 0, 0, 0);
    more->setSpacing(scaled(this, 8));
    more->addWidget(m_form);
    m_delete->setObjectName(u"deleteFiles"_s);
    more->addWidget(m_delete);
    m_moreBox->hide();
    column->addWidget(m_moreBox);
    column->addStretch();
}

void CostCard::setProvider(const core::ProviderInfo *provider)
{
    std::vector<core::Hyperparameter> others;
    bool hasPasses = false;
    if (provider) {
        for (const core::Hyperparameter &parameter : provider->hyperparameters) {
            const bool sft = parameter.methods.isEmpty() || parameter.methods.contains(u"sft"_s);
            if (parameter.name == kPasses) {
                hasPasses = true;
                m_passes->setRange(
                    int(parameter.minimum.value_or(1)), int(parameter.maximum.value_or(50)));
            } else if (sft && parameter.type != core::ParameterType::Choice) {
                others.push_back(parameter);
            }
        }
    }
    m_passes->setEnabled(hasPasses || !provider || !provider->canLaunch());
    m_form->setParameters(others);
    const bool launch = provider && provider->canLaunch();
    m_delete->setVisible(launch && !provider->isLocal());
    m_more->setVisible(launch && (!others.empty() || !provider->isLocal()));
    m_moreBox->setVisible(m_more->isVisibleTo(this) && m_more->isChecked());
}

void CostCard::present(
    const core::ProviderInfo *provider, const TuneEstimate &estimate, const EstimateNotes &notes)
{
    const QLocale locale;
    if (!provider) {
        m_money->setValue(tr("free", "costs nothing"));
        m_time->setValue(tr("at once"));
        m_assumptions->setText(tr(
            "The file holds the examples to learn from, in the format of OpenAI-style services."));
        m_serving->hide();
        m_seen->hide();
        return;
    }
    QStringList lines;
    if (estimate.quote && estimate.quote->training) {
        m_money->setValue(moneyText(*estimate.quote->training));
    } else {
        m_money->setValue(tr("not known", "a price"));
        if (!provider->isLocal())
            lines.append(tr("What it costs is up to whoever runs that address."));
    }
    if (provider->isLocal()) {
        m_time->setValue(estimate.time ? rangeText(estimate.time->low, estimate.time->high)
                : notes.measuring      ? tr("measuring…")
                                       : tr("not known", "a time"));
        if (estimate.time)
            lines.append(tr("Measured on this computer just now, while nothing else needs it."));
        else if (!notes.timeTrouble.isEmpty())
            lines.append(notes.timeTrouble);
        if (estimate.memory > 0)
            lines.append(estimate.available > 0
                    ? tr("Needs about %1 of memory; %2 is free.")
                          .arg(sizeText(estimate.memory), sizeText(estimate.available))
                    : tr("Needs about %1 of memory.").arg(sizeText(estimate.memory)));
    } else {
        m_time->setValue(tr("not known", "a time"));
        lines.append(tr("How long it takes depends on their queue."));
    }
    if (estimate.quote && !provider->isLocal()) {
        lines += estimate.quote->assumptions;
        lines += estimate.quote->warnings;
    }
    m_assumptions->setText(lines.join(u'\n'));
    m_assumptions->setVisible(!lines.isEmpty());
    QStringList serving;
    if (estimate.quote) {
        for (const core::ServingQuote &one : estimate.quote->serving) {
            if (const QString text = servingText(one); !text.isEmpty())
                serving.append(text);
        }
    }
    m_serving->setText(serving.join(u'\n'));
    m_serving->setVisible(!serving.isEmpty());
    const bool priced = estimate.quote && estimate.quote->priceOrigin.seen && !provider->isLocal();
    if (priced)
        m_seen->setText(
            (estimate.quote->priceStale ? tr("Prices seen on %1: they may have changed.")
                                        : tr("Prices seen on %1."))
                .arg(locale.toString(*estimate.quote->priceOrigin.seen, QLocale::LongFormat)));
    m_seen->setVisible(priced);
}

qint64 CostCard::passes() const
{
    return m_passes->value();
}

void CostCard::setPasses(qint64 passes)
{
    m_passes->setValue(int(passes));
}

QString CostCard::name() const
{
    return m_name->text().trimmed();
}

void CostCard::setName(const QString &name)
{
    m_name->setText(name);
}

bool CostCard::deletesFiles() const
{
    return m_delete->isVisibleTo(m_moreBox) && m_delete->isChecked();
}

std::map<QString, core::Json> CostCard::parameters() const
{
    std::map<QString, core::Json> values = m_form->values();
    values[kPasses] = passes();
    return values;
}

QString CostCard::objection() const
{
    return m_form->objection();
}

void CostCard::showMore()
{
    m_more->setChecked(true);
    m_form->setFocus(Qt::OtherFocusReason);
}

ParameterForm::ParameterForm(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_objection(new TextLabel({}, TextStyle::Small, ColorRole::MustText))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(scaled(this, 4));
    m_objection->setObjectName(u"parameterObjection"_s);
    m_objection->setWordWrap(true);
    m_objection->hide();
    m_column->addWidget(m_objection);
}

void ParameterForm::setParameters(const std::vector<core::Hyperparameter> &parameters)
{
    QHash<QString, QString> before;
    for (const Field &field : m_fields)
        before.insert(field.parameter.name, field.edit->text());
    m_fields.clear();
    while (m_column->count() > 1) {
        QLayoutItem *item = m_column->takeAt(0);
        delete item->widget();
        delete item;
    }
    int at = 0;
    for (const core::Hyperparameter &parameter : parameters) {
        const core::ParameterWords words = core::wordsFor(parameter);
        auto *edit = new QLineEdit(before.value(parameter.name));
        edit->setObjectName(u"parameter-"_s + parameter.name);
        edit->setPlaceholderText(tr("Decided for you"));
        edit->setAccessibleName(plain(words.title));
        edit->setAccessibleDescription(words.help);
        auto *title = new TextLabel(words.title, TextStyle::Body);
        title->setBuddy(edit);
        m_column->insertWidget(at++, title);
        m_column->insertWidget(at++, edit);
        if (!words.help.isEmpty()) {
            auto *help = new TextLabel(words.help, TextStyle::Small, ColorRole::Secondary);
            help->setWordWrap(true);
            m_column->insertWidget(at++, help);
        }
        connect(edit, &QLineEdit::textEdited, this, [this] {
            check();
            emit changed();
        });
        if (m_fields.empty())
            setFocusProxy(edit);
        m_fields.push_back({parameter, edit});
    }
    check();
}

std::optional<core::Json> ParameterForm::valueOf(const Field &field)
{
    const QString text = field.edit->text().trimmed();
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const QLocale locale;
    if (field.parameter.type == core::ParameterType::Integer) {
        const qint64 number = locale.toLongLong(text, &isNumber);
        if (isNumber)
            return core::Json(number);
    }
    const double number = locale.toDouble(text, &isNumber);
    return isNumber ? core::Json(number) : core::Json(text.toStdString());
}

std::map<QString, core::Json> ParameterForm::values() const
{
    std::map<QString, core::Json> values;
    for (const Field &field : m_fields) {
        if (auto value = valueOf(field))
            values.emplace(field.parameter.name, std::move(*value));
    }
    return values;
}

QString ParameterForm::objection() const
{
    for (const Field &field : m_fields) {
        const auto value = valueOf(field);
        if (!value)
            continue;
        if (const auto objection = field.parameter.objection(*value))
            return *objection;
    }
    return {};
}

void ParameterForm::check()
{
    m_objection->setText(objection());
    m_objection->setVisible(!m_objection->text().isEmpty());
}

} // namespace ui
