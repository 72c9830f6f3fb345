// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/nameprompt.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

NamePrompt::NamePrompt(const QString &title, const QString &explanation, const QString &label,
    const QString &button, QWidget *parent)
    : Sheet(title, parent)
    , m_name(new QLineEdit)
{
    setObjectName(u"namePrompt"_s);
    setSentence(explanation);
    auto *caption = new QLabel(label);
    caption->setBuddy(m_name);
    m_name->setObjectName(u"promptName"_s);
    body()->addWidget(caption);
    body()->addWidget(m_name);
    QPushButton *keep = addButton(button, u"promptAccept"_s, true);
    keep->setEnabled(false);
    addCloseButton(tr("&Close"));
    connect(m_name, &QLineEdit::textChanged, keep,
        [keep](const QString &name) { keep->setEnabled(!name.trimmed().isEmpty()); });
    connect(keep, &QPushButton::clicked, this, [this] {
        emit named(m_name->text().trimmed());
        accept();
    });
    m_name->setFocus();
}

} // namespace ui
