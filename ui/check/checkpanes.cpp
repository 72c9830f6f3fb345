// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/check/checkpanes.h"

#include "ui/check/causelist.h"
#include "ui/check/conflictcard.h"
#include "ui/check/findingmodel.h"
#include "ui/check/findingtable.h"
#include "ui/check/flagcards.h"
#include "ui/check/keepstylecard.h"
#include "ui/check/questioncard.h"
#include "ui/check/rulecard.h"
#include "ui/check/voicecard.h"
#include "ui/collect/exampleform.h"
#include "ui/style/attunestyle.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fitscroll.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QKeySequence>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// At 100 % text size; wider text needs a wider window.
constexpr int kCausesFrom = 1100; ///< narrower: the causes become a drop-down
constexpr int kBesideFrom = 900;  ///< narrower: the editor goes under the table
constexpr int kLeast = 300;       ///< height in which the panes can be used, side by side
constexpr int kLeastStacked = 560;
constexpr int kCauseWidth = 248;
constexpr int kEditorWidth = 384;

} // namespace

CheckPanes::CheckPanes(CauseModel *causes, FindingModel *findings, QWidget *parent)
    : QWidget(parent)
    , m_outer(new QSplitter(Qt::Horizontal, this))
    , m_inner(new QSplitter(Qt::Horizontal, this))
    , m_causes(new CauseList(causes, this))
    , m_voice(new VoiceCard(this))
    , m_causeBox(new QComboBox(this))
    , m_centre(new QStackedWidget(this))
    , m_cards(new FitScroll(0, this))
    , m_keep(new KeepStyleCard(this))
    , m_rule(new RuleCard(this))
    , m_question(new QuestionCard(this))
    , m_conflict(new ConflictCard(this))
    , m_table(new FindingTable(findings, this))
    , m_clean(new EmptyState(IconName::Check, {}, {}, this))
    , m_nothing(new EmptyState(IconName::List, tr("No examples yet."),
          tr("Collect some first: there is nothing to check."), this))
    , m_busyText(new TextLabel({}, TextStyle::Title))
    , m_busyBar(new QProgressBar)
    , m_form(new ExampleForm(this))
    , m_flags(new FlagCards(this))
    , m_done(new QPushButton(tr("&Mark done and go to next"), this))
{
    setObjectName(u"checkPanes"_s);
    m_start = makeStart();
    addStates();
    m_editor = makeEditor();
    m_inner->setObjectName(u"checkInner"_s);
    // Asked above whatever there is to look at, and when there is nothing.
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_keepRow = new QWidget(middle);
    auto *keepColumn = new QVBoxLayout(m_keepRow);
    keepColumn->setContentsMargins(16, 16, 16, 0);
    keepColumn->addWidget(m_keep);
    column->addWidget(m_keepRow);
    column->addWidget(m_centre, 1);
    m_inner->addWidget(middle);
    m_inner->addWidget(m_editor);
    m_inner->setStretchFactor(0, 1);
    m_inner->setStretchFactor(1, 0);
    m_inner->setChildrenCollapsible(false);
    m_outer->setObjectName(u"checkOuter"_s);
    m_outer->addWidget(m_start);
    m_outer->addWidget(m_inner);
    m_outer->setStretchFactor(0, 0);
    m_outer->setStretchFactor(1, 1);
    m_outer->setChildrenCollapsible(false);
    m_outer->setSizes({scaled(this, kCauseWidth), scaled(this, 1280 - kCauseWidth)});
    m_inner->setSizes(
        {scaled(this, 1280 - kCauseWidth - kEditorWidth), scaled(this, kEditorWidth)});
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_outer);

    connect(causes, &QAbstractItemModel::modelReset, this, &CheckPanes::fillBox);
    connect(causes, &QAbstractItemModel::dataChanged, this, &CheckPanes::fillBox);
    connect(m_causes, &CauseList::chosen, this, &CheckPanes::fillBox);
    connect(m_causeBox, &QComboBox::activated, this, [this, causes](int at) {
        m_causes->choose(causes->choiceAt(m_causeBox->itemData(at).toInt()));
    });
    connect(m_done, &QPushButton::clicked, this, &CheckPanes::doneAndNextRequested);
    setEditing(false);
    showCard(Shown::Rule);
}

QWidget *CheckPanes::makeStart()
{
    auto *pane = new QWidget(this);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_causes->setMinimumHeight(scaled(this, 120));
    column->addWidget(m_causes, 1);
    auto *voice = new FitScroll(0, pane);
    voice->setWidget(m_voice);
    m_voice->setAutoFillBackground(false);
    column->addWidget(voice);
    pane->setMinimumWidth(scaled(this, 180));
    return pane;
}

