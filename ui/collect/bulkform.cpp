// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/bulkform.h"

#include "ui/collect/examplewords.h"
#include "ui/collect/fieldheading.h"
#include "ui/style/icons.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

void setItems(QComboBox *box, const QStringList &items)
{
    const QString text = box->currentText();
    box->clear();
    box->addItems(items);
    box->setCurrentIndex(-1);
    box->setEditText(text);
}

} // namespace

BulkForm::BulkForm(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_title(new TextLabel(QString(), TextStyle::Title, ColorRole::Text, true, this))
    , m_fields(new QWidget(this))
{
    m_column->setContentsMargins(16, 16, 16, 16);
    m_column->setSpacing(8);
    m_title->setObjectName(u"bulkTitle"_s);
    m_title->setWordWrap(true);
    m_column->addWidget(m_title);
    auto *hint = new TextLabel(tr("What you choose here changes all of them at once. Undo takes it "
                                  "back in one step."),
        TextStyle::Body, ColorRole::Secondary, false, this);
    hint->setWordWrap(true);
    m_column->addWidget(hint);
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(0);
    m_column->addWidget(m_fields);

    m_status = addBox(tr("&Status"), u"bulkStatus"_s);
    for (const core::Status status :
        {core::Status::ToDo, core::Status::NeedsWork, core::Status::Done})
        m_status->addItem(statusWord(status), int(status));
    m_split = addBox(tr("&Use these examples to"), u"bulkSplit"_s);
    for (const core::Split split :
        {core::Split::Train, core::Split::Validation, core::Split::Kept, core::Split::LeftOut})
        m_split->addItem(splitWord(split), int(split));
    for (QComboBox *box : {m_status, m_split}) {
        box->setPlaceholderText(tr("Choose"));
        box->setCurrentIndex(-1);
    }
    m_category =
        addTextBox(tr("Cate&gory"), u"bulkCategory"_s, tr("Set"), [this](const QString &t) {
            core::ExamplePatch patch;
            patch.category = t;
            emit patchRequested(patch, u"set-category"_s);
        });
    m_addTag =
        addTextBox(tr("Add a &tag"), u"bulkAddTag"_s, tr("Add"), [this](const QString &text) {
            core::ExamplePatch patch;
            patch.addTags = core::normalisedTags({text});
            if (!patch.addTags.isEmpty())
                emit patchRequested(patch, u"add-tag"_s);
        });
    m_removeTag = addTextBox(
        tr("Take a ta&g away"), u"bulkRemoveTag"_s, tr("Take away"), [this](const QString &t) {
            core::ExamplePatch patch;
            patch.removeTags = core::normalisedTags({t});
            if (!patch.removeTags.isEmpty())
                emit patchRequested(patch, u"remove-tag"_s);
        });

    auto *noteHeading = new FieldHeading(tr("Add to the &note"), this);
    m_note = new QLineEdit(this);
    m_note->setObjectName(u"bulkNote"_s);
    noteHeading->title()->setBuddy(m_note);
    auto *noteButton = new QPushButton(tr("Add"), this);
    noteButton->setObjectName(u"bulkNoteButton"_s);
    noteButton->setAccessibleName(tr("Add this to the notes"));
    auto *noteRow = new QHBoxLayout;
    noteRow->setSpacing(8);
    noteRow->addWidget(m_note, 1);
    noteRow->addWidget(noteButton);
    fields->addLayout(noteHeading);
    fields->addLayout(noteRow);

    m_remove = new QPushButton(tr("&Remove"), this);
    m_remove->setObjectName(u"bulkRemove"_s);
    m_remove->setIcon(themedIcon(this, IconName::Trash));
    m_restore = new QPushButton(tr("Put &back"), this);
    m_restore->setObjectName(u"bulkRestore"_s);
    m_erase = new QPushButton(tr("&Erase for good…"), this);
    m_erase->setObjectName(u"bulkErase"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_restore);
    buttons->addWidget(m_erase);
    buttons->addStretch(1);
    m_column->addSpacing(8);
    m_column->addLayout(buttons);
    m_column->addStretch(1);

    connect(m_status, &QComboBox::activated, this, [this] {
        core::ExamplePatch patch;
        patch.status = static_cast<core::Status>(m_status->currentData().toInt());
        emit patchRequested(patch, u"set-status"_s);
    });
    connect(m_split, &QComboBox::activated, this, [this] {
        core::ExamplePatch patch;
        patch.split = static_cast<core::Split>(m_split->currentData().toInt());
        emit patchRequested(patch, u"set-split"_s);
    });
    const auto addNote = [this] {
        const QString text = m_note->text().trimmed();
        m_note->clear();
        if (!text.isEmpty())
            emit noteRequested(text);
    };
    connect(noteButton, &QPushButton::clicked, this, addNote);
    connect(m_note, &QLineEdit::returnPressed, this, addNote);
    connect(m_remove, &QPushButton::clicked, this, &BulkForm::removeRequested);
    connect(m_restore, &QPushButton::clicked, this, &BulkForm::restoreRequested);
    connect(m_erase, &QPushButton::clicked, this, &BulkForm::eraseRequested);
    updateButtons();
}

QComboBox *BulkForm::addBox(const QString &title, const QString &name)
{
    auto *heading = new FieldHeading(title, this);
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    heading->title()->setBuddy(box);
    static_cast<QVBoxLayout *>(m_fields->layout())->addLayout(heading);
    m_fields->layout()->addWidget(box);
    return box;
}

QComboBox *BulkForm::addTextBox(const QString &title, const QString &name, const QString &label,
    std::function<void(const QString &)> use)
{
    auto *heading = new FieldHeading(title, this);
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setCurrentIndex(-1);
    heading->title()->setBuddy(box);
    QString plain = heading->title()->text();
    plain.remove(u'&');
    box->lineEdit()->setAccessibleName(plain);
    auto *button = new QPushButton(label, this);
    button->setObjectName(name + u"Button"_s);
    button->setAccessibleName(u"%1: %2"_s.arg(plain, label));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(box, 1);
    row->addWidget(button);
    static_cast<QVBoxLayout *>(m_fields->layout())->addLayout(heading);
    static_cast<QVBoxLayout *>(m_fields->layout())->addLayout(row);
    const auto carryOut = [box, use = std::move(use)] {
        const QString text = box->currentText().trimmed();
        box->setCurrentIndex(-1);
        box->clearEditText();
        use(text);
    };
    connect(button, &QPushButton::clicked, this, carryOut);
    connect(box->lineEdit(), &QLineEdit::returnPressed, this, [box, carryOut] {
        if (!box->currentText().trimmed().isEmpty())
            carryOut();
    });
    return box;
}

void BulkForm::setCount(int count)
{
    m_title->setText(tr("%Ln example(s) selected", nullptr, count));
    for (QComboBox *box : {m_status, m_split})
        box->setCurrentIndex(-1);
}

void BulkForm::setCategories(const QStringList &categories)
{
    setItems(m_category, categories);
}

void BulkForm::setKnownTags(const QStringList &tags)
{
    setItems(m_addTag, tags);
    setItems(m_removeTag, tags);
}

void BulkForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    updateButtons();
}

void BulkForm::setRemovedGroup(bool removed)
{
    m_removed = removed;
    updateButtons();
}

void BulkForm::focusFirst()
{
    if (m_removed)
        m_restore->setFocus(Qt::OtherFocusReason);
    else
        m_status->setFocus(Qt::OtherFocusReason);
}

void BulkForm::updateButtons()
{
    m_fields->setEnabled(!m_readOnly);
    m_fields->setVisible(!m_removed);
    m_remove->setVisible(!m_removed);
    m_remove->setEnabled(!m_readOnly);
    m_restore->setVisible(m_removed);
    m_restore->setEnabled(!m_readOnly);
    m_erase->setVisible(m_removed);
    m_erase->setEnabled(!m_readOnly);
}

void BulkForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit escapePressed();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace ui
