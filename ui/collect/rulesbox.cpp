// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/rulesbox.h"

#include "ui/collect/fieldheading.h"
#include "ui/collect/linkbutton.h"
#include "ui/collect/textfield.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// As many characters as three lines can hold; the rest is behind "Edit".
constexpr qsizetype kQuietLength = 110;

QString beginning(const QString &text)
{
    const QString line = text.left(kQuietLength * 2).simplified();
    return line.size() <= kQuietLength ? line : line.left(kQuietLength - 1) + u'…';
}

} // namespace

RulesBox::RulesBox(QWidget *parent)
    : QWidget(parent)
    , m_heading(new FieldHeading(tr("House rules"), this))
    , m_edit(new LinkButton(tr("Edit"), this))
    , m_card(new Card(this))
    , m_quiet(new TextLabel(QString(), TextStyle::Body, ColorRole::Secondary, false, this))
    , m_form(new QWidget(this))
    , m_field(new TextField(this))
    , m_only(new QCheckBox(tr("Only for &this example"), this))
{
    m_edit->setObjectName(u"editRules"_s);
    m_edit->setAccessibleName(tr("Edit the house rules"));
    m_heading->setRemarkWraps(true);
    m_heading->addWidget(m_edit);
    m_quiet->setObjectName(u"rulesText"_s);
    m_quiet->setTextFormat(Qt::PlainText);
    m_quiet->setWordWrap(true);
    m_card->setColors(ColorRole::Alternate, ColorRole::Alternate);
    auto *inside = new QVBoxLayout(m_card);
    inside->setContentsMargins(10, 6, 10, 6);
    inside->addWidget(m_quiet);
    m_field->setObjectName(u"rulesField"_s);
    m_field->setAccessibleName(tr("House rules"));
    m_field->setPlaceholderText(
        tr("For example: Be brief. Repeat the order number. Never promise a date."));
    m_field->setLines(3, 10);
    m_only->setObjectName(u"ownRules"_s);

    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(4);
    form->addWidget(m_field);
    form->addWidget(m_only);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_heading);
    column->addWidget(m_card);
    column->addWidget(m_form);
    setEditing(false);

    connect(m_edit, &QPushButton::clicked, this, [this] {
        setEditing(!m_editing);
        if (m_editing)
            m_field->setFocus();
    });
    connect(m_only, &QCheckBox::toggled, this, [this](bool only) {
        if (only == m_own.has_value())
            return;
        m_own = only ? std::optional(m_common) : std::nullopt;
        updateLook();
        emit ownRulesEdited();
    });
    connect(m_field, &TextField::edited, this, [this] {
        (m_own ? *m_own : m_common) = m_field->text();
        if (m_own)
            emit ownRulesEdited();
        else
            emit commonRulesEdited();
    });
    connect(m_field, &TextField::focusLeft, this, &RulesBox::focusLeft);
    connect(m_field, &TextField::escapePressed, this, [this] {
        setEditing(false);
        emit escapePressed();
    });
}

void RulesBox::setRules(const QString &common, const std::optional<QString> &own)
{
    m_common = common;
    m_own = own;
    updateLook();
}

void RulesBox::setReadOnly(bool readOnly)
{
    m_edit->setVisible(!readOnly);
    m_field->setReadOnly(readOnly);
    m_only->setEnabled(!readOnly);
    if (readOnly)
        setEditing(false);
}

void RulesBox::setEditing(bool editing)
{
    m_editing = editing;
    m_form->setVisible(editing);
    m_card->setVisible(!editing);
    m_edit->setText(editing ? tr("Close") : tr("Edit"));
    updateLook();
}

void RulesBox::updateLook()
{
    m_heading->setRemark(
        (m_own ? tr("only for this example") : tr("same for all examples")) + u" ·"_s);
    const QString rules = m_own.value_or(m_common);
    m_field->setText(rules);
    m_only->setChecked(m_own.has_value());
    m_quiet->setText(rules.trimmed().isEmpty() ? tr("None yet. They tell the model how to answer.")
                                               : beginning(rules));
}

} // namespace ui
