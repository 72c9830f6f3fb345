// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/collectpanes.h"

#include "ui/check/flagcards.h"
#include "ui/collect/bulkform.h"
#include "ui/collect/collecttools.h"
#include "ui/collect/editorpane.h"
#include "ui/collect/exampleform.h"
#include "ui/collect/exampletableview.h"
#include "ui/collect/grouplist.h"
#include "ui/collect/replacepanel.h"
#include "ui/style/theme.h"
#include "ui/widgets/emptystate.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QJsonArray>
#include <QJsonObject>
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
constexpr int kGroupsFrom = 1100; ///< narrower: the group list becomes a drop-down
constexpr int kBesideFrom = 900;  ///< narrower: the editor goes under the table
constexpr int kBothFrom = 640;    ///< lower: the rest makes room for find and replace
constexpr int kLeast = 300;       ///< height in which all can be used, side by side
constexpr int kLeastStacked = 480;
constexpr int kGroupWidth = 184;
constexpr int kEditorWidth = 384;

QJsonArray toJson(const QList<int> &sizes)
{
    QJsonArray array;
    for (const int size : sizes)
        array.append(size);
    return array;
}

QList<int> toSizes(const QJsonValue &value)
{
    QList<int> sizes;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &size : array)
        sizes.append(std::max(0, size.toInt()));
    return sizes;
}

} // namespace

CollectPanes::CollectPanes(ExampleTableModel *examples, GroupModel *groups, QWidget *parent)
    : QWidget(parent)
    , m_outer(new QSplitter(Qt::Horizontal, this))
    , m_inner(new QSplitter(Qt::Horizontal, this))
    , m_groupList(new GroupList(groups, this))
    , m_tools(new CollectTools(groups, this))
    , m_replace(new ReplacePanel(this))
    , m_centre(new QStackedWidget(this))
    , m_table(new ExampleTableView(examples, this))
    , m_empty(new EmptyState(IconName::List, tr("No examples yet."),
          tr("Copy two columns from your spreadsheet and paste them here."), this))
    , m_nothingFound(new EmptyState(IconName::Search, tr("Nothing fits."), QString(), this))
    , m_editor(new EditorPane(this))
{
    setFocusProxy(m_table);
    m_inner->setObjectName(u"innerSplitter"_s);
    m_inner->addWidget(makeCentre());
    m_inner->addWidget(m_editor);
    m_inner->setStretchFactor(0, 1);
    m_inner->setStretchFactor(1, 0);
    m_inner->setChildrenCollapsible(false);
    m_outer->setObjectName(u"outerSplitter"_s);
    m_outer->addWidget(m_groupList);
    m_outer->addWidget(m_inner);
    m_outer->setStretchFactor(0, 0);
    m_outer->setStretchFactor(1, 1);
    m_outer->setChildrenCollapsible(false);
    m_groupList->setMinimumWidth(scaled(this, 120));
    m_outer->setSizes({scaled(this, kGroupWidth), scaled(this, 1280 - kGroupWidth)});
    m_inner->setSizes(
        {scaled(this, 1280 - kGroupWidth - kEditorWidth), scaled(this, kEditorWidth)});

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_outer);
    setTabOrder(m_groupList, m_tools);
    setTabOrder(m_tools, m_table);
    addEmptyStates();
    m_replace->installEventFilter(this);
    connect(m_tools, &CollectTools::addRequested, this, &CollectPanes::addRequested);
    connect(m_tools, &CollectTools::pasteRequested, this, &CollectPanes::pasteRequested);
    connect(m_tools, &CollectTools::importRequested, this, &CollectPanes::importRequested);
}

QWidget *CollectPanes::makeCentre()
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    m_replace->hide();
    column->addWidget(m_replace);
    column->addWidget(m_centre, 1);
    // In the order of Centre.
    m_centre->addWidget(m_table);
    m_centre->addWidget(m_empty);
    m_centre->addWidget(m_nothingFound);
    return centre;
}

void CollectPanes::addEmptyStates()
{
    QPushButton *paste = m_empty->addButton(tr("&Paste"), u"emptyPaste"_s);
    QPushButton *import = m_empty->addButton(tr("Import a &file…"), u"emptyImport"_s);
    QPushButton *type = m_empty->addButton(tr("&Type one"), u"emptyType"_s);
    connect(paste, &QPushButton::clicked, this, &CollectPanes::pasteRequested);
    connect(import, &QPushButton::clicked, this, &CollectPanes::importRequested);
    connect(type, &QPushButton::clicked, this, &CollectPanes::addRequested);
    QPushButton *all = m_nothingFound->addButton(tr("&Show all"), u"showAll"_s);
    connect(all, &QPushButton::clicked, this, &CollectPanes::showAllRequested);
}

