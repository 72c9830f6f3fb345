// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/use/clientsheet.h"

#include "ui/style/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ClientSheet::ClientSheet(const core::ClientAccess &access, QWidget *parent)
    : Sheet(tr("Settings for other programs"), parent)
    , m_access(access)
    , m_kind(new QComboBox)
    , m_text(new QPlainTextEdit)
{
    setObjectName(u"clientSheet"_s);
    setSentence(tr("Any program that takes an address in the style of OpenAI can ask the tuned "
                   "model. Who has the access key can ask it, too."));
    setPreferredSize(640, 460);
    auto *label = new QLabel(tr("&Which program?"));
    m_kind->setObjectName(u"clientKind"_s);
    m_kind->addItem(tr("A chatbot or workflow tool with a form"), int(core::ClientKind::Form));
    m_kind->addItem(tr("curl, in a terminal"), int(core::ClientKind::Curl));
    m_kind->addItem(tr("Python"), int(core::ClientKind::Python));
    label->setBuddy(m_kind);
    body()->addWidget(label);
    body()->addWidget(m_kind);
    m_text->setObjectName(u"clientText"_s);
    m_text->setAccessibleName(tr("Settings to copy"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLayoutDirection(Qt::LeftToRight); // programs read so
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(scaled(this, 12));
    m_text->setFont(font);
    m_text->setMinimumHeight(scaled(this, 180));
    body()->addWidget(m_text, 1);
    addCloseButton(tr("&Close"));
    QPushButton *copy = addButton(tr("C&opy"), u"copyClient"_s, true);
    connect(copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_text->toPlainText());
        emit copied();
    });
    connect(m_kind, &QComboBox::activated, this, &ClientSheet::show);
    show();
}

void ClientSheet::show()
{
    m_text->setPlainText(core::clientSettings(
        static_cast<core::ClientKind>(m_kind->currentData().toInt()), m_access));
}

} // namespace ui
