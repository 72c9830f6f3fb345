// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/projectsettingssheet.h"

#include "ui/session/projectsession.h"
#include "ui/style/theme.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

void addRow(QVBoxLayout *column, const QString &label, QWidget *field, const QString &hint = {})
{
    auto *name = new QLabel(label);
    QFont bold = name->font();
    bold.setBold(true);
    name->setFont(bold);
    name->setBuddy(field);
    column->addWidget(name);
    column->addWidget(field);
    if (hint.isEmpty())
        return;
    auto *text = new TextLabel(hint, TextStyle::Small, ColorRole::Secondary);
    text->setWordWrap(true);
    column->addWidget(text);
}

QPlainTextEdit *textBox(const QString &text, const QString &objectName, int height)
{
    auto *box = new QPlainTextEdit(text);
    box->setObjectName(objectName);
    box->setTabChangesFocus(true);
    box->setFixedHeight(scaled(box, height));
    return box;
}

} // namespace

ProjectSettingsSheet::ProjectSettingsSheet(ProjectSession &session, QWidget *parent)
    : Sheet(tr("Project settings"), parent)
    , m_session(session)
{
    setObjectName(u"projectSettingsSheet"_s);
    setPreferredSize(560);
    build(session.settings());
    if (!session.isReadOnly()) {
        QPushButton *keep = addButton(tr("&Save these settings"), u"saveSettings"_s, true);
        connect(keep, &QPushButton::clicked, this, &ProjectSettingsSheet::save);
        addCloseButton(tr("Keep as it &was"));
    } else {
        addCloseButton(tr("&Close"));
    }
    // The project can be closed while the sheet is open.
    connect(&session, &QObject::destroyed, this, &QDialog::reject);
}

void ProjectSettingsSheet::build(const core::ProjectSettings &settings)
{
    const bool readOnly = m_session.isReadOnly();
    m_name = new QLineEdit(settings.name);
    m_name->setObjectName(u"settingsName"_s);
    m_name->setReadOnly(readOnly);
    addRow(body(), tr("&Name"), m_name);

    m_rules = textBox(settings.houseRules, u"settingsRules"_s, 96);
    m_rules->setReadOnly(readOnly);
    addRow(body(), tr("House &rules"), m_rules,
        tr("What the model is told about how to answer. They stand in front of every example that "
           "has none of its own."));

    m_template = textBox(settings.referenceTemplate, u"settingsTemplate"_s, 96);
    m_template->setReadOnly(readOnly);
    addRow(body(), tr("How reference &material is added to a question"), m_template,
        tr("{question} and {reference} stand for the texts of the example."));

    m_category = new QComboBox;
    m_category->setObjectName(u"settingsCategory"_s);
    m_category->addItems({tr("The model does not learn the category"),
        tr("First line of the answer: “Category: Delivery”"),
        tr("A field of the JSON object that the answer is")});
    m_category->setCurrentIndex(static_cast<int>(settings.categoryInAnswer));
    m_category->setEnabled(!readOnly);
    addRow(body(), tr("&Category in the answer"), m_category);

    m_field = new QLineEdit(settings.categoryField);
    m_field->setObjectName(u"settingsField"_s);
    addRow(body(), tr("Name of the &JSON field"), m_field,
        tr("Used only when the category is a field of a JSON answer."));
    connect(
        m_category, &QComboBox::currentIndexChanged, this, &ProjectSettingsSheet::updateFieldState);
    updateFieldState();
}

void ProjectSettingsSheet::editHouseRules()
{
    m_rules->setFocus();
    m_rules->selectAll();
}

void ProjectSettingsSheet::updateFieldState()
{
    m_field->setEnabled(!m_session.isReadOnly() &&
        m_category->currentIndex() == static_cast<int>(core::CategoryInAnswer::JsonField));
}

core::ProjectSettings ProjectSettingsSheet::edited() const
{
    core::ProjectSettings settings = m_session.settings();
    settings.name = m_name->text().trimmed();
    settings.houseRules = m_rules->toPlainText();
    settings.referenceTemplate = m_template->toPlainText();
    settings.categoryInAnswer = static_cast<core::CategoryInAnswer>(m_category->currentIndex());
    if (const QString field = m_field->text().trimmed(); !field.isEmpty())
        settings.categoryField = field;
    return settings;
}

void ProjectSettingsSheet::save()
{
    const core::ProjectSettings settings = edited();
    if (settings != m_session.settings())
        m_session.apply({.action = u"settings"_s, .settings = settings});
    accept();
}

} // namespace ui
