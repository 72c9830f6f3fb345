// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/print/reportfile.h"

#include <QWidget>

class QAction;
class QMenu;
class QPushButton;

namespace ui {

class TextLabel;

/// The end of the goal line of step 4: what can be done next, and everything about comparisons as a whole.
class CompareGoal final : public QWidget
{
    Q_OBJECT

public:
    explicit CompareGoal(QWidget *parent = nullptr);

    enum class Stage {
        Empty,  ///< nothing to be done here
        Setup,  ///< "Start comparing"
        Review, ///< "Next comparison", "See the result"
        Result, ///< "Report for a colleague…", "Put it to work"
    };
    struct State
    {
        Stage stage = Stage::Empty;
        QString hint = {};
        bool enabled = true;
        bool hasComparisons = false;
        bool canChange = true;
        bool tuned = true;   ///< what won can be put to work
        bool keyHint = true; ///< Space
    };
    void present(const State &state);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void startRequested();
    void nextRequested();
    void resultRequested();
    void reviewRequested();
    void reportRequested(ui::ReportFormat format);
    void useRequested();
    void newRequested();
    void listRequested();
    void removeRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHint();

    Stage m_stage = Stage::Empty;
    TextLabel *m_hint;
    QPushButton *m_more;
    QPushButton *m_second;
    QPushButton *m_go;
    QMenu *m_menu;
    QMenu *m_report;
    QAction *m_new;
    QAction *m_list;
    QAction *m_remove;
};

} // namespace ui
