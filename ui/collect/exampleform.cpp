// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/exampleform.h"

#include "ui/collect/exampleextras.h"
#include "ui/collect/examplewords.h"
#include "ui/collect/fieldheading.h"
#include "ui/collect/rulesbox.h"
#include "ui/collect/tagrow.h"
#include "ui/collect/textfield.h"
#include "ui/collect/turnlist.h"
#include "ui/style/attunestyle.h"
#include "ui/style/icons.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// What is scrolled. Its fields become smaller before anything is scrolled: a scroll area would
/// otherwise give a widget with wrapped text all the height that it would like to have.
class FormBody final : public QWidget
{
public:
    using QWidget::QWidget;

    [[nodiscard]] int heightForWidth(int width) const override
    {
        return layout()->totalMinimumHeightForWidth(width);
    }
};

} // namespace

ExampleForm::ExampleForm(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
    , m_turns(new TurnList(this))
    , m_details(new QWidget(this))
    , m_category(new QComboBox(m_details))
    , m_status(new QComboBox(m_details))
    , m_tags(new TagRow(m_details))
    , m_rules(new RulesBox(m_details))
    , m_more(new QPushButton(m_details))
    , m_extras(new ExampleExtras(m_details))
{
    auto *body = new FormBody(this);
    body->setObjectName(u"exampleFormBody"_s);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_turns, 1);
    column->addWidget(m_details);
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(8);
    details->addLayout([this] {
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(12);
        grid->setVerticalSpacing(0);
        const auto place = [&](const QString &title, QComboBox *box, int at) {
            auto *heading = new FieldHeading(title, m_details);
            heading->title()->setBuddy(box);
            grid->addLayout(heading, 0, at);
            grid->addWidget(box, 1, at);
            grid->setColumnStretch(at, 1);
        };
        place(tr("Cate&gory"), m_category, 0);
        place(tr("&Status"), m_status, 1);
        return grid;
    }());
    auto *tagLine = new QHBoxLayout;
    tagLine->setSpacing(12);
    auto *tagHeading = new FieldHeading(tr("Tags"), m_details);
    tagHeading->title()->setBuddy(m_tags);
    tagLine->addLayout(tagHeading);
    tagLine->setAlignment(tagHeading, Qt::AlignTop);
    tagLine->addWidget(m_tags, 1);
    details->addLayout(tagLine);
    details->addWidget(m_rules);
    details->addWidget(m_more, 0, Qt::AlignLeading);
    details->addWidget(m_extras);

    m_category->setObjectName(u"categoryBox"_s);
    m_category->setEditable(true);
    m_category->setInsertPolicy(QComboBox::NoInsert);
    m_category->lineEdit()->setObjectName(u"categoryField"_s);
    m_category->lineEdit()->setAccessibleName(tr("Category"));
    m_category->lineEdit()->setPlaceholderText(tr("None"));
    m_category->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_category->setMinimumContentsLength(6);
    m_category->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_status->setObjectName(u"statusBox"_s);
    for (const auto &[status, icon] : {std::pair(core::Status::ToDo, IconName::CircleDashed),
             std::pair(core::Status::NeedsWork, IconName::NeedsWork),
             std::pair(core::Status::Done, IconName::Check)})
        m_status->addItem(
            themedIcon(this, icon, ColorRole::Secondary), statusWord(status), int(status));
    m_status->setMinimumContentsLength(6);
    m_status->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_more->setObjectName(u"moreFields"_s);
    m_more->setCheckable(true);
    m_more->setToolTip(tr("Reference material, note and use"));
    m_more->setAccessibleDescription(m_more->toolTip());
    setQuiet(m_more);
    setExtrasOpen(false);

    m_scroll->setObjectName(u"exampleFormScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(body);
    body->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);

    connectFields();
}

void ExampleForm::connectFields()
{
    connect(m_turns, &TurnList::edited, this, [this] {
        emit edited(ExampleField::Turns);
        emit answerChanged();
    });
    connect(m_turns, &TurnList::focusLeft, this, &ExampleForm::focusLeft);
    connect(m_turns, &TurnList::escapePressed, this, &ExampleForm::escapePressed);
    connect(m_turns, &TurnList::tablePasted, this, &ExampleForm::tablePasted);
    connect(m_category->lineEdit(), &QLineEdit::textEdited, this,
        [this] { emit edited(ExampleField::Category); });
    connect(m_category->lineEdit(), &QLineEdit::editingFinished, this, &ExampleForm::focusLeft);
    connect(m_category, &QComboBox::activated, this, [this] {
        emit edited(ExampleField::Category);
        emit focusLeft();
    });
    connect(m_status, &QComboBox::activated, this, [this] {
        emit edited(ExampleField::Status);
        emit focusLeft();
    });
    connect(m_tags, &TagRow::tagsEdited, this, [this] {
        emit edited(ExampleField::Tags);
        emit focusLeft();
    });
    connect(
        m_rules, &RulesBox::ownRulesEdited, this, [this] { emit edited(ExampleField::OwnRules); });
    connect(m_rules, &RulesBox::commonRulesEdited, this, &ExampleForm::settingsEdited);
    connect(m_rules, &RulesBox::focusLeft, this, &ExampleForm::focusLeft);
    connect(m_rules, &RulesBox::escapePressed, this, &ExampleForm::escapePressed);
    connect(m_more, &QPushButton::toggled, this, &ExampleForm::setExtrasOpen);
    connect(m_extras, &ExampleExtras::edited, this, &ExampleForm::edited);
    connect(m_extras, &ExampleExtras::categoryInAnswerEdited, this, [this] {
        emit settingsEdited();
        emit focusLeft();
    });
    connect(m_extras, &ExampleExtras::focusLeft, this, &ExampleForm::focusLeft);
    connect(m_extras, &ExampleExtras::escapePressed, this, &ExampleForm::escapePressed);
    connect(m_extras, &ExampleExtras::tablePasted, this, &ExampleForm::tablePasted);
    connect(m_extras, &ExampleExtras::addTurnsRequested, m_turns, &TurnList::addExchange);
    for (QWidget *box :
        {static_cast<QWidget *>(m_category->lineEdit()), static_cast<QWidget *>(m_status)})
        box->installEventFilter(this);
}

