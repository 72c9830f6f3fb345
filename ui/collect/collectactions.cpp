// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/collectactions.h"

#include "ui/collect/collectpanes.h"
#include "ui/collect/examplecommands.h"
#include "ui/collect/examplenavigator.h"
#include "ui/collect/exampletablemodel.h"
#include "ui/collect/exampletableview.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTextEdit>

#include <utility>

namespace ui {

CollectActions::CollectActions(
    Actions &actions, CollectPanes *panes, ExampleCommands *commands, ExampleNavigator *navigator)
    : QObject(panes)
    , m_actions(actions)
    , m_panes(panes)
    , m_commands(commands)
    , m_navigator(navigator)
{
    connectChanges();
    connectMoves();
    connectClipboard();
}

void CollectActions::on(ActionId id, std::function<void()> carryOut)
{
    connect(m_actions[id], &QAction::triggered, this, [this, carryOut = std::move(carryOut)] {
        if (m_panes->isVisible())
            carryOut();
    });
}

void CollectActions::onSelection(
    ActionId id, std::function<void(const std::vector<core::ExampleId> &)> use)
{
    on(id, [this, use = std::move(use)] {
        emit aboutToChange();
        if (const std::vector<core::ExampleId> ids = m_panes->table()->selectedIds(); !ids.empty())
            use(ids);
    });
}

void CollectActions::connectChanges()
{
    using Ids = std::vector<core::ExampleId>;
    on(ActionId::AddExample, [this] { emit addRequested(); });
    onSelection(ActionId::Duplicate, [this](const Ids &ids) {
        m_commands->duplicate(ids, [this](const Ids &added) { emit selectRequested(added); });
    });
    onSelection(ActionId::Remove, [this](const Ids &ids) { m_commands->remove(ids); });
    onSelection(ActionId::Restore, [this](const Ids &ids) { m_commands->restore(ids); });
    onSelection(ActionId::EraseForGood, [this](const Ids &ids) { m_commands->eraseForGood(ids); });
    onSelection(ActionId::MarkDone,
        [this](const Ids &ids) { m_commands->setStatus(ids, core::Status::Done); });
    onSelection(ActionId::NeedsWork,
        [this](const Ids &ids) { m_commands->setStatus(ids, core::Status::NeedsWork); });
    on(ActionId::MarkDoneAndNext, [this] { emit doneAndNextRequested(); });
    on(ActionId::Replace, [this] {
        emit aboutToChange();
        emit replaceRequested();
    });
}

void CollectActions::connectMoves()
{
    on(ActionId::NextExample, [this] { m_navigator->goOn(1); });
    on(ActionId::PreviousExample, [this] { m_navigator->goOn(-1); });
    on(ActionId::NextUnfinished, [this] { m_navigator->goToUnfinished(true); });
    on(ActionId::PreviousUnfinished, [this] { m_navigator->goToUnfinished(false); });
    on(ActionId::GoTo, [this] { m_navigator->askForNumber(); });
    on(ActionId::EditSeveral, [this] {
        m_panes->table()->setFocus();
        m_panes->table()->selectAll();
    });
}

void CollectActions::connectClipboard()
{
    on(ActionId::Paste, [this] { paste(); });
    on(ActionId::PastePlain, [this] { pastePlain(); });
    ExampleTableView *table = m_panes->table();
    connect(table, &ExampleTableView::copyRequested, this, &CollectActions::copySelection);
    connect(table, &ExampleTableView::dragRequested, this, &CollectActions::dragSelection);
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table, &QWidget::customContextMenuRequested, this, &CollectActions::showContextMenu);
}

void CollectActions::update(bool removedGroup)
{
    if (!m_panes->isVisible())
        return;
    const bool change = m_commands->canChange();
    const bool any = m_panes->table()->selectedCount() > 0;
    const bool rows = m_panes->table()->examples()->rowCount() > 0;
    const auto enable = [this](std::initializer_list<ActionId> ids, bool enabled) {
        for (const ActionId id : ids)
            m_actions[id]->setEnabled(enabled);
    };
    enable({ActionId::AddExample, ActionId::Paste, ActionId::PastePlain}, change);
    enable({ActionId::Duplicate, ActionId::Remove, ActionId::MarkDone, ActionId::NeedsWork,
               ActionId::MarkDoneAndNext},
        change && any && !removedGroup);
    enable({ActionId::Restore, ActionId::EraseForGood}, change && any && removedGroup);
    enable({ActionId::NextExample, ActionId::PreviousExample, ActionId::NextUnfinished,
               ActionId::PreviousUnfinished, ActionId::GoTo, ActionId::EditSeveral},
        rows);
    enable({ActionId::Replace}, rows && change && !removedGroup);
}

void CollectActions::showContextMenu(const QPoint &viewportPosition)
{
    ExampleTableView *table = m_panes->table();
    auto *menu = new QMenu(table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ActionId id : {ActionId::MarkDone, ActionId::NeedsWork, ActionId::Duplicate,
             ActionId::Remove, ActionId::Restore, ActionId::EraseForGood, ActionId::Replace}) {
        if (m_actions[id]->isEnabled())
            menu->addAction(m_actions[id]);
    }
    menu->addAction(tr("&Copy"), this, &CollectActions::copySelection);
    menu->popup(table->viewport()->mapToGlobal(viewportPosition));
}

void CollectActions::paste()
{
    QWidget *focus = QApplication::focusWidget();
    if (auto *field = qobject_cast<QTextEdit *>(focus); field && !field->isReadOnly())
        field->paste();
    else if (auto *line = qobject_cast<QLineEdit *>(focus))
        line->paste();
    else
        emit pasteTableRequested();
}

void CollectActions::pastePlain()
{
    auto *field = qobject_cast<QTextEdit *>(QApplication::focusWidget());
    if (field && !field->isReadOnly())
        field->insertPlainText(QApplication::clipboard()->text());
}

void CollectActions::copySelection()
{
    m_commands->copy(m_panes->table()->selectedIds(), ExampleCommands::CopyFor::Clipboard,
        [](QMimeData *content) { QApplication::clipboard()->setMimeData(content); });
}

void CollectActions::dragSelection()
{
    m_commands->copy(m_panes->table()->selectedIds(), ExampleCommands::CopyFor::Drag,
        [this](QMimeData *content) {
            // The texts took a moment; the button may be up again.
            if (QApplication::mouseButtons() & Qt::LeftButton)
                m_panes->table()->startDragging(content);
            else
                delete content;
        });
}

} // namespace ui
