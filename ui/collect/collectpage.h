// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/collect/viewfilter.h"
#include "ui/pages/page.h"

namespace ui {

class Autosave;
class CollectActions;
class CollectFlags;
class CollectPanes;
class EditorPane;
class ExampleCommands;
class ExampleNavigator;
class ExampleTableModel;
class ExampleTableView;
class GroupModel;
class Milestones;
class TokenCounter;

/// Step 1: the examples in groups, in a table and, one by one, in an editor.
///
/// Keeps the parts in agreement about what is shown: the filter, the list, the current example. How
/// they stand is CollectPanes', what the menus' commands mean is CollectActions'.
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
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectPanes();
    void connectEditor();
    void connectBulkForm();
    void connectCommands();

    void showEverything();
    void applyFilter();
    void takeCounts(const core::ProjectCounts &counts);
    void takeChange(const core::ChangeSummary &change);
    void takeList();
    void takeFlags();
    void showCurrent();
    void updatePosition();
    void updateActions();
    void updateCentre();

    void addExample();
    void select(const std::vector<core::ExampleId> &ids);
    void markDoneAndNext();

    PageContext m_context;
    ProjectSession *m_session = nullptr;
    ViewFilter m_filter;

    ExampleTableModel *m_model;
    GroupModel *m_groups;
    Milestones *m_milestones;
    CollectPanes *m_panes;
    ExampleTableView *m_table; ///< of m_panes, as is the editor
    EditorPane *m_editor;
    Autosave *m_autosave;
    ExampleCommands *m_commands;
    ExampleNavigator *m_navigator;
    CollectActions *m_actions;
    CollectFlags *m_flags;
    TokenCounter *m_tokens;

    std::vector<core::ExampleId> m_reveal; ///< to be selected once they are listed
    bool m_revealFocus = false;            ///< and then to be typed in
    bool m_counted = false;
};

} // namespace ui
