// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/actions.h"
#include "ui/collect/viewfilter.h"
#include "ui/pages/page.h"

#include <functional>

class QSplitter;
class QStackedWidget;

namespace ui {

class Autosave;
class CollectTools;
class EditorPane;
class EmptyState;
class ExampleCommands;
class ExampleTableModel;
class ExampleTableView;
class GroupList;
class GroupModel;
class Milestones;
class ReplacePanel;
class TokenCounter;

/// Step 1: the examples in groups, in a table and, one by one, in an editor.
class CollectPage final : public Page
{
    Q_OBJECT

public:
    explicit CollectPage(const PageContext &context, QWidget *parent = nullptr);
    ~CollectPage() override;

    [[nodiscard]] QString goalLine() const override;
    [[nodiscard]] QWidget *goalWidget() override;
    [[nodiscard]] StepState stepState() const override;
    void setSession(ProjectSession *session) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void commitPendingEdits() override;
    bool reveal(const core::ChangeSummary &summary) override;
    void setSearchText(const QString &text) override;
    [[nodiscard]] ExportScope exportScope() const override;
    bool focusNextPane(bool forward) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    void connectParts();
    void connectActions();
    void on(ActionId id, std::function<void()> carryOut);
    void onSelection(ActionId id, std::function<void(const std::vector<core::ExampleId> &)> use);

    void applyFilter();
    void takeCounts(const core::ProjectCounts &counts);
    void takeChange(const core::ChangeSummary &change);
    void takeList();
    void showCurrent();
    void updatePosition();
    void updateActions();
    void updateCentre();
    void arrange();

    void addExample();
    void select(const std::vector<core::ExampleId> &ids);
    void markDoneAndNext();
    void goTo(int row);
    void goToUnfinished(bool forward);
    void askForNumber();
    void paste();
    void copySelection();
    void dragSelection();

    PageContext m_context;
    ProjectSession *m_session = nullptr;
    ViewFilter m_filter;

    ExampleTableModel *m_model;
    GroupModel *m_groups;
    Milestones *m_milestones;
    QSplitter *m_outer;
    QSplitter *m_inner;
    GroupList *m_groupList;
    CollectTools *m_tools;
    ReplacePanel *m_replace;
    QStackedWidget *m_centre;
    ExampleTableView *m_table;
    EmptyState *m_empty;
    EmptyState *m_nothingFound;
    EditorPane *m_editor;
    Autosave *m_autosave;
    ExampleCommands *m_commands;
    TokenCounter *m_tokens;

    std::vector<core::ExampleId> m_reveal; ///< to be selected once they are listed
    bool m_revealFocus = false;            ///< and then to be typed in
    bool m_counted = false;
    quint64 m_search = 0; ///< looking for the next unfinished: older answers are dropped
};

} // namespace ui
