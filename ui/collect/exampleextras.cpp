// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/exampleextras.h"

#include "ui/collect/examplewords.h"
#include "ui/collect/fieldheading.h"
#include "ui/collect/linkbutton.h"
#include "ui/collect/textfield.h"
#include "ui/style/attunestyle.h"
#include "ui/style/icons.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ExampleExtras::ExampleExtras(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_reference = addField(tr("Reference material"), u"referenceField"_s, ExampleField::Reference);
    m_reference->setPlaceholderText(tr("Facts that the answer may use: an order, a policy …"));
    m_rejectedHeading = new FieldHeading(tr("A worse answer"), this);
    m_rejectedButton = new LinkButton(QString(), this);
    m_rejectedButton->setObjectName(u"worseAnswer"_s);
    m_rejectedHeading->addWidget(m_rejectedButton);
    column->addLayout(m_rejectedHeading);
    m_rejected = new TextField(this);
    m_rejected->setObjectName(u"rejectedField"_s);
    m_rejected->setAccessibleName(tr("A worse answer"));
    m_rejected->setLines(2, 8);
    column->addWidget(m_rejected);
    column->addSpacing(8);
    m_note = addField(tr("Note"), u"noteField"_s, ExampleField::Note);
    m_note->setPlaceholderText(tr("For you and your colleagues; the model never sees it."));

    m_split = addChoice(tr("&Use this example to"), u"splitBox"_s);
    for (const core::Split split :
        {core::Split::Train, core::Split::Validation, core::Split::Kept, core::Split::LeftOut})
        m_split->addItem(splitWord(split), int(split));
    m_learn = addChoice(tr("The model learns the cate&gory"), u"categoryInAnswer"_s);
    m_learn->addItem(tr("No"), int(core::CategoryInAnswer::None));
    m_learn->addItem(tr("As the first line of the answer"), int(core::CategoryInAnswer::FirstLine));
    m_learn->addItem(tr("As a field of a JSON answer"), int(core::CategoryInAnswer::JsonField));
    auto *forAll = new TextLabel(tr("This choice holds for all examples of the project."),
        TextStyle::Small, ColorRole::Secondary, false, this);
    forAll->setWordWrap(true);
    column->addWidget(forAll);
    column->addSpacing(8);

    m_addTurns = new QPushButton(tr("Add &question and answer"), this);
    m_addTurns->setObjectName(u"addTurns"_s);
    m_addTurns->setIcon(themedIcon(this, IconName::Add, ColorRole::Accent));
    setQuiet(m_addTurns);
    column->addWidget(m_addTurns, 0, Qt::AlignLeading);
    m_source = new TextLabel(QString(), TextStyle::Small, ColorRole::Secondary, false, this);
    m_source->setObjectName(u"sourceLabel"_s);
    m_source->setWordWrap(true);
    m_source->setTextFormat(Qt::PlainText);
    column->addWidget(m_source);

    connect(m_rejectedButton, &QPushButton::clicked, this, [this] {
        setHasRejected(!m_hasRejected);
        if (m_hasRejected)
            m_rejected->setFocus();
        emit edited(ExampleField::Rejected);
    });
    connect(m_rejected, &TextField::edited, this, [this] { emit edited(ExampleField::Rejected); });
    connect(m_rejected, &TextField::focusLeft, this, &ExampleExtras::focusLeft);
    connect(m_rejected, &TextField::escapePressed, this, &ExampleExtras::escapePressed);
    connect(m_rejected, &TextField::tablePasted, this, &ExampleExtras::tablePasted);
    connect(m_split, &QComboBox::activated, this, [this] { emit edited(ExampleField::Split); });
    connect(m_learn, &QComboBox::activated, this, &ExampleExtras::categoryInAnswerEdited);
    connect(m_addTurns, &QPushButton::clicked, this, &ExampleExtras::addTurnsRequested);
    setHasRejected(false);
}

TextField *ExampleExtras::addField(const QString &title, const QString &name, ExampleField field)
{
    auto *heading = new FieldHeading(title, this);
    auto *box = new TextField(this);
    box->setObjectName(name);
    box->setAccessibleName(title);
    box->setLines(2, 8);
    heading->title()->setBuddy(box);
    connect(box, &TextField::edited, this, [this, field] { emit edited(field); });
    connect(box, &TextField::focusLeft, this, &ExampleExtras::focusLeft);
    connect(box, &TextField::escapePressed, this, &ExampleExtras::escapePressed);
    connect(box, &TextField::tablePasted, this, &ExampleExtras::tablePasted);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(heading);
    column->addWidget(box);
    column->addSpacing(8);
    return box;
}

QComboBox *ExampleExtras::addChoice(const QString &title, const QString &name)
{
    auto *heading = new FieldHeading(title, this);
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    heading->title()->setBuddy(box);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(heading);
    column->addWidget(box);
    column->addSpacing(8);
    return box;
}

void ExampleExtras::setExample(const core::Example &example)
{
    m_reference->setText(example.reference);
    m_rejected->setText(example.rejected.value_or(QString()));
    setHasRejected(example.rejected.has_value());
    m_note->setText(example.note);
    m_split->setCurrentIndex(m_split->findData(int(example.split)));
    if (example.source.file.isEmpty())
        m_source->setText({});
    else if (example.source.row > 0)
        m_source->setText(
            tr("From %1, row %2").arg(example.source.file, QLocale().toString(example.source.row)));
    else
        m_source->setText(tr("From %1").arg(example.source.file));
    m_source->setVisible(!m_source->text().isEmpty());
}

void ExampleExtras::readInto(core::Example &example) const
{
    example.reference = m_reference->text();
    example.rejected = m_hasRejected ? std::optional(m_rejected->text()) : std::nullopt;
    example.note = m_note->text();
    example.split = static_cast<core::Split>(m_split->currentData().toInt());
}

void ExampleExtras::setSettings(const core::ProjectSettings &settings)
{
    m_learn->setCurrentIndex(m_learn->findData(int(settings.categoryInAnswer)));
}

core::CategoryInAnswer ExampleExtras::categoryInAnswer() const
{
    return static_cast<core::CategoryInAnswer>(m_learn->currentData().toInt());
}

void ExampleExtras::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (TextField *field : {m_reference, m_rejected, m_note})
        field->setReadOnly(readOnly || field->isShortened());
    m_split->setEnabled(!readOnly);
    m_learn->setEnabled(!readOnly);
    m_addTurns->setVisible(!readOnly);
    m_rejectedButton->setVisible(!readOnly);
}

void ExampleExtras::setFindText(const QString &text)
{
    for (TextField *field : {m_reference, m_rejected, m_note})
        field->setFindText(text);
}

void ExampleExtras::setHasRejected(bool has)
{
    m_hasRejected = has;
    m_rejected->setVisible(has);
    m_rejectedButton->setText(has ? tr("Remove") : tr("Add"));
    m_rejectedButton->setAccessibleName(
        has ? tr("Remove the worse answer") : tr("Add a worse answer"));
}

bool ExampleExtras::isWorthShowing(const core::Example &example)
{
    return !example.reference.isEmpty() || example.rejected || !example.note.isEmpty();
}

} // namespace ui
