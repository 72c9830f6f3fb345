// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/use/servecard.h"

#include "ui/style/icons.h"
#include "ui/support/switching.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using State = core::LocalServing::State;

ServeCard::ServeCard(QWidget *parent)
    : Card(parent)
    , m_on(new QCheckBox)
    , m_text(new TextLabel({}, TextStyle::Body, ColorRole::Secondary))
    , m_problem(new TextLabel({}, TextStyle::Body, ColorRole::LookText))
    , m_details(new QWidget)
    , m_showKey(new QCheckBox(tr("&Show the access key")))
    , m_background(new QCheckBox(tr("&Keep it running when Attune is closed")))
    , m_settings(new QPushButton(tr("Settings for other &programs…")))
{
    setObjectName(u"serveCard"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(scaled(this, 8));
    auto *head = new QHBoxLayout;
    head->addWidget(
        new TextLabel(tr("Serve on this computer"), TextStyle::Title, ColorRole::Text, true), 1);
    m_on->setObjectName(u"serveSwitch"_s);
    m_on->setAccessibleName(tr("Serve on this computer"));
    head->addWidget(m_on);
    column->addLayout(head);
    m_text->setObjectName(u"serveText"_s);
    m_problem->setObjectName(u"serveProblem"_s);
    m_text->setWordWrap(true);
    m_problem->setWordWrap(true);
    column->addWidget(m_text);
    column->addWidget(m_problem);
    auto *inside = new QVBoxLayout(m_details);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(scaled(this, 4));
    m_address = addField(inside, tr("&Address"), u"serveAddress"_s);
    m_key = addField(inside, tr("Access &key"), u"serveKey"_s);
    m_key->setEchoMode(QLineEdit::Password);
    m_showKey->setObjectName(u"serveShowKey"_s);
    inside->addWidget(m_showKey);
    m_model = addField(inside, tr("Name of the &model"), u"serveModel"_s);
    m_settings->setObjectName(u"serveSettings"_s);
    inside->addSpacing(scaled(this, 4));
    inside->addWidget(m_settings, 0, Qt::AlignLeading);
    column->addWidget(m_details);
    m_background->setObjectName(u"serveBackground"_s);
    column->addWidget(m_background);
    connect(m_on, &QCheckBox::toggled, this, [this](bool on) {
        showChecked(m_on, !on); // until it is so
        emit switchRequested(on);
    });
    connect(m_showKey, &QCheckBox::toggled, this,
        [this](bool on) { m_key->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_background, &QCheckBox::toggled, this, &ServeCard::backgroundChosen);
    connect(m_settings, &QPushButton::clicked, this, &ServeCard::settingsRequested);
}

QLineEdit *ServeCard::addField(QVBoxLayout *column, const QString &label, const QString &objectName)
{
    auto *field = new QLineEdit;
    field->setObjectName(objectName);
    field->setReadOnly(true);
    field->setLayoutDirection(Qt::LeftToRight); // addresses and names read so
    auto *caption = new QLabel(label);
    caption->setBuddy(field);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(this, 8));
    auto *copy = new QPushButton(themedIcon(this, IconName::Copy), {});
    copy->setObjectName(objectName + u"Copy"_s);
    const QString what = QString(label).remove(u'&');
    //: %1 is what is copied: "Address".
    copy->setAccessibleName(tr("Copy: %1").arg(what));
    copy->setToolTip(tr("Copy: %1").arg(what));
    row->addWidget(field, 1);
    row->addWidget(copy);
    column->addWidget(caption);
    column->addLayout(row);
    connect(copy, &QPushButton::clicked, this, [this, field, what] {
        QApplication::clipboard()->setText(field->text());
        emit copied(what);
    });
    return field;
}

void ServeCard::present(const View &view)
{
    const bool on = view.state == State::On;
    showChecked(m_on, on || view.state == State::Starting);
    m_on->setText(view.state == State::Starting ? tr("Starting…") : on ? tr("On") : tr("Off"));
    m_on->setEnabled(view.state != State::Starting && view.obstacle.isEmpty());
    m_text->setText(on
            ? tr("Other programs here can ask the tuned model. Free; nothing leaves this "
                 "computer. Address and key stay the same.")
            : tr("Switch it on, and other programs on this computer can ask the tuned "
                 "model. Free; nothing leaves this computer."));
    const QString trouble = view.problem.isEmpty() ? view.obstacle : view.problem;
    m_problem->setText(trouble);
    m_problem->setVisible(!trouble.isEmpty());
    m_details->setVisible(on);
    m_background->setVisible(on);
    showChecked(m_background, view.background);
    if (on) {
        m_address->setText(view.address);
        m_key->setText(view.key);
        m_model->setText(view.model);
        for (QLineEdit *field : {m_address, m_key, m_model})
            field->setCursorPosition(0);
    }
}

} // namespace ui