void CollectPanes::setReadOnly(bool readOnly)
{
    m_tools->setReadOnly(readOnly);
    m_editor->setReadOnly(readOnly);
}

void CollectPanes::showCentre(Centre centre)
{
    m_centre->setCurrentIndex(int(centre));
}

void CollectPanes::setNothingFound(const QString &title, const QString &hint)
{
    m_nothingFound->setTexts(title, hint);
}

bool CollectPanes::focusEditor()
{
    switch (m_editor->shows()) {
    case EditorPane::Shows::Several:
        m_editor->bulk()->focusFirst();
        return true;
    case EditorPane::Shows::One:
        m_editor->form()->focusQuestion();
        return true;
    case EditorPane::Shows::Nothing:
        break;
    }
    return false;
}

bool CollectPanes::focusNextPane(bool forward)
{
    QWidget *groups = m_groupList->isVisible() ? static_cast<QWidget *>(m_groupList)
                                               : static_cast<QWidget *>(m_tools->groupBox());
    QWidget *middle = m_centre->currentWidget() == m_table
        ? static_cast<QWidget *>(m_table)
        : m_centre->currentWidget()->findChild<QPushButton *>();
    const std::array<QWidget *, 3> panes = {groups, middle, m_editor};
    QWidget *focus = QApplication::focusWidget();
    int current = forward ? -1 : int(panes.size());
    for (std::size_t i = 0; i < panes.size(); ++i) {
        if (focus && panes[i] && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            current = int(i);
    }
    const int next = current + (forward ? 1 : -1);
    if (next < 0 || next >= int(panes.size()))
        return false;
    QWidget *pane = panes[std::size_t(next)];
    if (pane == m_editor)
        return focusEditor();
    if (pane)
        pane->setFocus(Qt::OtherFocusReason);
    return true;
}

void CollectPanes::saveSizes(QJsonObject &state) const
{
    state[u"groupSizes"_s] = toJson(m_outer->sizes());
    state[u"editorSizes"_s] = toJson(m_inner->sizes());
    state[u"below"_s] = m_inner->orientation() == Qt::Vertical;
}

void CollectPanes::restoreSizes(const QJsonObject &state)
{
    if (const QList<int> sizes = toSizes(state[u"groupSizes"_s]); sizes.size() == 2)
        m_outer->setSizes(sizes);
    const bool below = m_inner->orientation() == Qt::Vertical;
    if (const QList<int> sizes = toSizes(state[u"editorSizes"_s]);
        sizes.size() == 2 && below == state[u"below"_s].toBool())
        m_inner->setSizes(sizes);
}

void CollectPanes::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool CollectPanes::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_replace && (event->type() == QEvent::Show || event->type() == QEvent::Hide))
        arrange();
    return QWidget::eventFilter(watched, event);
}

void CollectPanes::arrange()
{
    const bool groups = width() >= scaled(this, kGroupsFrom);
    m_groupList->setVisible(groups);
    m_tools->setGroupBoxVisible(!groups);
    const Qt::Orientation orientation =
        width() >= scaled(this, kBesideFrom) ? Qt::Horizontal : Qt::Vertical;
    // Find and replace shows texts of its own; in a small window it takes the others' place.
    const bool both = orientation == Qt::Horizontal || m_replace->isHidden() ||
        (parentWidget() ? parentWidget()->height() : height()) >= scaled(this, kBothFrom);
    m_editor->setVisible(both);
    m_tools->setVisible(both);
    // No least width: the page scrolls from top to bottom only.
    setMinimumSize(1, scaled(this, orientation == Qt::Vertical && both ? kLeastStacked : kLeast));
    if (m_inner->orientation() == orientation)
        return;
    m_inner->setOrientation(orientation);
    // One above the other there is room for the texts only.
    m_editor->flags()->setCompact(orientation == Qt::Vertical);
    const int whole = orientation == Qt::Horizontal ? width() : height();
    const int editor = orientation == Qt::Horizontal ? scaled(this, kEditorWidth) : whole / 2;
    m_inner->setSizes({whole - editor, editor});
}

} // namespace ui