QWidget *CheckPanes::makeWork()
{
    auto *work = new QWidget(this);
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    m_causeRow = new QWidget(work);
    auto *row = new QHBoxLayout(m_causeRow);
    row->setContentsMargins(16, 12, 16, 0);
    auto *label = new TextLabel(tr("&Look at"), TextStyle::Body, ColorRole::Secondary);
    label->setBuddy(m_causeBox);
    m_causeBox->setObjectName(u"causeBox"_s);
    m_causeBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_causeBox->setMinimumContentsLength(20);
    row->addWidget(label);
    row->addWidget(m_causeBox, 1);
    column->addWidget(m_causeRow);

    auto *cards = new QWidget;
    auto *inside = new QVBoxLayout(cards);
    inside->setContentsMargins(16, 16, 16, 16);
    inside->setSpacing(scaled(this, 16));
    for (QWidget *card : std::initializer_list<QWidget *>{m_rule, m_question, m_conflict})
        inside->addWidget(card);
    cards->setAutoFillBackground(false);
    m_cards->setWidget(cards);
    cards->setAutoFillBackground(false);
    column->addWidget(m_cards);
    m_table->setMinimumHeight(scaled(this, 120));
    column->addWidget(m_table, 1);
    m_filler = new QWidget(work);
    column->addWidget(m_filler, 1);
    return work;
}

void CheckPanes::addStates()
{
    m_centre->addWidget(makeWork());
    auto *busy = new QWidget(this);
    auto *column = new QVBoxLayout(busy);
    column->setContentsMargins(32, 16, 32, 16);
    column->setSpacing(scaled(this, 12));
    column->addStretch();
    m_busyText->setAlignment(Qt::AlignCenter);
    m_busyText->setWordWrap(true);
    m_busyText->setObjectName(u"checkBusy"_s);
    m_busyBar->setTextVisible(false);
    m_busyBar->setAccessibleName(tr("Progress"));
    m_busyBar->setMaximumWidth(scaled(this, 320));
    column->addWidget(m_busyText);
    column->addWidget(m_busyBar, 0, Qt::AlignHCenter);
    column->addStretch();
    m_centre->addWidget(busy);
    m_centre->addWidget(m_clean);
    m_centre->addWidget(m_nothing);
    m_clean->setObjectName(u"checkClean"_s);
    connect(m_clean->addButton(tr("&What is ignored…"), u"cleanIgnored"_s), &QPushButton::clicked,
        this, &CheckPanes::ignoredRequested);
    connect(m_clean->addButton(tr("&Go on to Tune"), u"cleanTune"_s), &QPushButton::clicked, this,
        &CheckPanes::tuneRequested);
    connect(m_nothing->addButton(tr("&Back to Collect"), u"checkToCollect"_s),
        &QPushButton::clicked, this, &CheckPanes::collectRequested);
    setProgress(0, 0);
}

QWidget *CheckPanes::makeEditor()
{
    auto *pane = new QWidget(this);
    pane->setObjectName(u"checkEditor"_s);
    m_form->setTurnsOnly();
    m_done->setObjectName(u"checkDoneAndNext"_s);
    setKeyHint(m_done,
        QKeySequence(Qt::CTRL | Qt::Key_Return)
            .toString(QKeySequence::NativeText)
            .replace(u"Return"_s, u"Enter"_s));
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_form, 1);
    column->addWidget(m_flags);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 8, 16, 16);
    buttons->addWidget(m_done, 1);
    column->addLayout(buttons);
    pane->setMinimumWidth(scaled(this, 300));
    return pane;
}

void CheckPanes::showCentre(Centre centre)
{
    m_shownCentre = centre;
    m_centre->setCurrentIndex(int(centre));
    arrange();
}

void CheckPanes::showCard(Shown card)
{
    m_rule->setVisible(card == Shown::Rule);
    m_question->setVisible(card == Shown::Question);
    m_conflict->setVisible(card == Shown::Conflict);
    m_table->setVisible(card != Shown::Question);
    m_filler->setVisible(card == Shown::Question);
}

void CheckPanes::setProgress(qint64 done, qint64 total)
{
    const QLocale locale;
    m_busyBar->setRange(0, int(std::min<qint64>(total, 1'000'000)));
    m_busyBar->setValue(int(std::min<qint64>(done, 1'000'000)));
    m_busyText->setText(total > 0 ? tr("Looking at your answers: %1 of %2")
                                        .arg(locale.toString(done), locale.toString(total))
                                  : tr("Looking at your answers…"));
}

void CheckPanes::setClean(const QString &title, const QString &body)
{
    m_clean->setTexts(title, body);
}

