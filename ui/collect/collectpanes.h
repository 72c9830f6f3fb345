// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QJsonObject;
class QSplitter;
class QStackedWidget;

namespace ui {

class CollectTools;
class EditorPane;
class EmptyState;
class ExampleTableModel;
class ExampleTableView;
class GroupList;
class GroupModel;
class ReplacePanel;

/// The parts of the Collect page and where they stand: groups, table and editor side by side where
/// there is room; else the groups become a drop-down, and the editor goes under the table.
class CollectPanes final : public QWidget
{
    Q_OBJECT

public:
    enum class Centre { Table, Empty, NothingFound };

    CollectPanes(ExampleTableModel *examples, GroupModel *groups, QWidget *parent = nullptr);

    [[nodiscard]] GroupList *groupList() const { return m_groupList; }
    [[nodiscard]] CollectTools *tools() const { return m_tools; }
    [[nodiscard]] ReplacePanel *replacePanel() const { return m_replace; }
    [[nodiscard]] ExampleTableView *table() const { return m_table; }
    [[nodiscard]] EditorPane *editor() const { return m_editor; }

    void setReadOnly(bool readOnly);
    void showCentre(Centre centre);
    /// What stands in place of the table when a search or a group has no examples.
    void setNothingFound(const QString &title, const QString &hint);
    /// Moves the keyboard to the next pane; false: there is none in that direction.
    bool focusNextPane(bool forward);

    void saveSizes(QJsonObject &state) const;
    void restoreSizes(const QJsonObject &state);

signals:
    void addRequested();
    void pasteRequested();
    void importRequested();
    void showAllRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeCentre();
    void addEmptyStates();
    void arrange();
    [[nodiscard]] bool focusEditor();

    QSplitter *m_outer; ///< groups | the rest
    QSplitter *m_inner; ///< table | editor
    GroupList *m_groupList;
    CollectTools *m_tools;
    ReplacePanel *m_replace;
    QStackedWidget *m_centre;
    ExampleTableView *m_table;
    EmptyState *m_empty;
    EmptyState *m_nothingFound;
    EditorPane *m_editor;
};

} // namespace ui
