// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/tagrow.h"

#include "core/dataset/example.h"
#include "ui/collect/flowlayout.h"
#include "ui/collect/tagchip.h"
#include "ui/style/theme.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace ui {

TagRow::TagRow(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this))
    , m_add(new TagChip(TagChip::Kind::Add, tr("Tag"), this))
    , m_field(new QLineEdit(this))
{
    setObjectName(u"tagRow"_s);
    setAccessibleName(tr("Tags"));
    m_add->setObjectName(u"addTag"_s);
    m_add->setAccessibleName(tr("Add a tag"));
    m_field->setObjectName(u"newTag"_s);
    m_field->setAccessibleName(tr("New tag"));
    m_field->setPlaceholderText(tr("New tag"));
    m_field->hide();
    m_field->installEventFilter(this);
    m_flow->addWidget(m_add);
    m_flow->addWidget(m_field);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    auto *completer = new QCompleter(new QStringListModel(m_field), m_field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_field->setCompleter(completer);
    connect(m_add, &QAbstractButton::clicked, this, &TagRow::startAdding);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { finishAdding(true); });
}

void TagRow::setTags(const QStringList &tags)
{
    if (m_tags == tags)
        return;
    m_tags = tags;
    rebuild();
}

void TagRow::setKnownTags(const QStringList &tags)
{
    static_cast<QStringListModel *>(m_field->completer()->model())->setStringList(tags);
}

void TagRow::setReadOnly(bool readOnly)
{
    if (m_readOnly == readOnly)
        return;
    m_readOnly = readOnly;
    m_add->setVisible(!readOnly);
    rebuild();
}

void TagRow::rebuild()
{
    for (QWidget *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one that was clicked
    }
    m_chips.clear();
    for (const QString &tag : std::as_const(m_tags)) {
        auto *chip = new TagChip(TagChip::Kind::Tag, tag, this);
        chip->setObjectName(u"tag:"_s + tag);
        chip->setFixedTag(m_readOnly);
        connect(chip, &QAbstractButton::clicked, this, [this, tag] {
            m_tags.removeAll(tag);
            rebuild();
            m_add->setFocus();
            emit tagsEdited(m_tags);
        });
        m_flow->insertWidget(int(m_chips.size()), chip);
        QWidget::setTabOrder(m_chips.isEmpty() ? this : m_chips.last(), chip);
        chip->show();
        m_chips.append(chip);
    }
    if (!m_chips.isEmpty())
        QWidget::setTabOrder(m_chips.last(), m_add);
    updateGeometry();
}

void TagRow::startAdding()
{
    m_field->clear();
    m_field->setFixedWidth(scaled(this, 140));
    m_field->show();
    m_add->hide();
    m_field->setFocus();
}

void TagRow::finishAdding(bool add)
{
    if (!m_field->isVisible())
        return;
    const QStringList before = m_tags;
    if (add)
        m_tags = core::normalisedTags(m_tags + QStringList{m_field->text()});
    m_field->clear();
    m_add->setVisible(!m_readOnly);
    if (m_field->hasFocus())
        m_add->setFocus();
    m_field->hide();
    if (m_tags != before) {
        rebuild();
        emit tagsEdited(m_tags);
    }
}

bool TagRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field) {
        if (event->type() == QEvent::KeyPress &&
            static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            finishAdding(false);
            return true;
        }
        // What was typed is kept when somebody clicks elsewhere.
        if (event->type() == QEvent::FocusOut &&
            static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            finishAdding(true);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