void CheckPanes::setReadOnly(bool readOnly)
{
    m_rule->setReadOnly(readOnly);
    m_question->setReadOnly(readOnly);
    m_conflict->setReadOnly(readOnly);
    m_flags->setReadOnly(readOnly);
    m_done->setEnabled(!readOnly);
}

void CheckPanes::setAsksToKeepStyle(bool asks)
{
    m_asks = asks;
    arrange();
}

void CheckPanes::setEditing(bool editing)
{
    m_editor->setVisible(editing);
}

void CheckPanes::fillBox()
{
    const QAbstractItemModel *model = m_causes->model();
    m_causeBox->clear();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        if (index.data(CountKindRole).toInt() != int(CountKind::Entry))
            continue;
        const QVariant count = index.data(CountRole);
        const QString title = index.data().toString();
        m_causeBox->addItem(count.isValid()
                ? tr("%1 (%2)", "a cause and how often it was found")
                      .arg(title, QLocale().toString(count.toLongLong()))
                : title,
            row);
    }
    m_causeBox->setCurrentIndex(m_causeBox->findData(m_causes->currentIndex().row()));
}

bool CheckPanes::focusNextPane(bool forward)
{
    QWidget *start = m_start->isVisible() ? static_cast<QWidget *>(m_causes)
                                          : static_cast<QWidget *>(m_causeBox);
    QWidget *middle = m_table;
    if (m_shownCentre != Centre::Work)
        middle = m_centre->currentWidget()->findChild<QPushButton *>();
    else if (!m_table->isVisibleTo(this))
        middle = m_question;
    QWidget *const focus = QApplication::focusWidget();
    const std::array<QWidget *, 3> targets = {start, middle, m_editor};
    const std::array<QWidget *, 3> panes = {m_start, m_centre, m_editor};
    int current = forward ? -1 : int(panes.size());
    for (std::size_t i = 0; i < panes.size(); ++i) {
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            current = int(i);
    }
    for (int next = current + (forward ? 1 : -1); next >= 0 && next < int(panes.size());
         next += forward ? 1 : -1) {
        QWidget *target = targets[std::size_t(next)];
        if (!target || !target->isVisibleTo(this))
            continue;
        if (target == m_editor)
            m_form->focusAnswer();
        else
            target->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void CheckPanes::saveSizes(QJsonObject &state) const
{
    const auto sizes = [](const QSplitter *splitter) {
        QJsonArray array;
        for (const int size : splitter->sizes())
            array.append(size);
        return array;
    };
    // What is hidden has no size to remember.
    if (m_start->isVisible())
        state[u"causeSizes"_s] = sizes(m_outer);
    if (m_editor->isVisible() && m_inner->orientation() == Qt::Horizontal)
        state[u"editorSizes"_s] = sizes(m_inner);
}

void CheckPanes::restoreSizes(const QJsonObject &state)
{
    const auto restore = [&](const QString &key, QSplitter *splitter) {
        const QJsonArray array = state[key].toArray();
        if (array.size() == 2 && splitter->orientation() == Qt::Horizontal)
            splitter->setSizes({std::max(0, array[0].toInt()), std::max(0, array[1].toInt())});
    };
    restore(u"causeSizes"_s, m_outer);
    restore(u"editorSizes"_s, m_inner);
}

void CheckPanes::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CheckPanes::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_editor) {
        m_causes->setMinimumHeight(scaled(this, 120));
        m_start->setMinimumWidth(scaled(this, 180));
        m_editor->setMinimumWidth(scaled(this, 300));
        m_table->setMinimumHeight(scaled(this, 120));
        arrange();
    }
}

void CheckPanes::arrange()
{
    const bool working = m_shownCentre == Centre::Work;
    const bool list = width() >= scaled(this, kCausesFrom);
    m_start->setVisible(list && m_shownCentre != Centre::Nothing);
    m_causeRow->setVisible(!list);
    if (!working)
        m_editor->hide();
    const Qt::Orientation orientation =
        width() >= scaled(this, kBesideFrom) ? Qt::Horizontal : Qt::Vertical;
    setMinimumSize(
        1, scaled(this, orientation == Qt::Vertical && working ? kLeastStacked : kLeast));
    if (m_inner->orientation() != orientation) {
        m_inner->setOrientation(orientation);
        const int whole = orientation == Qt::Horizontal ? width() : height();
        const int editor =
            orientation == Qt::Horizontal ? scaled(this, kEditorWidth) : whole * 2 / 5;
        m_inner->setSizes({whole - editor, editor});
    }
    // One above the other there is room for what is needed to decide, and no more.
    const bool roomy = orientation == Qt::Horizontal;
    m_rule->setCompact(!roomy);
    m_flags->setCompact(!roomy);
    m_keepRow->setVisible(m_asks && roomy && (working || m_shownCentre == Centre::Clean));
}

} // namespace ui