bool ExampleForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        emit escapePressed();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ExampleForm::setExample(const core::Example &example)
{
    const bool another = example.id != m_shown.id;
    m_shown = example;
    m_turns->setTurns(example.turns);
    if (m_category->currentText() != example.category) {
        m_category->setCurrentIndex(m_category->findText(example.category));
        m_category->setEditText(example.category);
    }
    m_status->setCurrentIndex(m_status->findData(int(example.status)));
    m_tags->setTags(example.tags);
    m_rules->setRules(m_settings.houseRules, example.ownRules);
    m_extras->setExample(example);
    if (another) {
        m_scroll->verticalScrollBar()->setValue(0);
        if (!m_more->isChecked())
            m_extras->setVisible(ExampleExtras::isWorthShowing(example));
    }
    emit answerChanged();
}

core::Example ExampleForm::example() const
{
    core::Example example = m_shown;
    example.turns = m_turns->turns();
    example.category = m_category->currentText().trimmed();
    example.status = static_cast<core::Status>(m_status->currentData().toInt());
    example.tags = m_tags->tags();
    example.ownRules = m_rules->ownRules();
    m_extras->readInto(example);
    return example;
}

void ExampleForm::setSettings(const core::ProjectSettings &settings)
{
    m_settings = settings;
    m_rules->setRules(settings.houseRules, m_rules->ownRules());
    m_extras->setSettings(settings);
}

core::ProjectSettings ExampleForm::settings() const
{
    core::ProjectSettings settings = m_settings;
    settings.houseRules = m_rules->commonRules();
    settings.categoryInAnswer = m_extras->categoryInAnswer();
    return settings;
}

void ExampleForm::setPosition(const QString &position)
{
    m_turns->setFirstRemark(position);
}

void ExampleForm::setCategories(const QStringList &categories)
{
    QStringList shown;
    for (int i = 0; i < m_category->count(); ++i)
        shown.append(m_category->itemText(i));
    if (shown == categories)
        return;
    const QString text = m_category->currentText();
    m_category->clear();
    m_category->addItems(categories);
    m_category->setCurrentIndex(m_category->findText(text));
    m_category->setEditText(text);
}

void ExampleForm::setKnownTags(const QStringList &tags)
{
    m_tags->setKnownTags(tags);
}

void ExampleForm::setReadOnly(bool readOnly)
{
    if (m_readOnly == readOnly)
        return;
    m_readOnly = readOnly;
    m_turns->setReadOnly(readOnly);
    m_category->setEnabled(!readOnly);
    m_status->setEnabled(!readOnly);
    m_tags->setReadOnly(readOnly);
    m_rules->setReadOnly(readOnly);
    m_extras->setReadOnly(readOnly);
}

void ExampleForm::setFindText(const QString &text)
{
    m_turns->setFindText(text);
    m_extras->setFindText(text);
}

void ExampleForm::setTurnsOnly()
{
    m_details->hide();
}

QString ExampleForm::answer() const
{
    return m_turns->answerField()->text();
}

void ExampleForm::setAnswerTokens(std::optional<qint64> tokens)
{
    m_turns->setAnswerTokens(tokens);
}

void ExampleForm::setExtrasOpen(bool open)
{
    m_more->setChecked(open);
    m_more->setText(open ? tr("Fewer fie&lds") : tr("More fie&lds"));
    m_more->setIcon(
        themedIcon(this, open ? IconName::ChevronUp : IconName::ChevronDown, ColorRole::Accent));
    m_extras->setVisible(open || ExampleExtras::isWorthShowing(m_shown));
}

bool ExampleForm::extrasOpen() const
{
    return m_more->isChecked();
}

void ExampleForm::focusQuestion()
{
    m_turns->firstField()->setFocus(Qt::OtherFocusReason);
}

void ExampleForm::focusAnswer()
{
    m_turns->answerField()->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
