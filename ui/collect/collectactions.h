// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/edit.h"
#include "ui/actions.h"

#include <QObject>

#include <functional>
#include <vector>

namespace ui {

class CollectPanes;
class ExampleCommands;
class ExampleNavigator;

/// What the commands of the menus mean on the Collect page, and which of them the selection allows.
/// The actions are those of the whole window: nothing is carried out while another page is shown.
class CollectActions final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    CollectActions(Actions &actions, CollectPanes *panes, ExampleCommands *commands,
        ExampleNavigator *navigator);

    /// Allows the commands that make sense now. `removedGroup`: the rows are removed examples.
    void update(bool removedGroup);
    void showContextMenu(const QPoint &viewportPosition);

signals:
    void aboutToChange(); ///< typed text has to be handed over now
    void addRequested();
    void replaceRequested();
    void doneAndNextRequested();
    void pasteTableRequested();
    /// These were made by a command, and are to be selected.
    void selectRequested(const std::vector<core::ExampleId> &ids);

private:
    void on(ActionId id, std::function<void()> carryOut);
    void onSelection(ActionId id, std::function<void(const std::vector<core::ExampleId> &)> use);
    void connectChanges();
    void connectMoves();
    void connectClipboard();
    void paste();
    void pastePlain();
    void copySelection();
    void dragSelection();

    Actions &m_actions;
    CollectPanes *m_panes;
    ExampleCommands *m_commands;
    ExampleNavigator *m_navigator;
};

} // namespace ui
